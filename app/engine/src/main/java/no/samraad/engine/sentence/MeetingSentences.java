package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MeetingProvision;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Threshold;
import org.jspecify.annotations.Nullable;

/** What rules about meetings say, as sentences (catalogue D). */
final class MeetingSentences extends Phrases {
    MeetingSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(MeetingProvision provision) {
        return switch (provision) {
            case MeetingProvision.MeetingForms(Set<MeetingProvision.MeetingForm> forms) -> {
                String list = or(sorted(forms, this::form));
                yield say(
                        "Møter holdes " + list + ".",
                        "Møte blir haldne " + list + ".",
                        "Meetings are held " + list + ".");
            }
            case MeetingProvision.MeetingsOpen(MeetingProvision.Openness openness) ->
                switch (openness) {
                    case OPEN -> say("Møtene er åpne.", "Møta er opne.", "Meetings are open.");
                    case CLOSED -> say("Møtene er lukket.", "Møta er lukka.", "Meetings are closed.");
                };
            case MeetingProvision.CaseDeadline(Deadline deadline, MeetingProvision.ExtraordinaryHolds holds) ->
                say(
                                "Saker må være meldt inn " + atLatest(deadline) + ".",
                                "Saker må vere melde inn " + atLatest(deadline) + ".",
                                "Cases must be submitted " + atLatest(deadline) + ".")
                        + extraordinary(holds);
            case MeetingProvision.OrdinaryDeadlinesAtExtraordinary(
                    MeetingProvision.ExtraordinaryHolds cases,
                    MeetingProvision.ExtraordinaryHolds notice) ->
                say(
                                "Fristen for å melde inn saker",
                                "Fristen for å melde inn saker",
                                "The deadline for submitting cases")
                        + " "
                        + holdsAtExtraordinary(cases)
                        + " "
                        + say(
                                "Den ordinære innkallingsfristen",
                                "Den ordinære innkallingsfristen",
                                "The ordinary notice period")
                        + " "
                        + holdsAtExtraordinary(notice);
            case MeetingProvision.CaseSubmitters(
                    Set<MeetingProvision.Submitter> submitters,
                    MeetingProvision.Consultation consultation) -> {
                String who = capital(and(sorted(submitters, this::submitter)));
                String with = switch (consultation) {
                    case CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT ->
                        say(
                                ", i samråd med leder, nestleder eller sekretariatet",
                                ", i samråd med leiar, nestleiar eller sekretariatet",
                                ", in consultation with the chair, the deputy chair or the secretariat");
                    case NOT_REQUIRED -> "";
                };
                yield say(
                        who + " kan melde inn saker" + with + ".",
                        who + " kan melde inn saker" + with + ".",
                        who + " may raise cases" + with + ".");
            }
            case MeetingProvision.ConsultationMeans(MeetingProvision.ConsultationForm counts) ->
                switch (counts) {
                    case RECEIPT_BY_SECRETARIAT ->
                        say(
                                "Det er samråd nok at sekretariatet har tatt imot saken og bekreftet det.",
                                "Det er samråd nok at sekretariatet har teke imot saka og stadfesta det.",
                                "It is consultation enough that the secretariat has received the case and confirmed it.");
                    case TALK ->
                        say(
                                "Samråd er at leder, nestleder eller sekretariatet har snakket med den som melder saken.",
                                "Samråd er at leiar, nestleiar eller sekretariatet har snakka med den som melder saka.",
                                "Consultation means that the chair, the deputy chair or the secretariat has talked with the submitter.");
                };
            case MeetingProvision.NoticeDeadline(Deadline deadline, MeetingProvision.ExtraordinaryHolds holds) ->
                say(
                                "Innkallingen må sendes " + atLatest(deadline) + ".",
                                "Innkallinga må sendast " + atLatest(deadline) + ".",
                                "Notice must be sent " + atLatest(deadline) + ".")
                        + extraordinary(holds);
            case MeetingProvision.NoticeContents(
                    Set<MeetingProvision.NoticePart> parts,
                    Set<MeetingProvision.Recipient> recipients) -> {
                String what = capital(and(sorted(parts, this::noticePart)));
                String whom = and(sorted(recipients, this::recipient));
                yield say(
                        what + " sendes til " + whom + ".",
                        what + " blir sende til " + whom + ".",
                        what + " go to " + whom + ".");
            }
            case MeetingProvision.NoticeChannels(Set<MeetingProvision.Channel> channels) -> {
                String how = or(sorted(channels, this::channel));
                yield say(
                        "Innkalling og papirer sendes bare " + how + ".",
                        "Innkalling og papir blir sende berre " + how + ".",
                        "Notice and papers are sent only " + how + ".");
            }
            case MeetingProvision.ExtraordinaryMeetings(
                    MeetingProvision.ExtraordinaryGround ground,
                    Deadline notice) -> {
                String when = switch (ground) {
                    case QUITE_SPECIAL_CASES ->
                        say(
                                "bare i helt spesielle tilfeller",
                                "berre i heilt spesielle tilfelle",
                                "only in quite special cases");
                    case BY_AGREEMENT ->
                        say("når det er enighet om det", "når det er semje om det", "when it is agreed");
                };
                yield say(
                        "Ekstraordinære møter holdes " + when + ", og innkallingen må sendes " + atLatest(notice) + ".",
                        "Ekstraordinære møte blir haldne " + when + ", og innkallinga må sendast " + atLatest(notice)
                                + ".",
                        "Extraordinary meetings are held " + when + ", and notice must be sent " + atLatest(notice)
                                + ".");
            }
            case MeetingProvision.UnnotifiedMatters(MeetingProvision.UnnotifiedDecision decision) ->
                switch (decision) {
                    case NEVER ->
                        say(
                                "Saker som ikke er varslet og sendt ut på forhånd, kan ikke vedtas.",
                                "Saker som ikkje er varsla og sende ut på førehand, kan ikkje vedtakast.",
                                "Cases that were not notified and sent in advance cannot be decided.");
                    case IF_ALL_AGREE ->
                        say(
                                "Saker som ikke er varslet på forhånd, kan bare vedtas når alle som stemmer, er enige om å behandle dem.",
                                "Saker som ikkje er varsla på førehand, kan berre vedtakast når alle som røystar, er samde om å behandle dei.",
                                "Cases that were not notified in advance can be decided only when everyone who votes agrees to treat them.");
                    case IF_URGENT ->
                        say(
                                "Saker som ikke er varslet på forhånd, kan bare vedtas når møtet finner at saken haster.",
                                "Saker som ikkje er varsla på førehand, kan berre vedtakast når møtet finn at saka hastar.",
                                "Cases that were not notified in advance can be decided only when the meeting finds them urgent.");
                };
            case MeetingProvision.MeetingsPerYear(
                    int number,
                    MeetingProvision.YearRequirement requirement,
                    MeetingProvision.CountedMeetings counted) -> {
                String many = number(number, Gender.NEUTER);
                yield switch (requirement) {
                            case MINIMUM ->
                                say(
                                        "Det holdes minst " + many + " " + (number == 1 ? "møte" : "møter")
                                                + " i kalenderåret.",
                                        "Det blir halde minst " + many + " møte i kalenderåret.",
                                        "At least " + many + " " + (number == 1 ? "meeting is" : "meetings are")
                                                + " held in the calendar year.");
                            case PLANNED ->
                                say(
                                        "Det planlegges " + many + " " + (number == 1 ? "møte" : "møter")
                                                + " i kalenderåret.",
                                        "Det blir planlagt " + many + " møte i kalenderåret.",
                                        (number == 1 ? "One meeting is" : capital(many) + " meetings are")
                                                + " planned in the calendar year.");
                        }
                        + switch (counted) {
                            case ORDINARY_ONLY, ALSO_EXTRAORDINARY -> " " + counted(counted);
                            case NOT_STATED -> "";
                        };
            }
            case MeetingProvision.CountedMeetingsChosen(MeetingProvision.CountedMeetings counted) -> counted(counted);
            case MeetingProvision.MeetingFormats(List<MeetingProvision.OccasionForms> occasions) ->
                capital(String.join(
                                "; ",
                                occasions.stream()
                                        .map(one -> occasion(one.occasion()) + " "
                                                + say("holdes ", "blir halde ", "is held ")
                                                + or(sorted(one.forms(), this::form)))
                                        .toList())
                        + ".");
            case MeetingProvision.DifferentForms(int atLeast) -> {
                String many = number(atLeast, Gender.FEMININE);
                yield say(
                        "Møtene i et kalenderår holdes i minst " + many + " ulike møteformer.",
                        "Møta i eit kalenderår blir haldne i minst " + many + " ulike møteformer.",
                        "The meetings of a calendar year are held in at least " + many + " different forms.");
            }
            case MeetingProvision.PlanDeadline(Deadline deadline) ->
                say(
                        "Møteplanen for et kalenderår vedtas " + atLatest(deadline) + ".",
                        "Møteplanen for eit kalenderår blir vedteken " + atLatest(deadline) + ".",
                        "The meeting plan of a calendar year is adopted " + atLatest(deadline) + ".");
            case MeetingProvision.PlanAdoptedBy(Set<Organ> by) -> {
                String who = organs(by);
                yield say(
                        "Møteplanen vedtas av " + who + ".",
                        "Møteplanen blir vedteken av " + who + ".",
                        "The meeting plan is adopted by " + who + ".");
            }
            case MeetingProvision.MeetingKinds(Set<MeetingProvision.MeetingKind> kinds) -> {
                String list = and(sorted(kinds, this::meetings));
                yield say("Det holdes " + list + ".", "Det blir halde " + list + ".", "There are " + list + ".");
            }
            case MeetingProvision.TentativeMeetings(Deadline confirmed) ->
                say(
                        "Et foreløpig møte faller bort hvis det ikke er bekreftet med innkalling "
                                + atLatest(confirmed)
                                + ".",
                        "Eit førebels møte fell bort om det ikkje er stadfesta med innkalling " + atLatest(confirmed)
                                + ".",
                        "A tentative meeting lapses unless confirmed by notice " + atLatest(confirmed) + ".");
            case MeetingProvision.ClosedItems(
                    Set<MeetingProvision.ClosingGround> grounds,
                    MeetingProvision.ClosingDecider decider) -> {
                String why = or(sorted(grounds, this::closingGround));
                yield say(
                                "En sak kan behandles for lukkede dører når " + why + ".",
                                "Ei sak kan behandlast for lukka dører når " + why + ".",
                                "A case may be treated behind closed doors when " + why + ".")
                        + switch (decider) {
                            case BODY ->
                                say(
                                        " Det avgjør organet selv.",
                                        " Det avgjer organet sjølv.",
                                        " The body itself decides it.");
                            case MEETING_LEADER ->
                                say(
                                        " Det avgjør møtelederen.",
                                        " Det avgjer møteleiaren.",
                                        " The one who leads the meeting decides it.");
                            case NOT_STATED ->
                                say(
                                        " Det er ikke sagt hvem som avgjør det.",
                                        " Det er ikkje sagt kven som avgjer det.",
                                        " Who decides it is not stated.");
                        };
            }
            case MeetingProvision.CaseForms(Set<MeetingProvision.CaseForm> forms) -> {
                String how = or(sorted(forms, this::caseForm));
                yield say(
                        "Saker meldes inn " + how + ".",
                        "Saker blir melde inn " + how + ".",
                        "Cases are submitted " + how + ".");
            }
            case MeetingProvision.LatePapers(
                    MeetingProvision.LateSending allowed,
                    MeetingProvision.LateEffect effect) ->
                switch (allowed) {
                    case MeetingProvision.LateSending.Never _ ->
                        say(
                                        "Sakspapirer kan ikke sendes etter fristen for innkalling.",
                                        "Sakspapir kan ikkje sendast etter fristen for innkalling.",
                                        "Papers may not be sent after the deadline for notice.")
                                + switch (effect) {
                                    case COUNTS_AS_SENT_IN_ADVANCE ->
                                        say(
                                                " Blir de sendt likevel, regnes saken som sendt ut på forhånd.",
                                                " Blir dei sende likevel, blir saka rekna som send ut på førehand.",
                                                " If they are sent all the same, the case counts as sent in advance.");
                                    case COUNTS_AS_NOT_SENT ->
                                        say(
                                                " Blir de sendt likevel, regnes saken ikke som sendt ut på forhånd.",
                                                " Blir dei sende likevel, blir saka ikkje rekna som send ut på førehand.",
                                                " If they are sent all the same, the case does not count as sent in advance.");
                                };
                    case MeetingProvision.LateSending.WithConsentOfAll _ ->
                        say(
                                        "Sakspapirer kan sendes etter fristen for innkalling når alle som stemmer, samtykker.",
                                        "Sakspapir kan sendast etter fristen for innkalling når alle som røystar, samtykkjer.",
                                        "Papers may be sent after the deadline for notice when everyone who votes consents.")
                                + lateEffect(effect);
                    case MeetingProvision.LateSending.Until(Deadline deadline) ->
                        say(
                                        "Sakspapirer kan ettersendes " + atLatest(deadline) + ".",
                                        "Sakspapir kan ettersendast " + atLatest(deadline) + ".",
                                        "Papers may be sent late, but " + atLatest(deadline) + ".")
                                + lateEffect(effect);
                };
            case MeetingProvision.ExtraordinaryDemandedBy(List<MeetingProvision.Demander> by) -> {
                String who = or(by.stream().map(this::demander).toList());
                yield say(
                        "Ekstraordinært møte kan kreves av " + who + ".",
                        "Ekstraordinært møte kan krevjast av " + who + ".",
                        "An extraordinary meeting may be demanded by " + who + ".");
            }
            case MeetingProvision.ExtraordinaryInvitation(MeetingProvision.RestrictedInvitation restricted) ->
                switch (restricted) {
                    case ALLOWED ->
                        say(
                                "Til ekstraordinære møter kan bare de som stemmer, innkalles.",
                                "Til ekstraordinære møte kan berre dei som røystar, kallast inn.",
                                "Extraordinary meetings may be called for voting members only.");
                    case NOT_ALLOWED ->
                        say(
                                "Også til ekstraordinære møter innkalles medlemmene uten stemmerett.",
                                "Også til ekstraordinære møte blir medlemene utan røysterett kalla inn.",
                                "Members without a vote are called to extraordinary meetings too.");
                };
            case MeetingProvision.MeetingCancellation(
                    Set<Organ> by,
                    @Nullable Deadline notice,
                    @Nullable Deadline replacedWithin) -> {
                String who = organs(by);
                String when = notice == null ? "" : " " + atLatest(notice);
                yield say(
                                "Et møte kan avlyses av " + who + when + ".",
                                "Eit møte kan avlysast av " + who + when + ".",
                                "A meeting may be cancelled by " + who + when + ".")
                        + (replacedWithin == null
                                ? ""
                                : say(
                                        " Et nytt møte holdes innen " + amount(replacedWithin) + " etter det avlyste.",
                                        " Eit nytt møte blir halde innan " + amount(replacedWithin)
                                                + " etter det avlyste.",
                                        " A new meeting is held within " + amount(replacedWithin)
                                                + " of the cancelled one."));
            }
            case MeetingProvision.CancelledMeetings(MeetingProvision.CancelledCounts counts) ->
                switch (counts) {
                    case COUNTS ->
                        say(
                                "Et avlyst møte regnes med i antallet møter i året.",
                                "Eit avlyst møte blir rekna med i talet på møte i året.",
                                "A cancelled meeting counts towards the number of the year.");
                    case DOES_NOT_COUNT ->
                        say(
                                "Et avlyst møte regnes ikke med i antallet møter i året.",
                                "Eit avlyst møte blir ikkje rekna med i talet på møte i året.",
                                "A cancelled meeting does not count towards the number of the year.");
                };
            case MeetingProvision.AgendaRankedBy(Set<Organ> by) -> {
                String who = organs(by);
                yield say(
                        "Sakene til møtene prioriteres av " + who + ".",
                        "Sakene til møta blir prioriterte av " + who + ".",
                        "The cases of the meetings are ranked by " + who + ".");
            }
            case MeetingProvision.MeetingLength(int minutes) ->
                say(
                        "Et møte varer høyst " + duration(minutes) + ".",
                        "Eit møte varer høgst " + duration(minutes) + ".",
                        "A meeting lasts " + duration(minutes) + " at most.");
            case MeetingProvision.DecidesOnlyInMeetings _ ->
                say(
                        "Vedtak treffes bare i møter.",
                        "Vedtak blir gjorde berre i møte.",
                        "Decisions are made only in meetings.");
            case MeetingProvision.WrittenRound round -> round(round);
            case MeetingProvision.ChairsMandate(
                    Set<Organ> holders,
                    MeetingProvision.BetweenMatters matters,
                    MeetingProvision.ToldNext told) -> {
                String who = capital(organs(holders));
                yield say(
                                who + " kan avgjøre " + matters(matters) + " mellom møtene.",
                                who + " kan avgjere " + matters(matters) + " mellom møta.",
                                who + " may decide " + matters(matters) + " between meetings.")
                        + told(told);
            }
            case MeetingProvision.FixedItems(
                    MeetingProvision.MeetingKind kind,
                    List<MeetingProvision.FixedItem> first,
                    List<MeetingProvision.FixedItem> last) -> {
                List<String> parts = new ArrayList<>();
                if (!first.isEmpty()) {
                    parts.add(say("først ", "først ", "first ")
                            + and(first.stream().map(this::fixedItem).toList()));
                }
                if (!last.isEmpty()) {
                    parts.add(say("til slutt ", "til slutt ", "last ")
                            + and(last.stream().map(this::fixedItem).toList()));
                }
                yield say("Faste saker i ", "Faste saker i ", "Fixed items of ")
                        + meetings(kind)
                        + ": "
                        + String.join("; ", parts)
                        + ".";
            }
            case MeetingProvision.ItemTypes(Set<MeetingProvision.ItemType> types) -> {
                String list = and(sorted(types, this::itemType));
                yield say("Saker er av disse typene: ", "Saker er av desse typane: ", "Cases are of these types: ")
                        + list + ".";
            }
        };
    }

