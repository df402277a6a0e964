package no.samraad.engine.sentence;

import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MinutesProvision;

/** What rules about minutes say, as sentences (catalogue F). */
final class MinutesSentences extends Phrases {
    MinutesSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(MinutesProvision provision) {
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
}
