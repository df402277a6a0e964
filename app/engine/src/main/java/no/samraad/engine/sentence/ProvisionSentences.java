package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.DecisionProvision;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.MeetingProvision;
import no.samraad.engine.provision.MinutesProvision;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision;
import no.samraad.engine.provision.SeatProvision;
import no.samraad.engine.provision.Threshold;

/** Turns a typed rule back into a sentence, so that it can be held against the text it was read out of. */
final class ProvisionSentences {
    private final Language language;
    private final Names names;

    ProvisionSentences(Language language, Names names) {
        this.language = language;
        this.names = names;
    }

    private String say(String nb, String nn, String en) {
        return Words.of(nb, nn, en).in(language);
    }

    String sentence(Provision provision) {
        return switch (provision) {
            case SeatProvision seat -> seat(seat);
            case LeadershipProvision leadership -> leadership(leadership);
            case MeetingProvision meeting -> meeting(meeting);
            case QuorumProvision quorum -> quorum(quorum);
            case DecisionProvision decision -> decision(decision);
            case MinutesProvision minutes -> minutes(minutes);
            case Convention convention -> convention(convention);
        };
    }

    private String seat(SeatProvision provision) {
        return switch (provision) {
            case SeatProvision.PartnerGroups(List<Partner> partners) -> {
                String list = and(partners.stream()
                        .map(partner -> partner(partner.code()))
                        .toList());
                yield say(
                        "Partnerne som stemmer er " + list + ".",
                        "Partnarane som røystar er " + list + ".",
                        "The partners that vote are " + list + ".");
            }
            case SeatProvision.VotingSeats(List<SeatProvision.SeatCount> seats) -> {
                int sum =
                        seats.stream().mapToInt(SeatProvision.SeatCount::count).sum();
                String list = counts(seats);
                yield say(
                        "Utvalget har " + sum + " plasser med stemmerett: " + list + ".",
                        "Utvalet har " + sum + " plassar med røysterett: " + list + ".",
                        "The body has " + sum + " seats with a vote: " + list + ".");
            }
            case SeatProvision.Deputies deputies -> deputies(deputies);
            case SeatProvision.DeputyBesideMember(SeatProvision.BesideMember beside) -> beside(beside);
            case SeatProvision.MembersWithoutVote(
                    List<SeatProvision.SeatCount> groups,
                    Set<SeatProvision.Right> rights) -> {
                String list = counts(groups);
                String what = and(sorted(rights, this::right));
                yield say(
                        "Medlemmer uten stemmerett: " + list + ". De har rett til å " + what + ".",
                        "Medlemer utan røysterett: " + list + ". Dei har rett til å " + what + ".",
                        "Members without a vote: " + list + ". They have the right to " + what + ".");
            }
            case SeatProvision.VacantSeat(SeatProvision.DeputyOfVacantSeat deputy) ->
                switch (deputy) {
                    case REPRESENTS_IT ->
                        say(
                                "Varaen til en ledig plass representerer plassen.",
                                "Varaen til ein ledig plass representerer plassen.",
                                "The deputy of a vacant seat represents it.");
                    case DOES_NOT_REPRESENT_IT ->
                        say(
                                "Varaen til en ledig plass representerer den ikke.",
                                "Varaen til ein ledig plass representerer han ikkje.",
                                "The deputy of a vacant seat does not represent it.");
                };
            case SeatProvision.Partiality(SeatProvision.PartialityDecider decider, SeatProvision.PartialSeat partial) ->
                decider(decider) + " " + partialSeat(partial);
        };
    }

    private String deputies(SeatProvision.Deputies deputies) {
        return switch (deputies.form()) {
            case NONE -> say("Det er ingen varamedlemmer.", "Det er ingen varamedlemer.", "There are no deputies.");
            case PERSONAL -> {
                List<String> parts = new ArrayList<>();
                parts.add(say(
                        "Hver plass har en personlig vara, som stemmer bare når medlemmet har forfall.",
                        "Kvar plass har ein personleg vara, som røystar berre når medlemen har forfall.",
                        "Each seat has a personal deputy, who votes only when the member is prevented."));
                switch (deputies.papers()) {
                    case ALL_PAPERS ->
                        parts.add(say(
                                "Varaene får alle sakspapirer.",
                                "Varaene får alle sakspapir.",
                                "Deputies receive all papers."));
                    case ONLY_WHEN_CALLED ->
                        parts.add(say(
                                "Varaene får sakspapirene når de blir innkalt.",
                                "Varaene får sakspapira når dei blir innkalla.",
                                "Deputies receive the papers when they are called."));
                    case NOT_STATED -> {}
                }
                if (!deputies.told().isEmpty()) {
                    String told = and(sorted(deputies.told(), this::told));
                    parts.add(say(
                            "Den som ikke kan møte, melder fra til " + told + ".",
                            "Den som ikkje kan møte, melder frå til " + told + ".",
                            "A member who cannot come tells " + told + "."));
                }
                if (deputies.besideMember() != SeatProvision.BesideMember.NOT_STATED) {
                    parts.add(beside(deputies.besideMember()));
                }
                yield String.join(" ", parts);
            }
        };
    }