    private String counted(MeetingProvision.CountedMeetings counted) {
        return switch (counted) {
            case ORDINARY_ONLY ->
                say(
                        "Bare ordinære møter regnes med.",
                        "Berre ordinære møte blir rekna med.",
                        "Only ordinary meetings count.");
            case ALSO_EXTRAORDINARY ->
                say(
                        "Ekstraordinære møter regnes også med.",
                        "Ekstraordinære møte blir også rekna med.",
                        "Extraordinary meetings count too.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt hvilke møter som regnes med.",
                        "Det er ikkje sagt kva møte som blir rekna med.",
                        "Which meetings count is not stated.");
        };
    }

    private String occasion(MeetingProvision.Occasion occasion) {
        return switch (occasion) {
            case MeetingProvision.Occasion.NumberOfYear(int number) ->
                say("møte nummer ", "møte nummer ", "meeting number ")
                        + number
                        + say(" i året", " i året", " of the year");
            case MeetingProvision.Occasion.InHalf(MeetingProvision.YearHalf half) ->
                switch (half) {
                    case SPRING -> say("hvert møte om våren", "kvart møte om våren", "each meeting in spring");
                    case AUTUMN -> say("hvert møte om høsten", "kvart møte om hausten", "each meeting in autumn");
                };
            case MeetingProvision.Occasion.InYears(MeetingProvision.YearParity years) ->
                switch (years) {
                    case ODD -> say("hvert møte i oddetallsår", "kvart møte i oddetalsår", "each meeting in odd years");
                    case EVEN -> say("hvert møte i partallsår", "kvart møte i partalsår", "each meeting in even years");
                };
        };
    }

