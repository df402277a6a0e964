package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.MinutesProvision;
import no.samraad.engine.provision.Organ;

/** What rules about minutes say, as sentences (catalogue F). */
final class MinutesSentences extends Phrases {
    MinutesSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(MinutesProvision provision) {
        return switch (provision) {
            case MinutesProvision.MinutesDeadline(Deadline deadline) ->
                say(
                        "Referatet skal være gjort kjent " + atLatest(deadline) + ".",
                        "Referatet skal vere gjort kjent " + atLatest(deadline) + ".",
                        "The minutes must be made known " + atLatest(deadline) + ".");
            case MinutesProvision.MinutesPlaces(Set<MinutesProvision.MinutesPlace> places) -> {
                String list = and(sorted(places, this::minutesPlace));
                yield say(
                        "Referatet blir " + list + ".",
                        "Referatet blir " + list + ".",
                        "The minutes are " + list + ".");
            }
            case MinutesProvision.MinutesSentBy(Set<Organ> by) -> {
                String who = organs(by);
                yield say(
                        capital(who) + " sender ut referatet.",
                        capital(who) + " sender ut referatet.",
                        "The minutes are sent out by " + who + ".");
            }
            case MinutesProvision.RequestsForChanges(
                    Organ settledBy,
                    MinutesProvision.RequestEffect effect,
                    Deadline within) -> {
                String who = organ(settledBy);
                String when = within == null ? "" : ", " + atLatest(within);
                String then = switch (effect) {
                    case NEW_WINDOW ->
                        say(
                                " Da sendes referatet ut på nytt, og en ny frist begynner.",
                                " Då blir referatet sendt ut på nytt, og ein ny frist tek til.",
                                " Then the minutes are sent again, and a new period begins.");
                    case RECORDED_AS_REMARK ->
                        say(
                                " Ønsket føres som en merknad, og godkjenningen går som før.",
                                " Ønsket blir ført som ein merknad, og godkjenninga går som før.",
                                " The request is recorded as a remark, and the approval goes on.");
                };
                yield say(
                        "Når noen ber om endringer i referatet, avgjør " + who + " det" + when + "." + then,
                        "Når nokon ber om endringar i referatet, avgjer " + who + " det" + when + "." + then,
                        "When someone asks for changes in the minutes, it is settled by " + who + when + "." + then);
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
                    case MinutesProvision.ApprovalWay.NextMeetingElseSilence(Deadline window) ->
                        say(
                                "Referatet godkjennes på neste møte. Er det avlyst, er referatet godkjent når ingen av"
                                        + " deltakerne har bedt om endringer innen "
                                        + amount(window)
                                        + ".",
                                "Referatet blir godkjent på neste møte. Er det avlyst, er referatet godkjent når ingen"
                                        + " av deltakarane har bede om endringar innan "
                                        + amount(window)
                                        + ".",
                                "The minutes are approved at the next meeting. If it is cancelled, they are approved"
                                        + " when no participant has asked for changes within "
                                        + amount(window)
                                        + ".");
                    case MinutesProvision.ApprovalWay.SignedBy(Set<LeadershipProvision.Office> offices, int others) -> {
                        List<String> who = new ArrayList<>(sorted(offices, this::officeHolder));
                        if (others > 0) {
                            String many = number(others, Gender.MASCULINE);
                            who.add(say(
                                    many + " av deltakerne", many + " av deltakarane", many + " of the participants"));
                        }
                        yield say(
                                "Referatet er godkjent når " + and(who) + " har signert det.",
                                "Referatet er godkjent når " + and(who) + " har signert det.",
                                "The minutes are approved when " + and(who) + " have signed them.");
                    }
                    case MinutesProvision.ApprovalWay.Signed(int signers) -> {
                        String many = number(signers, Gender.MASCULINE);
                        yield say(
                                "Referatet er godkjent når " + many + " har signert det.",
                                "Referatet er godkjent når " + many + " har signert det.",
                                "The minutes are approved when " + many
                                        + (signers == 1 ? " has signed them." : " have signed them."));
                    }
                };
            case MinutesProvision.MinutesContents(Set<MinutesProvision.MinutesPart> parts) -> {
                String list = and(sorted(parts, this::minutesPart));
                yield say("Referatet inneholder ", "Referatet inneheld ", "The minutes contain ") + list + ".";
            }
        };
    }
}