    private String beside(SeatProvision.BesideMember beside) {
        return switch (beside) {
            case ATTEND_AND_SPEAK ->
                say(
                        "Varaen kan være med og ta ordet når medlemmet selv møter, men stemmer ikke.",
                        "Varaen kan vere med og ta ordet når medlemen sjølv møter, men røystar ikkje.",
                        "A deputy may attend and speak beside the member, but does not vote.");
            case ATTEND ->
                say(
                        "Varaen kan være til stede når medlemmet selv møter, uten å ta ordet eller stemme.",
                        "Varaen kan vere til stades når medlemen sjølv møter, utan å ta ordet eller røyste.",
                        "A deputy may be present beside the member, without speaking or voting.");
            case STAY_AWAY ->
                say(
                        "Varaen møter ikke når medlemmet selv møter.",
                        "Varaen møter ikkje når medlemen sjølv møter.",
                        "A deputy does not attend when the member does.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt om varaen kan være med når medlemmet selv møter.",
                        "Det er ikkje sagt om varaen kan vere med når medlemen sjølv møter.",
                        "It is not stated whether a deputy may attend beside the member.");
        };
    }

    private String decider(SeatProvision.PartialityDecider decider) {
        return switch (decider) {
            case BODY ->
                say(
                        "Utvalget avgjør selv, uten den det gjelder, om noen er inhabil.",
                        "Utvalet avgjer sjølv, utan den det gjeld, om nokon er inhabil.",
                        "The body itself, without the one concerned, decides whether someone is partial.");
            case MEETING_LEADER ->
                say(
                        "Møtelederen avgjør om noen er inhabil.",
                        "Møteleiaren avgjer om nokon er inhabil.",
                        "The one who leads the meeting decides whether someone is partial.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt hvem som avgjør om noen er inhabil.",
                        "Det er ikkje sagt kven som avgjer om nokon er inhabil.",
                        "It is not stated who decides whether someone is partial.");
        };
    }

    private String partialSeat(SeatProvision.PartialSeat seat) {
        return switch (seat) {
            case DEPUTY_STEPS_IN ->
                say(
                        "Den som er inhabil, er ikke med på saken, og varaen trer inn.",
                        "Den som er inhabil, er ikkje med på saka, og varaen trer inn.",
                        "Whoever is partial takes no part in the case, and the deputy steps in.");
            case STAYS_EMPTY ->
                say(
                        "Den som er inhabil, er ikke med på saken, og plassen står tom.",
                        "Den som er inhabil, er ikkje med på saka, og plassen står tom.",
                        "Whoever is partial takes no part in the case, and the seat stays empty.");
            case NOT_STATED ->
                say(
                        "Den som er inhabil, er ikke med på saken; det er ikke sagt om varaen trer inn.",
                        "Den som er inhabil, er ikkje med på saka; det er ikkje sagt om varaen trer inn.",
                        "Whoever is partial takes no part in the case; whether the deputy steps in is not stated.");
        };
    }

    private String leadership(LeadershipProvision provision) {
        return switch (provision) {
            case LeadershipProvision.LeadershipChosen(
                    Set<LeadershipProvision.Office> offices,
                    LeadershipProvision.ChoosingMethod method) -> {
                String list = capital(and(sorted(offices, this::office)));
                yield switch (method) {
                    case LeadershipProvision.ChoosingMethod.ElectedBy(BodyCode body) ->
                        say(
                                list + " velges av " + body(body) + ".",
                                list + " blir vald av " + body(body) + ".",
                                list + ": elected by " + body(body) + ".");
                    case LeadershipProvision.ChoosingMethod.SelfConstituted _ ->
                        say(
                                list + " velges av utvalget selv.",
                                list + " blir vald av utvalet sjølv.",
                                list + ": chosen by the body itself.");
                    case LeadershipProvision.ChoosingMethod.InTurn _ ->
                        say(
                                list + " går på omgang mellom sidene.",
                                list + " går på omgang mellom sidene.",
                                list + ": held in turn by the sides.");
                };
            }
            case LeadershipProvision.MeetingLeader(List<LeadershipProvision.LeaderSource> inOrder) -> {
                String list = String.join(
                        say(", ellers ", ", elles ", ", otherwise "),
                        inOrder.stream().map(this::leaderSource).toList());
                yield say(
                        "Møtet ledes av " + list + ".",
                        "Møtet blir leia av " + list + ".",
                        "The meeting is led by " + list + ".");
            }
        };
    }