    private String closingGround(MeetingProvision.ClosingGround ground) {
        return switch (ground) {
            case CONFIDENTIAL_BY_LAW ->
                say(
                        "opplysningene er taushetsbelagte etter lov",
                        "opplysningane er underlagde teieplikt etter lov",
                        "the information is confidential by law");
            case PERSONAL_MATTERS ->
                say(
                        "saken gjelder noens personlige forhold",
                        "saka gjeld personlege forhold hos nokon",
                        "the case concerns someone's personal affairs");
            case NEGOTIATION ->
                say(
                        "saken gjelder forhandlinger eller anskaffelser som åpenhet vil skade",
                        "saka gjeld forhandlingar eller innkjøp som openheit vil skade",
                        "the case concerns negotiations or purchases that openness would harm");
            case BUSINESS_SECRETS ->
                say(
                        "saken gjelder forretningshemmeligheter",
                        "saka gjeld forretningsløyndommar",
                        "the case concerns business secrets");
            case BODY_FINDS_IT_NECESSARY ->
                say("organet finner det nødvendig", "organet finn det nødvendig", "the body finds it necessary");
        };
    }

    private String caseForm(MeetingProvision.CaseForm form) {
        return switch (form) {
            case IN_WRITING -> say("skriftlig", "skriftleg", "in writing");
            case ON_THE_FORM -> say("på fastsatt skjema", "på fastsett skjema", "on the body's own form");
            case BY_EMAIL -> say("på e-post", "på e-post", "by e-mail");
        };
    }

