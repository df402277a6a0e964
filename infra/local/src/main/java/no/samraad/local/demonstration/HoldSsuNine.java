package no.samraad.local.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.time.Clocks;
import no.samraad.server.attendance.CheckIn;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.BallotMode;
import no.samraad.server.attendance.Sitting.Choice;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.Sitting.SeatHeld;
import no.samraad.server.attendance.Sitting.Standing;
import no.samraad.server.attendance.Sitting.Stay;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.attendance.StartMeeting;
import no.samraad.server.attendance.Whereabouts;
import no.samraad.server.decisions.Address;
import no.samraad.server.decisions.CastVote;
import no.samraad.server.decisions.CloseBallot;
import no.samraad.server.decisions.CloseMeeting;
import no.samraad.server.decisions.GoToItem;
import no.samraad.server.decisions.OpenBallot;
import no.samraad.server.decisions.TreatItem;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.meetings.ReplyToNotice;

/**
 * SSU 9-2025 is held, Wednesday 10 December 2025 from 12:00 to 15:20, through the use cases the pages use: one member is
 * prevented and the personal deputy sits, one is away, the items are decided by consensus or taken as information, and the
 * evaluation by a roll-call in which all are for.
 */
final class HoldSsuNine implements DemonstrationStep {
    private static final String CHAIR = "siri-hagen-utsi";
    private static final String PREVENTED = "maren-sorreismo";
    private static final String AWAY = "sigurd-elvenes";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 10);
    private static final String ROLL_CALL = "Evaluering SSU";

    @Override
    public String name() {
        return "SSU 9-2025 held";
    }

    @Override
    public void load(Demonstration demonstration) {
        demonstration.inside(CallSsuNine.SLUG, () -> {
            if (sitting(demonstration).state() == Sitting.State.CALLED) {
                hold(demonstration);
            }
            return null;
        });
    }

    private static Sitting sitting(Demonstration demonstration) {
        return demonstration
                .bean(SittingRows.class)
                .find(demonstration.tenant(CallSsuNine.SLUG), "ssu", CallSsuNine.REF)
                .orElseThrow();
    }

    private static Caller at(Demonstration demonstration, String person, LocalDate day, LocalTime time) {
        return demonstration.caller(CallSsuNine.SLUG, person, ZonedDateTime.of(day, time, Clocks.OSLO));
    }

    private static void hold(Demonstration demonstration) {
        cannotCome(demonstration);
        checkIn(demonstration);
        must(
                demonstration
                        .bean(StartMeeting.class)
                        .handle(
                                at(demonstration, CHAIR, DAY, LocalTime.NOON),
                                new StartMeeting.Command(
                                        "ssu", CallSsuNine.REF, Optional.empty(), "", Optional.empty())),
                StartMeeting.Outcome.Opened.class);
        LocalTime now = LocalTime.NOON;
        for (Item item : sitting(demonstration).items()) {
            now = now.plusMinutes(15);
            treat(demonstration, item, now);
        }
        must(
                demonstration
                        .bean(CloseMeeting.class)
                        .handle(
                                at(demonstration, CHAIR, DAY, LocalTime.of(15, 20)),
                                new CloseMeeting.Command(
                                        "ssu",
                                        CallSsuNine.REF,
                                        "Saken ble ikke behandlet, og er utsatt.",
                                        Optional.empty())),
                CloseMeeting.Outcome.Closed.class);
    }

    /** Two days before: the member says so, and the personal deputy is called by that. */
    private static void cannotCome(Demonstration demonstration) {
        Meeting meeting = demonstration
                .bean(MeetingRows.class)
                .find(demonstration.tenant(CallSsuNine.SLUG), "ssu", CallSsuNine.REF)
                .orElseThrow();
        must(
                demonstration
                        .bean(ReplyToNotice.class)
                        .handle(
                                at(demonstration, PREVENTED, DAY.minusDays(2), LocalTime.of(9, 5)),
                                new ReplyToNotice.Command(
                                        meeting,
                                        demonstration.person(CallSsuNine.SLUG, PREVENTED),
                                        ReplyToNotice.Answer.PREVENTED,
                                        "",
                                        Optional.empty())),
                ReplyToNotice.Outcome.DeputyCalled.class);
    }

    private static void checkIn(Demonstration demonstration) {
        Set<UUID> missing =
                Set.of(demonstration.person(CallSsuNine.SLUG, PREVENTED), demonstration.person(CallSsuNine.SLUG, AWAY));
        Caller secretary = at(demonstration, CallSsuNine.SECRETARY, DAY, LocalTime.of(11, 50));
        for (SeatHeld seat : sitting(demonstration).seats()) {
            UUID member = seat.memberId();
            UUID deputy = seat.deputyId();
            if (member != null && !missing.contains(member)) {
                checkIn(demonstration, secretary, member, Optional.of(seat.id()), whereabouts(seat));
            } else if (deputy != null
                    && demonstration.person(CallSsuNine.SLUG, PREVENTED).equals(member)) {
                checkIn(demonstration, secretary, deputy, Optional.of(seat.id()), Whereabouts.ROOM);
            }
        }
        checkIn(
                demonstration,
                secretary,
                demonstration.person(CallSsuNine.SLUG, CallSsuNine.SECRETARY),
                Optional.empty(),
                Whereabouts.ROOM);
    }

    /** Those from far away take part by video. */
    private static Whereabouts whereabouts(SeatHeld seat) {
        return seat.standing() == Standing.OBSERVER || seat.label().equals("Nord-Troms")
                ? Whereabouts.REMOTE
                : Whereabouts.ROOM;
    }

    private static void checkIn(
            Demonstration demonstration, Caller secretary, UUID person, Optional<UUID> seat, Whereabouts whereabouts) {
        must(
                demonstration
                        .bean(CheckIn.class)
                        .handle(
                                secretary,
                                new CheckIn.Command(
                                        "ssu", CallSsuNine.REF, person, seat, whereabouts, "", Optional.empty())),
                CheckIn.Outcome.CheckedIn.class);
    }

    private static void treat(Demonstration demonstration, Item item, LocalTime now) {
        Address address = new Address("ssu", CallSsuNine.REF, item.position());
        Caller chair = at(demonstration, CHAIR, DAY, now);
        must(
                demonstration.bean(GoToItem.class).handle(chair, new GoToItem.Command(address, Optional.empty())),
                GoToItem.Outcome.Taken.class);
        if (!item.kind().equals("B")) {
            settle(demonstration, chair, address, Treatment.TAKE_AS_INFORMATION, "Saken ble tatt til orientering.");
            return;
        }
        BallotMode mode = item.title().equals(ROLL_CALL) ? BallotMode.ROLL_CALL : BallotMode.CONSENSUS;
        OpenBallot.Outcome asked = demonstration
                .bean(OpenBallot.class)
                .handle(chair, new OpenBallot.Command(address, mode, Optional.empty()));
        if (!(asked instanceof OpenBallot.Outcome.Opened(UUID ballot))) {
            throw new IllegalStateException("not asked about " + item.title() + ": " + asked);
        }
        switch (mode) {
            case CONSENSUS -> {}
            case ROLL_CALL -> callTheRoll(demonstration, chair, ballot, address);
        }
        settle(demonstration, chair, address, Treatment.DECIDE, "");
    }

    /** Everyone who sits for a seat with a vote is called, and the chair writes down what is said. */
    private static void callTheRoll(Demonstration demonstration, Caller chair, UUID ballot, Address address) {
        Sitting sitting = sitting(demonstration);
        List<Stay> voters = sitting.inNow().stream()
                .filter(stay -> Optional.ofNullable(stay.seatId())
                        .flatMap(sitting::seat)
                        .filter(seat -> seat.standing() == Standing.VOTING)
                        .isPresent())
                .toList();
        for (Stay voter : voters) {
            must(
                    demonstration
                            .bean(CastVote.class)
                            .handle(
                                    chair,
                                    new CastVote.Command(
                                            "ssu",
                                            CallSsuNine.REF,
                                            ballot,
                                            Optional.ofNullable(voter.seatId()).orElseThrow(),
                                            Choice.FOR,
                                            Optional.of(voter.personId()),
                                            UUID.randomUUID())),
                    CastVote.Outcome.Received.class);
        }
        must(
                demonstration.bean(CloseBallot.class).handle(chair, new CloseBallot.Command(address, Optional.empty())),
                CloseBallot.Outcome.Closed.class);
    }

    private static void settle(
            Demonstration demonstration, Caller chair, Address address, Treatment treatment, String text) {
        must(
                demonstration
                        .bean(TreatItem.class)
                        .handle(chair, new TreatItem.Command(address, treatment, text, "", Optional.empty())),
                TreatItem.Outcome.Done.class);
    }

    /** A refusal is a mistake of ours. */
    private static void must(Object outcome, Class<?> wanted) {
        if (!wanted.isInstance(outcome)) {
            throw new IllegalStateException("the demonstration's meeting could not be held: " + outcome);
        }
    }
}