    private String meeting(MeetingProvision provision) {
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

    private String quorum(QuorumProvision provision) {
        return switch (provision) {
            case QuorumProvision.Quorum quorum -> quorumRule(quorum);
            case QuorumProvision.SeatBaseChosen(QuorumProvision.SeatBase seats) -> seatBase(seats);
            case QuorumProvision.RemoteCountsChosen(QuorumProvision.RemoteCounts remote) -> remote(remote);
            case QuorumProvision.WithoutQuorum(Set<QuorumProvision.Treatment> allowed) -> {
                String list = allowed.isEmpty()
                        ? say("ikke gjøre noe med den", "ikkje gjere noko med ho", "do nothing with it")
                        : or(sorted(allowed, this::treatment));
                yield say(
                        "Uten å være beslutningsdyktig kan utvalget " + list + ".",
                        "Utan å vere vedtaksført kan utvalet " + list + ".",
                        "Without a quorum the body may " + list + ".");
            }
            case QuorumProvision.PartialityAndBase(QuorumProvision.BaseAtPartiality base) ->
                switch (base) {
                    case SHRINKS ->
                        say(
                                "Plassen til en som er inhabil, regnes ikke med i den saken, med mindre varaen har trådt inn.",
                                "Plassen til ein som er inhabil, blir ikkje rekna med i den saka, med mindre varaen har tredd inn.",
                                "The seat of someone partial is left out of the base in that case, unless the deputy has stepped in.");
                    case STAYS ->
                        say(
                                "Plassen til en som er inhabil, regnes med i grunnlaget også i den saken.",
                                "Plassen til ein som er inhabil, blir rekna med i grunnlaget også i den saka.",
                                "The seat of someone partial stays in the base in that case too.");
                };
        };
    }

    private String quorumRule(QuorumProvision.Quorum quorum) {
        String threshold = threshold(quorum.threshold());
        String seats = switch (quorum.seats()) {
            case SEATS -> say("plassene med stemmerett", "plassane med røysterett", "the seats with a vote");
            case FILLED_SEATS ->
                say(
                        "de besatte plassene med stemmerett",
                        "dei plassane med røysterett som er fylte",
                        "the filled seats with a vote");
            case NOT_STATED -> say("de stemmeberettigede medlemmene", "dei røysteføre medlemene", "the voting members");
        };
        String of = switch (quorum.base()) {
            case QuorumProvision.QuorumBase.AllSeats _ -> seats;
            case QuorumProvision.QuorumBase.EachPartner _ ->
                seats + say(" fra hver partner", " frå kvar partnar", " of each partner");
            case QuorumProvision.QuorumBase.EachSide _ ->
                seats + say(" fra hver side", " frå kvar side", " of each side");
            case QuorumProvision.QuorumBase.NamedPartners(Set<PartnerCode> partners) ->
                seats
                        + say(" fra hver av ", " frå kvar av ", " of each of ")
                        + and(new TreeSet<>(partners)
                                .stream().map(this::partner).toList());
        };
        List<String> parts = new ArrayList<>();
        parts.add(say(
                "Utvalget er beslutningsdyktig når " + threshold + " av " + of + " er representert.",
                "Utvalet er vedtaksført når " + threshold + " av " + of + " er representerte.",
                "The body has a quorum when " + threshold + " of " + of + " are represented."));
        if (quorum.remote() != QuorumProvision.RemoteCounts.NOT_STATED) {
            parts.add(remote(quorum.remote()));
        }
        return String.join(" ", parts);
    }

    private String seatBase(QuorumProvision.SeatBase seats) {
        return switch (seats) {
            case SEATS ->
                say(
                        "«Medlemmer» betyr plasser: en ledig plass regnes med i grunnlaget.",
                        "«Medlemer» betyr plassar: ein ledig plass blir rekna med i grunnlaget.",
                        "“Members” means seats: a vacant seat counts in the base.");
            case FILLED_SEATS ->
                say(
                        "«Medlemmer» betyr besatte plasser: en ledig plass regnes ikke med i grunnlaget.",
                        "«Medlemer» betyr plassar som er fylte: ein ledig plass blir ikkje rekna med i grunnlaget.",
                        "“Members” means filled seats: a vacant seat does not count in the base.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt om «medlemmer» betyr plasser eller besatte plasser.",
                        "Det er ikkje sagt om «medlemer» betyr plassar eller plassar som er fylte.",
                        "It is not stated whether “members” means seats or filled seats.");
        };
    }

    private String remote(QuorumProvision.RemoteCounts remote) {
        return switch (remote) {
            case COUNTS ->
                say(
                        "De som er med på video eller telefon, regnes med.",
                        "Dei som er med på video eller telefon, blir rekna med.",
                        "Those who take part by video or telephone count.");
            case DOES_NOT_COUNT ->
                say(
                        "De som er med på video eller telefon, regnes ikke med.",
                        "Dei som er med på video eller telefon, blir ikkje rekna med.",
                        "Those who take part by video or telephone do not count.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt om de som er med på video eller telefon, regnes med.",
                        "Det er ikkje sagt om dei som er med på video eller telefon, blir rekna med.",
                        "It is not stated whether those who take part by video or telephone count.");
        };
    }

    private String decision(DecisionProvision provision) {
        return switch (provision) {
            case DecisionProvision.DecidesBy(DecisionProvision.DecisionMode mode) ->
                switch (mode) {
                    case DecisionProvision.DecisionMode.Consensus _ ->
                        say(
                                "Bindende vedtak treffes ved konsensus.",
                                "Bindande vedtak blir gjorde ved konsensus.",
                                "Binding decisions are made by consensus.");
                    case DecisionProvision.DecisionMode.Majority(
                            Threshold threshold,
                            DecisionProvision.VoteBase of) -> {
                        String base = switch (of) {
                            case REPRESENTED ->
                                say("de representerte plassene", "dei representerte plassane", "the seats represented");
                            case ALL_SEATS ->
                                say(
                                        "alle plassene med stemmerett",
                                        "alle plassane med røysterett",
                                        "all seats with a vote");
                            case CAST -> say("de avgitte stemmene", "dei gitte røystene", "the votes cast");
                        };
                        yield say(
                                "Vedtak treffes når " + threshold(threshold) + " av " + base + " stemmer for.",
                                "Vedtak blir gjorde når " + threshold(threshold) + " av " + base + " røystar for.",
                                "A decision is made when " + threshold(threshold) + " of " + base + " are for.");
                    }
                };
            case DecisionProvision.NonUnanimousVote(DecisionProvision.NonUnanimous yields) -> nonUnanimous(yields);
            case DecisionProvision.ConsensusMeans(
                    DecisionProvision.ConsensusMeaning meaning,
                    DecisionProvision.Effect abstention,
                    DecisionProvision.Effect absence) -> {
                String what = switch (meaning) {
                    case NO_OBJECTION ->
                        say(
                                "Konsensus er at ingen som er til stede med stemmerett, har innvendinger.",
                                "Konsensus er at ingen som er til stades med røysterett, har innvendingar.",
                                "Consensus means that nobody present with a vote objects.");
                    case ALL_SAY_YES ->
                        say(
                                "Konsensus er at alle som er til stede med stemmerett, sier ja.",
                                "Konsensus er at alle som er til stades med røysterett, seier ja.",
                                "Consensus means that everybody present with a vote says yes.");
                };
                yield what
                        + effect(say("Å avstå", "Å avstå", "Abstaining"), abstention)
                        + effect(say("Fravær", "Fråvær", "Absence"), absence);
            }
            case DecisionProvision.WithoutConsensus(Set<QuorumProvision.Treatment> allowed) -> {
                String list = allowed.isEmpty()
                        ? say("ikke gjøre noe med den", "ikkje gjere noko med ho", "do nothing with it")
                        : or(sorted(allowed, this::treatment));
                yield say(
                        "Uten konsensus kan utvalget " + list + ".",
                        "Utan konsensus kan utvalet " + list + ".",
                        "Without consensus the body may " + list + ".");
            }
            case DecisionProvision.VoteRecording(
                    DecisionProvision.RecordingWhen when,
                    DecisionProvision.Recording recording) -> {
                String whenText = switch (when) {
                    case ALWAYS -> say("Ved hver avstemning", "Ved kvar røysting", "At every vote");
                    case WHEN_NOT_UNANIMOUS ->
                        say(
                                "Når en avstemning ikke er enstemmig",
                                "Når ei røysting ikkje er samrøystes",
                                "When a vote is not unanimous");
                };
                String what = switch (recording) {
                    case NAMED -> say("hvordan hver enkelt stemte", "korleis kvar einskild røysta", "how each voted");
                    case COUNTS ->
                        say(
                                "hvor mange som stemte for, mot og avsto",
                                "kor mange som røysta for, mot og avstod",
                                "how many were for, against and abstaining");
                };
                yield say(
                        whenText + ", føres det i referatet " + what + ".",
                        whenText + ", blir det ført i referatet " + what + ".",
                        whenText + ", the minutes record " + what + ".");
            }
            case DecisionProvision.DisagreementPath(List<DecisionProvision.PathStep> steps) -> {
                List<String> texts = steps.stream()
                        .map(step -> {
                            Deadline within = step.within();
                            return pathAction(step.action()) + (within == null ? "" : " (" + atLatest(within) + ")");
                        })
                        .toList();
                yield say("Ved uenighet: ", "Ved usemje: ", "At disagreement: ")
                        + String.join(say(", deretter ", ", deretter ", ", then "), texts)
                        + ".";
            }
            case DecisionProvision.TwoSteps(
                    BodyCode first,
                    DecisionProvision.TwoStepMatters matters,
                    int days,
                    DecisionProvision.SkipFirstStep skip) -> {
                String gap = days == 0
                        ? ""
                        : say(
                                ", minst " + days + (days == 1 ? " dag" : " dager") + " før",
                                ", minst " + days + (days == 1 ? " dag" : " dagar") + " før",
                                ", at least " + days + (days == 1 ? " day" : " days") + " before");
                String skipText = switch (skip) {
                    case NEVER -> "";
                    case IF_URGENT ->
                        say(
                                " Det første leddet kan sløyfes når saken haster.",
                                " Det første leddet kan sløyfast når saka hastar.",
                                " The first step may be left out when the case is urgent.");
                    case IF_ALL_AGREE ->
                        say(
                                " Det første leddet kan sløyfes når alle er enige.",
                                " Det første leddet kan sløyfast når alle er samde.",
                                " The first step may be left out when everyone agrees.");
                };
                yield twoStepMatters(matters)
                        + say(
                                " skal være drøftet i " + body(first) + " før de vedtas" + gap + ".",
                                " skal vere drøfta i " + body(first) + " før dei blir vedtekne" + gap + ".",
                                " are discussed in " + body(first) + " before they are decided" + gap + ".")
                        + skipText;
            }
            case DecisionProvision.TwoStepMattersChosen(DecisionProvision.TwoStepMatters matters) ->
                twoStepMatters(matters)
                        + say(" behandles i to ledd.", " blir behandla i to ledd.", " are treated in two steps.");
        };
    }

    private String nonUnanimous(DecisionProvision.NonUnanimous yields) {
        return switch (yields) {
            case NO_DECISION ->
                say(
                        "En avstemning som ikke er enstemmig, gir ikke noe vedtak.",
                        "Ei røysting som ikkje er samrøystes, gir ikkje noko vedtak.",
                        "A vote that is not unanimous yields no decision.");
            case DECISION_BY_MAJORITY_OF_VOTES_CAST ->
                say(
                        "En avstemning som ikke er enstemmig, gir vedtak når mer enn halvparten av de avgitte stemmene er for.",
                        "Ei røysting som ikkje er samrøystes, gir vedtak når meir enn halvparten av dei gitte røystene er for.",
                        "A vote that is not unanimous yields a decision when more than half of the votes cast are for.");
        };
    }

    private String twoStepMatters(DecisionProvision.TwoStepMatters matters) {
        return switch (matters) {
            case EVERY -> say("Alle saker", "Alle saker", "All cases");
            case MARKED -> say("Saker som er merket for det,", "Saker som er merkte for det,", "Cases marked for it");
            case NOT_STATED ->
                say(
                        "Saker (det er ikke sagt om det gjelder alle eller noen)",
                        "Saker (det er ikkje sagt om det gjeld alle eller nokre)",
                        "Cases (whether all or some is not stated)");
        };
    }

    private String effect(String what, DecisionProvision.Effect effect) {
        return " "
                + switch (effect) {
                    case STOPS_CONSENSUS ->
                        what + say(" hindrer konsensus.", " hindrar konsensus.", " stops consensus.");
                    case DOES_NOT_STOP_CONSENSUS ->
                        what
                                + say(
                                        " hindrer ikke konsensus.",
                                        " hindrar ikkje konsensus.",
                                        " does not stop consensus.");
                    case NOT_STATED ->
                        what
                                + say(
                                        ": det er ikke sagt hva det betyr.",
                                        ": det er ikkje sagt kva det betyr.",
                                        ": what it means is not stated.");
                };
    }

    private String minutes(MinutesProvision provision) {
        return switch (provision) {
            case MinutesProvision.MinutesDeadline(Deadline deadline) ->
                say(
                        "Referatet skal være tilgjengelig for alle " + atLatest(deadline) + ".",
                        "Referatet skal vere tilgjengeleg for alle " + atLatest(deadline) + ".",
                        "The minutes must be available to all " + atLatest(deadline) + ".");
            case MinutesProvision.MinutesPlaces(Set<MinutesProvision.MinutesPlace> places) -> {
                String list = and(sorted(places, this::minutesPlace));
                yield say(
                        "Referatet blir " + list + ".",
                        "Referatet blir " + list + ".",
                        "The minutes are " + list + ".");
            }
            case MinutesProvision.MinutesPublishedWhen(MinutesProvision.PublishedMinutes minutes) ->
                switch (minutes) {
                    case ONLY_APPROVED ->
                        say(
                                "Bare godkjente referater publiseres.",
                                "Berre godkjende referat blir publiserte.",
                                "Only approved minutes are published.");
                    case ALSO_UNAPPROVED ->
                        say(
                                "Referater kan publiseres før de er godkjent.",
                                "Referat kan publiserast før dei er godkjende.",
                                "Minutes may be published before they are approved.");
                };
            case MinutesProvision.MinutesApproval(MinutesProvision.ApprovalWay way) ->
                switch (way) {
                    case MinutesProvision.ApprovalWay.Silence(Deadline window) ->
                        say(
                                "Referatet er godkjent når ingen av deltakerne har bedt om endringer innen "
                                        + amount(window)
                                        + ".",
                                "Referatet er godkjent når ingen av deltakarane har bede om endringar innan "
                                        + amount(window)
                                        + ".",
                                "The minutes are approved when no participant has asked for changes within "
                                        + amount(window)
                                        + ".");
                    case MinutesProvision.ApprovalWay.NextMeeting _ ->
                        say(
                                "Referatet godkjennes på neste møte.",
                                "Referatet blir godkjent på neste møte.",
                                "The minutes are approved at the next meeting.");
                    case MinutesProvision.ApprovalWay.Signed(int signers) ->
                        say(
                                "Referatet er godkjent når " + signers + " har signert det.",
                                "Referatet er godkjent når " + signers + " har signert det.",
                                "The minutes are approved when " + signers + " have signed them.");
                };
            case MinutesProvision.MinutesContents(Set<MinutesProvision.MinutesPart> parts) -> {
                String list = and(sorted(parts, this::minutesPart));
                yield say("Referatet inneholder ", "Referatet inneheld ", "The minutes contain ") + list + ".";
            }
        };
    }

    private String convention(Convention convention) {
        return switch (convention) {
            case Convention.ScopeConfirmed scope -> {
                String list = and(
                        new TreeSet<>(scope.bodies()).stream().map(this::body).toList());
                yield say(
                        "Reglene som ikke nevner noe organ, gjelder for " + list + ".",
                        "Reglane som ikkje nemner noko organ, gjeld for " + list + ".",
                        "The rules that name no body hold for " + list + ".");
            }
            case Convention.DayEnds(EndOfDay endOfDay, Convention.WhichDeadlines deadlines) ->
                switch (deadlines) {
                    case EVERY_DEADLINE -> endOfDay(endOfDay);
                    case APPROVAL_WINDOW ->
                        say(
                                        "For fristen til å be om endringer i referatet: ",
                                        "For fristen til å be om endringar i referatet: ",
                                        "For asking for changes in the minutes: ")
                                + endOfDay(endOfDay);
                };
        };
    }

    String endOfDay(EndOfDay endOfDay) {
        return switch (endOfDay) {
            case EndOfDay.NotStated _ ->
                say(
                        "Det er ikke sagt når fristdagen slutter.",
                        "Det er ikkje sagt når fristdagen sluttar.",
                        "It is not stated when the last day ends.");
            case EndOfDay.Midnight _ ->
                say(
                        "Fristdagen slutter klokka 24:00.",
                        "Fristdagen sluttar klokka 24:00.",
                        "The last day ends at 24:00.");
            case EndOfDay.OfficeHours(java.time.LocalTime closes) ->
                say(
                        "Fristdagen slutter med kontortiden, klokka " + Dates.time(closes) + ".",
                        "Fristdagen sluttar med kontortida, klokka " + Dates.time(closes) + ".",
                        "The last day ends with office hours, at " + Dates.time(closes) + ".");
        };
    }

    /** Such as "Siste dag er onsdag 26. november 2025 (senest to uker før møtet)." */
    String ruleOf(Deadline deadline, String date) {
        return say("Siste dag er ", "Siste dag er ", "The last day is ")
                + date
                + " ("
                + (deadline.amount() == 0 ? say("samme dag", "same dag", "the same day") : atLatest(deadline))
                + ").";
    }

    /** Such as "senest to uker før møtet". */
    String atLatest(Deadline deadline) {
        String anchor = switch (deadline.anchor()) {
            case MEETING_START -> say("møtet", "møtet", "the meeting");
            case DISPATCH -> say("utsendingen", "utsendinga", "dispatch");
            case ADOPTION -> say("vedtaket", "vedtaket", "adoption");
        };
        String direction = switch (deadline.direction()) {
            case BEFORE -> say("før", "før", "before");
            case AFTER -> say("etter", "etter", "after");
        };
        String counted = switch (deadline.anchorDay()) {
            case NOT_COUNTED -> "";
            case COUNTED -> say(" (dagen selv regnes med)", " (dagen sjølv blir rekna med)", " (that day counted)");
        };
        String latest = deadline.direction() == Direction.BEFORE
                ? say("senest ", "seinast ", "at least ")
                : say("senest ", "seinast ", "at most ");
        if (deadline.amount() == 0) {
            return say("samme dag som ", "same dag som ", "on the day of ") + anchor;
        }
        return latest + amount(deadline) + " " + direction + " " + anchor + counted;
    }

    /** Such as "fire virkedager". */
    String amount(Deadline deadline) {
        int amount = deadline.amount();
        boolean one = amount == 1;
        return switch (deadline.unit()) {
            case CALENDAR_DAY ->
                number(amount, Gender.MASCULINE) + " "
                        + (one ? say("dag", "dag", "day") : say("dager", "dagar", "days"));
            case WORKING_DAY ->
                number(amount, Gender.MASCULINE)
                        + " "
                        + (one
                                ? say("virkedag", "verkedag", "working day")
                                : say("virkedager", "verkedagar", "working days"));
            case WEEK ->
                number(amount, Gender.FEMININE) + " "
                        + (one ? say("uke", "veke", "week") : say("uker", "veker", "weeks"));
            case MONTH ->
                number(amount, Gender.MASCULINE)
                        + " "
                        + (one ? say("måned", "månad", "month") : say("måneder", "månader", "months"));
        };
    }

    private enum Gender {
        MASCULINE,
        FEMININE
    }

    private String number(int number, Gender gender) {
        if (number == 1) {
            return switch (gender) {
                case MASCULINE -> say("en", "ein", "one");
                case FEMININE -> say("en", "ei", "one");
            };
        }
        List<Words> words = List.of(
                Words.of("to", "two"),
                Words.of("tre", "three"),
                Words.of("fire", "four"),
                Words.of("fem", "five"),
                Words.of("seks", "six"),
                Words.of("sju", "seven"),
                Words.of("åtte", "eight"),
                Words.of("ni", "nine"),
                Words.of("ti", "ten"),
                Words.of("elleve", "eleven"),
                Words.of("tolv", "twelve"));
        return number >= 2 && number <= 12 ? words.get(number - 2).in(language) : String.valueOf(number);
    }

    String threshold(Threshold threshold) {
        return switch (threshold) {
            case Threshold.AtLeast(Fraction share) -> say("minst ", "minst ", "at least ") + fraction(share);
            case Threshold.MoreThan(Fraction share) -> say("mer enn ", "meir enn ", "more than ") + fraction(share);
            case Threshold.AtLeastNumber(int number) -> say("minst ", "minst ", "at least ") + number;
        };
    }

    private String fraction(Fraction share) {
        if (share.numerator() == 1 && share.denominator() == 2) {
            return say("halvparten", "halvparten", "half");
        }
        if (share.numerator() == 2 && share.denominator() == 3) {
            return say("to tredeler", "to tredelar", "two thirds");
        }
        if (share.numerator() == 1 && share.denominator() == 3) {
            return say("en tredel", "ein tredel", "one third");
        }
        if (share.numerator() == 3 && share.denominator() == 4) {
            return say("tre firedeler", "tre firedelar", "three quarters");
        }
        return share.numerator() + "/" + share.denominator();
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
        };
    }