    private String lateEffect(MeetingProvision.LateEffect effect) {
        return switch (effect) {
            case COUNTS_AS_SENT_IN_ADVANCE ->
                say(
                        " Saken regnes da som sendt ut på forhånd.",
                        " Saka blir då rekna som send ut på førehand.",
                        " The case then counts as sent in advance.");
            case COUNTS_AS_NOT_SENT ->
                say(
                        " Saken regnes da ikke som sendt ut på forhånd.",
                        " Saka blir då ikkje rekna som send ut på førehand.",
                        " The case then does not count as sent in advance.");
        };
    }

    private String demander(MeetingProvision.Demander demander) {
        return switch (demander) {
            case MeetingProvision.Demander.SoManySeats(Threshold threshold) ->
                threshold(threshold)
                        + say(
                                " av plassene med stemmerett",
                                " av plassane med røysterett",
                                " of the seats with a vote");
            case MeetingProvision.Demander.AnyPartner _ ->
                say("én av partnerne", "éin av partnarane", "any one partner");
            case MeetingProvision.Demander.AnySide _ -> say("én av sidene", "éi av sidene", "any one side");
            case MeetingProvision.Demander.ByOrgan(Organ organ) -> organ(organ);
        };
    }

    private String round(MeetingProvision.WrittenRound round) {
        String who = organs(round.opened());
        List<String> parts = new ArrayList<>();
        parts.add(say(
                "Mellom møtene kan " + matters(round.matters()) + " avgjøres ved skriftlig runde, som åpnes av " + who
                        + ".",
                "Mellom møta kan " + matters(round.matters()) + " avgjerast ved skriftleg runde, som blir opna av "
                        + who + ".",
                "Between meetings " + matters(round.matters()) + " may be decided by a written round, opened by " + who
                        + "."));
        parts.add(say(
                "Svarfristen er " + amount(round.answer()) + " etter utsendingen.",
                "Svarfristen er " + amount(round.answer()) + " etter utsendinga.",
                "Answers are due " + amount(round.answer()) + " after dispatch."));
        parts.add(
                switch (round.answers()) {
                    case ALL_MUST_ANSWER -> say("Alle må svare.", "Alle må svare.", "All must answer.");
                    case SILENCE_IS_CONSENT ->
                        say(
                                "Den som ikke svarer, regnes som for.",
                                "Den som ikkje svarer, blir rekna som for.",
                                "Whoever does not answer counts as for.");
                    case SILENCE_IS_NOT_COUNTED ->
                        say(
                                "Den som ikke svarer, regnes ikke med.",
                                "Den som ikkje svarer, blir ikkje rekna med.",
                                "Whoever does not answer is not counted.");
                });
        parts.add(
                switch (round.objection()) {
                    case ONE_TAKES_IT_TO_A_MEETING ->
                        say(
                                "Saken går til møte når én krever det.",
                                "Saka går til møte når éin krev det.",
                                "The matter goes to a meeting when one demands it.");
                    case DOES_NOT_STOP_IT ->
                        say(
                                "Et ønske om møte stopper ikke runden.",
                                "Eit ønske om møte stoppar ikkje runden.",
                                "A wish for a meeting does not stop the round.");
                });
        parts.add(
                switch (round.agreement()) {
                    case MeetingProvision.RoundAgreement.AllForIt _ ->
                        say(
                                "Det er vedtak når ingen er mot og ingen avstår.",
                                "Det er vedtak når ingen er mot og ingen avstår.",
                                "It is decided when nobody is against and nobody abstains.");
                    case MeetingProvision.RoundAgreement.OfAllSeats(Threshold threshold) ->
                        say(
                                "Det er vedtak når " + threshold(threshold) + " av plassene med stemmerett er for.",
                                "Det er vedtak når " + threshold(threshold) + " av plassane med røysterett er for.",
                                "It is decided when " + threshold(threshold) + " of the seats with a vote are for.");
                    case MeetingProvision.RoundAgreement.OfAnswers(Threshold threshold) ->
                        say(
                                "Det er vedtak når " + threshold(threshold) + " av svarene er for.",
                                "Det er vedtak når " + threshold(threshold) + " av svara er for.",
                                "It is decided when " + threshold(threshold) + " of the answers are for.");
                });
        return String.join(" ", parts) + told(round.told());
    }

