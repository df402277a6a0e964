package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.minutes.ApprovalFacts;
import no.samraad.engine.minutes.ApprovalFacts.NextMeetingState;
import no.samraad.engine.minutes.ApprovalFacts.RequestResult;
import no.samraad.engine.minutes.ApprovalFacts.Signature;
import no.samraad.engine.minutes.MinutesSent;
import no.samraad.engine.minutes.MinutesSent.DissentAsked;
import no.samraad.engine.minutes.MinutesSent.DissentText;
import no.samraad.engine.minutes.Objection;
import no.samraad.engine.minutes.PublicationFacts;
import no.samraad.engine.provision.DecisionProvision.DissentInMinutes;
import no.samraad.engine.provision.DecisionProvision.DissentUntil;
import no.samraad.engine.provision.DecisionProvision.Dissenter;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.MinutesSentBy;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.MinutesProvision.RequestEffect;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;

/** Random minutes: sent, disputed, approved and published. */
final class MinutesFamily {
    private static final List<PersonId> PERSONS =
            List.of(new PersonId("a"), new PersonId("b"), new PersonId("c"), new PersonId("d"));

    private final Chance chance;
    private final MeetingFacts meeting;
    private final List<StatutesDocument> documents;
    private final Instant sentAt;

    MinutesFamily(Chance chance) {
        this.chance = chance;
        LocalDate day = chance.day();
        this.meeting = new MeetingFacts(RandomStatutes.BODY, chance.any(MeetingKind.values()), day);
        this.documents = RandomStatutes.around(day, chance, texts(), choices());
        this.sentAt = chance.moment(List.of(), day.plusDays(chance.below(5)));
    }

    private List<Supplier<Provision>> texts() {
        return List.of(
                () -> new MinutesDeadline(chance.after(Anchor.MEETING_START)),
                () -> new MinutesPlaces(chance.someOf(MinutesPlace.values())),
                () -> new MinutesPublishedWhen(chance.any(PublishedMinutes.values())),
                () -> new MinutesApproval(way()),
                () -> new MinutesContents(chance.someOf(MinutesPart.values())),
                () -> new MinutesSentBy(YearFamily.organs(chance)),
                () -> new DissentInMinutes(chance.any(Dissenter.values()), chance.any(DissentUntil.values())),
                () -> new RequestsForChanges(chance.any(YearFamily.ORGANS), chance.any(RequestEffect.values()), null));
    }

    private List<Supplier<Provision>> choices() {
        return List.of(() -> new MinutesPublishedWhen(chance.any(PublishedMinutes.values())));
    }

    private ApprovalWay way() {
        return switch (chance.below(9)) {
            case 0 -> new ApprovalWay.NextMeeting();
            case 1 -> new ApprovalWay.Signed(1 + chance.below(3));
            case 2, 3 -> new ApprovalWay.NextMeetingElseSilence(chance.after(Anchor.DISPATCH));
            case 4, 5 -> signedBy();
            default -> new ApprovalWay.Silence(chance.after(Anchor.DISPATCH));
        };
    }

    private ApprovalWay signedBy() {
        Set<Office> offices = chance.some(Office.values(), 0.5);
        int others = chance.below(3);
        return new ApprovalWay.SignedBy(offices, offices.isEmpty() ? others + 1 : others);
    }

    private List<Deadline> deadlines(Anchor anchor) {
        List<Deadline> deadlines = new ArrayList<>();
        for (StatutesDocument document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    if (rule.provision() instanceof MinutesApproval(ApprovalWay.Silence(Deadline window))
                            && anchor == Anchor.DISPATCH) {
                        deadlines.add(window);
                    }
                    if (rule.provision() instanceof MinutesApproval(ApprovalWay.NextMeetingElseSilence(Deadline window))
                            && anchor == Anchor.DISPATCH) {
                        deadlines.add(window);
                    }
                    if (rule.provision() instanceof MinutesDeadline(Deadline deadline)
                            && anchor == Anchor.MEETING_START) {
                        deadlines.add(deadline);
                    }
                }
            }
        }
        return deadlines;
    }

    private Instant aroundWindow() {
        return chance.moment(
                deadlines(Anchor.DISPATCH), sentAt.atZone(Days.OSLO).toLocalDate());
    }

    private Set<PersonId> persons(double probability) {
        return chance.some(PERSONS.toArray(PersonId[]::new), probability);
    }

    private Asked asked(Act act) {
        return new Asked(meeting.date(), documents, act);
    }

    Asked sent() {
        return asked(new Act.SendMinutes(new MinutesSent(
                meeting,
                sentAt,
                chance.some(MinutesPart.values(), 0.85),
                chance.in(0.85) ? chance.any(YearFamily.ORGANS) : null,
                chance.in(0.85) ? dissents() : null)));
    }

    private List<DissentAsked> dissents() {
        List<DissentAsked> dissents = new ArrayList<>();
        for (int dissent = chance.below(3); dissent > 0; dissent--) {
            dissents.add(new DissentAsked(
                    chance.any(PERSONS),
                    new CaseRef(dissent + "/25"),
                    chance.any(Dissenter.values()),
                    chance.any(DissentUntil.values()),
                    chance.in(0.7) ? DissentText.WRITTEN : DissentText.LEFT_OUT));
        }
        return dissents;
    }

    Asked objection() {
        return asked(new Act.ObjectToMinutes(
                new Objection(meeting, sentAt, chance.any(PERSONS), aroundWindow(), persons(0.7))));
    }

    Asked approval() {
        List<ApprovalFacts.ChangeRequest> requests = new ArrayList<>();
        for (int request = chance.below(3); request > 0; request--) {
            requests.add(new ApprovalFacts.ChangeRequest(
                    chance.any(PERSONS), aroundWindow(), chance.in(0.3) ? null : chance.any(RequestResult.values())));
        }
        Instant now = aroundWindow();
        Set<PersonId> signedBy = persons(0.6);
        return asked(new Act.CloseApproval(new ApprovalFacts(
                meeting,
                sentAt,
                now,
                requests,
                persons(0.6),
                chance.in(0.5) ? null : now.plusSeconds(chance.below(3) - 1L),
                signedBy,
                chance.in(0.25) ? null : signatures(signedBy),
                chance.in(0.25) ? null : chance.any(NextMeetingState.values()))));
    }

    /** Now and then someone signs for two offices. */
    private List<Signature> signatures(Set<PersonId> signedBy) {
        List<Signature> signatures = new ArrayList<>();
        for (PersonId person : signedBy.stream().sorted().toList()) {
            signatures.add(new Signature(person, chance.in(0.4) ? null : chance.any(Office.values())));
            if (chance.in(0.1)) {
                signatures.add(new Signature(person, chance.any(Office.values())));
            }
        }
        return chance.shuffled(signatures);
    }

    Asked publication() {
        Instant publishedAt = chance.moment(deadlines(Anchor.MEETING_START), meeting.date());
        return asked(new Act.PublishMinutes(new PublicationFacts(
                meeting,
                publishedAt,
                chance.in(0.3) ? null : publishedAt.plusSeconds(chance.below(3) - 1L),
                chance.some(MinutesPlace.values(), 0.8))));
    }
}