    private String right(SeatProvision.Right right) {
        return switch (right) {
            case ATTEND -> say("møte", "møte", "attend");
            case SPEAK -> say("ta ordet", "ta ordet", "speak");
            case PROPOSE -> say("legge fram forslag", "leggje fram forslag", "make proposals");
        };
    }

    private String told(SeatProvision.Told told) {
        return switch (told) {
            case SECRETARIAT -> say("sekretariatet", "sekretariatet", "the secretariat");
            case DEPUTY -> say("varaen sin", "varaen sin", "the deputy");
        };
    }

    private String office(LeadershipProvision.Office office) {
        return switch (office) {
            case CHAIR -> say("leder", "leiar", "chair");
            case DEPUTY_CHAIR -> say("nestleder", "nestleiar", "deputy chair");
            case SECRETARIAT -> say("sekretariat", "sekretariat", "secretariat");
        };
    }

    String leaderSource(LeadershipProvision.LeaderSource source) {
        return switch (source) {
            case CHAIR -> say("lederen", "leiaren", "the chair");
            case DEPUTY_CHAIR -> say("nestlederen", "nestleiaren", "the deputy chair");
            case CHOSEN_BY_THE_MEETING -> say("en møtet velger", "ein møtet vel", "someone the meeting chooses");
            case IN_TURN -> say("den som står for tur", "den som står for tur", "the one whose turn it is");
        };
    }