    private String matters(MeetingProvision.BetweenMatters matters) {
        return switch (matters) {
            case ONLY_URGENT -> say("saker som haster,", "saker som hastar,", "urgent matters");
            case ANY -> say("saker", "saker", "matters");
        };
    }

    private String told(MeetingProvision.ToldNext told) {
        return switch (told) {
            case TOLD_AT_NEXT_MEETING ->
                say(" Neste møte får melding om det.", " Neste møte får melding om det.", " The next meeting is told.");
            case NOT_STATED -> "";
        };
    }

    private String duration(int minutes) {
        int hours = minutes / 60;
        if (minutes % 60 != 0) {
            return minutes + say(" minutter", " minutt", " minutes");
        }
        return number(hours, Gender.MASCULINE)
                + (hours == 1 ? say(" time", " time", " hour") : say(" timer", " timar", " hours"));
    }

    private String extraordinary(MeetingProvision.ExtraordinaryHolds holds) {
        return switch (holds) {
            case HOLDS ->
                say(
                        " Det gjelder også ekstraordinære møter.",
                        " Det gjeld også ekstraordinære møte.",
                        " This holds for extraordinary meetings too.");
            case DOES_NOT_HOLD ->
                say(
                        " Det gjelder ikke ekstraordinære møter.",
                        " Det gjeld ikkje ekstraordinære møte.",
                        " This does not hold for extraordinary meetings.");
            case NOT_STATED -> "";
        };
    }

