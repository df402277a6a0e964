package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MeetingProvision;

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

    private String form(MeetingProvision.MeetingForm form) {
        return switch (form) {
            case IN_PERSON -> say("fysisk", "fysisk", "in person");
            case VIDEO -> say("på video", "på video", "by video");
            case TELEPHONE -> say("på telefon", "på telefon", "by telephone");
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