    private String form(MeetingProvision.MeetingForm form) {
        return switch (form) {
            case IN_PERSON -> say("fysisk", "fysisk", "in person");
            case VIDEO -> say("på video", "på video", "by video");
            case TELEPHONE -> say("på telefon", "på telefon", "by telephone");
        };
    }

    String submitter(MeetingProvision.Submitter submitter) {
        return switch (submitter) {
            case ANYONE_WITH_AN_INTEREST ->
                say("alle som har interesse i det", "alle som har interesse i det", "anyone with an interest");
            case REPRESENTATIVE -> say("representantene", "representantane", "the representatives");
            case SECRETARIAT -> say("sekretariatet", "sekretariatet", "the secretariat");
        };
    }

    String noticePart(MeetingProvision.NoticePart part) {
        return switch (part) {
            case NOTICE -> say("innkalling", "innkalling", "notice");
            case AGENDA -> say("saksliste", "saksliste", "agenda");
            case CASE_PAPERS -> say("sakspapirer", "sakspapir", "papers");
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

    String channel(MeetingProvision.Channel channel) {
        return switch (channel) {
            case EMAIL -> say("på e-post", "på e-post", "by e-mail");
            case LETTER -> say("i brev", "i brev", "by letter");
        };
    }

    String fixedItem(MeetingProvision.FixedItem item) {
        return switch (item) {
            case APPROVAL_OF_NOTICE_AND_AGENDA ->
                say(
                        "godkjenning av innkalling og saksliste",
                        "godkjenning av innkalling og saksliste",
                        "approval of notice and agenda");
            case OPENING -> say("åpning", "opning", "opening");
            case CONSTITUTION -> say("konstituering", "konstituering", "constitution");
            case APPROVAL_OF_LAST_MINUTES ->
                say("godkjenning av forrige referat", "godkjenning av førre referat", "approval of the last minutes");
            case ROUND_OF_INFORMATION -> say("orienteringsrunde", "orienteringsrunde", "round of information");
            case MINUTES_FOR_INFORMATION -> say("referatsaker", "referatsaker", "minutes for information");
            case NEXT_MEETING -> say("neste møte", "neste møte", "next meeting");
            case ANY_OTHER_BUSINESS -> say("eventuelt", "eventuelt", "any other business");
            case EVALUATION -> say("evaluering", "evaluering", "evaluation");
        };
    }

    String itemType(MeetingProvision.ItemType type) {
        return switch (type) {
            case DECISION -> say("beslutningssak (B)", "vedtakssak (B)", "decision (B)");
            case INFORMATION -> say("orienteringssak (O)", "orienteringssak (O)", "information (O)");
            case NOTING -> say("referatsak (R)", "referatsak (R)", "noting (R)");
        };
    }

    String treatment(QuorumProvision.Treatment treatment) {
        return switch (treatment) {
            case DECIDE -> say("vedta saken", "vedta saka", "decide the case");
            case DISCUSS -> say("drøfte saken", "drøfte saka", "discuss the case");
            case RECOMMEND -> say("gi en anbefaling", "gi ei tilråding", "make a recommendation");
            case POSTPONE -> say("utsette saken", "utsetje saka", "postpone the case");
            case TAKE_AS_INFORMATION ->
                say("ta saken til orientering", "ta saka til orientering", "take the case as information");
        };
    }

    String pathAction(DecisionProvision.PathAction action) {
        return switch (action) {
            case TALK_AGAIN_IN_THE_BODY ->
                say(
                        "saken tas opp igjen i utvalget",
                        "saka blir teken opp att i utvalet",
                        "the case returns to the body");
            case TO_THE_PARTIES_LEADERSHIP ->
                say(
                        "saken løftes til ledelsen hos partene",
                        "saka blir løfta til leiinga hos partane",
                        "the case goes to the parties' leadership");
            case AS_THE_COOPERATION_AGREEMENT_SAYS ->
                say(
                        "saken løses slik samarbeidsavtalen sier",
                        "saka blir løyst slik samarbeidsavtalen seier",
                        "the case is settled as the cooperation agreement says");
            case NATIONAL_DISPUTE_BOARD ->
                say(
                        "saken bringes inn for nasjonal tvisteløsning",
                        "saka blir bringa inn for nasjonal tvisteløysing",
                        "the case goes to national dispute resolution");
        };
    }

    String minutesPlace(MinutesProvision.MinutesPlace place) {
        return switch (place) {
            case SENT_TO_MEMBERS -> say("sendt til medlemmene", "sendt til medlemene", "sent to the members");
            case WEB -> say("publisert på nett", "publisert på nett", "published on the web");
        };
    }

    String minutesPart(MinutesProvision.MinutesPart part) {
        return switch (part) {
            case ATTENDANCE -> say("hvem som møtte", "kven som møtte", "who attended");
            case ABSENCES -> say("hvem som hadde forfall", "kven som hadde forfall", "who was absent");
            case DEPUTIES_STANDING ->
                say("hvem varaene møtte for", "kven varaene møtte for", "for whom the deputies sat");
            case LAWFUL_NOTICE ->
                say("om møtet var lovlig innkalt", "om møtet var lovleg innkalla", "whether notice was lawful");
            case QUORUM_AT_EACH_DECISION ->
                say(
                        "om utvalget var beslutningsdyktig ved hvert vedtak",
                        "om utvalet var vedtaksført ved kvart vedtak",
                        "whether there was a quorum at each decision");
            case DECISION_PER_CASE -> say("vedtaket i hver sak", "vedtaket i kvar sak", "the decision in each case");
            case VOTES_WHEN_NOT_UNANIMOUS ->
                say(
                        "hvordan hver enkelt stemte når det ikke var enstemmig",
                        "korleis kvar einskild røysta når det ikkje var samrøystes",
                        "how each voted when not unanimous");
            case RECORDED_BREACHES -> say("brudd på vedtektene", "brot på vedtektene", "breaches of the statutes");
        };
    }

    String side(Side side) {
        return switch (side) {
            case HOSPITAL -> say("sykehussiden", "sjukehussida", "the hospital side");
            case MUNICIPAL -> say("kommunesiden", "kommunesida", "the municipal side");
            case OTHER -> say("de andre", "dei andre", "the others");
        };
    }

    private String body(BodyCode body) {
        return names.body(body, language);
    }

    private String partner(PartnerCode partner) {
        return names.partner(partner, language);
    }

    private String counts(List<SeatProvision.SeatCount> seats) {
        return and(seats.stream()
                .map(seat -> seat.count() + say(" fra ", " frå ", " from ") + partner(seat.partner()))
                .toList());
    }

    private static <E extends Enum<E>> List<String> sorted(Collection<E> values, Function<E, String> word) {
        return values.stream().sorted().map(word).toList();
    }

    String and(List<String> words) {
        return joined(words, say(" og ", " og ", " and "));
    }

    String or(List<String> words) {
        return joined(words, say(" eller ", " eller ", " or "));
    }

    private static String joined(List<String> words, String last) {
        if (words.size() <= 1) {
            return words.isEmpty() ? "" : words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