    private String holdsAtExtraordinary(MeetingProvision.ExtraordinaryHolds holds) {
        return switch (holds) {
            case HOLDS ->
                say(
                        "gjelder også for ekstraordinære møter.",
                        "gjeld også for ekstraordinære møte.",
                        "holds for extraordinary meetings too.");
            case DOES_NOT_HOLD ->
                say(
                        "gjelder ikke for ekstraordinære møter.",
                        "gjeld ikkje for ekstraordinære møte.",
                        "does not hold for extraordinary meetings.");
            case NOT_STATED ->
                say(
                        "er ikke avklart for ekstraordinære møter.",
                        "er ikkje avklart for ekstraordinære møte.",
                        "is not settled for extraordinary meetings.");
        };
    }

    private String meetings(MeetingProvision.MeetingKind kind) {
        return switch (kind) {
            case ORDINARY -> say("ordinære møter", "ordinære møte", "ordinary meetings");
            case EXTRAORDINARY -> say("ekstraordinære møter", "ekstraordinære møte", "extraordinary meetings");
            case TENTATIVE -> say("foreløpige møter", "førebelse møte", "tentative meetings");
        };
    }

    private String recipient(MeetingProvision.Recipient recipient) {
        return switch (recipient) {
            case MEMBERS -> say("medlemmene", "medlemene", "the members");
            case DEPUTIES -> say("varaene", "varaene", "the deputies");
            case MEMBERS_WITHOUT_VOTE ->
                say("medlemmene uten stemmerett", "medlemene utan røysterett", "the members without a vote");
        };
    }
}
