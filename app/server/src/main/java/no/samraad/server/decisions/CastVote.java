package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.decision.BallotFacts;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.Rights;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Ballot;
import no.samraad.server.attendance.Sitting.BallotMode;
import no.samraad.server.attendance.Sitting.Choice;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.SittingFacts;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.decisions.Electorates.Electorate;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.StatutesInForce;

/**
 * Casts one seat's vote, by its holder or as spoken and written down by whoever runs the meeting. A receipt is given if and
 * only if the vote counts; it must not be shown before the transaction has committed. Sending the same vote again with the
 * same key gives the same receipt, also after the ballot is closed.
 */
@Singleton
public class CastVote {
    private static final int TRIES = 10;

    private final SittingRows sittings;
    private final VoteRows votes;
    private final Electorates electorates;
    private final StatutesInForce statutes;
    private final RulesOfItem rulesOfItem;

    CastVote(
            SittingRows sittings,
            VoteRows votes,
            Electorates electorates,
            StatutesInForce statutes,
            RulesOfItem rulesOfItem) {
        this.sittings = sittings;
        this.votes = votes;
        this.electorates = electorates;
        this.statutes = statutes;
        this.rulesOfItem = rulesOfItem;
    }

    /**
     * @param spokenBy whose spoken vote is written down; empty for one's own
     * @param key the same at every attempt to send this vote
     */
    public record Command(
            String body,
            MeetingRef meeting,
            UUID ballotId,
            UUID seatId,
            Choice choice,
            Optional<UUID> spokenBy,
            UUID key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Received(Choice choice, Instant at) implements Outcome {}

        /** The seat has voted; a vote is never changed. */
        record VotedAlready(Choice choice, Instant at) implements Outcome {}

        /** The ballot was closed before the vote was in; it does not count. */
        record Closed() implements Outcome {}

        /** No key opens it: no vote, a deputy whose member is in, partial in the item. */
        record Refused(Sitting sitting, Judgement judgement) implements Outcome {}

        /** The ballot asks for another kind of answer. */
        record WrongAnswer() implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        Optional<Electorate> known = electorates.of(tenant, command.ballotId());
        boolean fresh = false;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (known.isEmpty()) {
                known = read(tenant, command);
                fresh = true;
            }
            if (known.isEmpty()) {
                return new Outcome.Stopped(new Stop.NotFound());
            }
            Outcome outcome = attempt(caller, command, known.get());
            boolean isFinal = switch (outcome) {
                case Outcome.Received _, Outcome.VotedAlready _, Outcome.WrongAnswer() -> true;
                // Judged by a meeting that may have moved on: read again before it is said.
                case Outcome.Refused _, Outcome.Stopped _ -> fresh;
                case Outcome.Closed() -> fresh && !isOpen(known.get().sitting(), command.ballotId());
            };
            if (isFinal) {
                return outcome;
            }
            known = Optional.empty();
        }
        return new Outcome.Stopped(new Stop.TryAgain());
    }

    private static boolean isOpen(Sitting sitting, UUID ballotId) {
        return sitting.state() == Sitting.State.OPEN
                && sitting.ballots().stream().anyMatch(ballot -> ballot.id().equals(ballotId) && ballot.isOpen());
    }

    private Optional<Electorate> read(UUID tenant, Command command) {
        Optional<Electorate> read = sittings.find(tenant, command.body(), command.meeting())
                .map(sitting -> new Electorate(
                        sitting,
                        sitting.ballots().stream()
                                .filter(ballot -> ballot.id().equals(command.ballotId()))
                                .findFirst()
                                .flatMap(ballot -> sitting.item(ballot.itemId()))
                                .map(item -> rulesOfItem.of(tenant, sitting, item))
                                .orElseGet(() -> statutes.on(tenant, sitting.day()))));
        read.ifPresent(electorate -> electorates.keep(tenant, command.ballotId(), electorate));
        return read;
    }

    private Outcome attempt(Caller caller, Command command, Electorate electorate) {
        Sitting sitting = electorate.sitting();
        Rights rights = Rights.of(caller, sitting);
        Optional<Ballot> ballot = sitting.ballots().stream()
                .filter(one -> one.id().equals(command.ballotId()))
                .findFirst();
        Optional<Item> item = ballot.flatMap(one -> sitting.item(one.itemId()));
        if (!rights.sees()
                || ballot.isEmpty()
                || item.isEmpty()
                || rights.person().isEmpty()
                || sitting.seat(command.seatId()).isEmpty()) {
            return new Outcome.Stopped(new Stop.NotFound());
        }
        boolean spoken = command.spokenBy().isPresent() && !command.spokenBy().equals(rights.person());
        if (spoken && rights.running().isEmpty()) {
            return new Outcome.Stopped(new Stop.NotAllowed());
        }
        if (!answers(ballot.get().mode(), command.choice())) {
            return new Outcome.WrongAnswer();
        }
        UUID voter = command.spokenBy().orElse(rights.person().get());
        if (!isOpen(sitting, command.ballotId())) {
            return existing(caller.tenant().id(), sitting, command, voter).orElseGet(Outcome.Closed::new);
        }
        Judgement judgement = Engine.judge(
                new no.samraad.engine.judgement.Act.CastVote(new BallotFacts(
                        new CaseRef(RoomFacts.numberOf(sitting, item.get())),
                        RoomFacts.cast(command.seatId(), voter, command.choice()),
                        SittingFacts.composition(sitting),
                        SittingFacts.attendance(sitting),
                        SittingFacts.quorum(
                                        sitting, sitting.partialIn(item.get().id()))
                                .partial())),
                electorate.version().rules());
        switch (judgement.disposition()) {
            case Disposition.Allowed _ -> {}
            case Disposition.NeedsReason _, Disposition.Refused _ -> {
                return new Outcome.Refused(sitting, judgement);
            }
        }
        return write(caller, command, electorate, voter, spoken ? rights.person() : Optional.empty(), judgement);
    }

    private Outcome write(
            Caller caller,
            Command command,
            Electorate electorate,
            UUID voter,
            Optional<UUID> recordedBy,
            Judgement judgement) {
        UUID tenant = caller.tenant().id();
        VoteRows.Written written = votes.cast(new VoteRows.NewVote(
                tenant,
                electorate.sitting().id(),
                electorate.sitting().version(),
                command.ballotId(),
                command.seatId(),
                voter,
                command.choice(),
                command.key(),
                electorate.version().recorded(judgement).finding().text(),
                // As the database keeps it, so that the first receipt and a repeated one are the same.
                caller.recordedAt().truncatedTo(ChronoUnit.MICROS),
                recordedBy,
                handedOver(electorate.sitting(), command.seatId(), voter).map(Sitting.HandedOver::id)));
        return switch (written) {
            case VoteRows.Written.In(Instant at) -> new Outcome.Received(command.choice(), at);
            case VoteRows.Written.Taken() ->
                existing(tenant, electorate.sitting(), command, voter).orElseGet(Outcome.Closed::new);
            case VoteRows.Written.NotAtThisVersion() ->
                existing(tenant, electorate.sitting(), command, voter).orElseGet(Outcome.Closed::new);
        };
    }

    /** The vote of the seat that was handed to the voter. */
    private static Optional<Sitting.HandedOver> handedOver(Sitting sitting, UUID seat, UUID voter) {
        return sitting.handedOver(seat).filter(vote -> vote.toId().equals(voter));
    }

    private Optional<Outcome> existing(UUID tenant, Sitting sitting, Command command, UUID voter) {
        boolean own = handedOver(sitting, command.seatId(), voter).isEmpty();
        return votes.find(tenant, command.ballotId(), command.key(), command.seatId(), voter, own)
                .map(vote -> vote.key().equals(command.key())
                        ? new Outcome.Received(vote.choice(), vote.receivedAt())
                        : new Outcome.VotedAlready(vote.choice(), vote.receivedAt()));
    }

    private static boolean answers(BallotMode mode, Choice choice) {
        return switch (choice) {
            case FOR, AGAINST -> mode == BallotMode.ROLL_CALL;
            case NO_OBJECTION, OBJECTION -> mode == BallotMode.CONSENSUS;
            case ABSTAIN -> true;
        };
    }
}
