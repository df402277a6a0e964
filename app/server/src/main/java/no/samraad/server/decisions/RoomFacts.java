package no.samraad.server.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.engine.amendment.AmendmentFacts;
import no.samraad.engine.amendment.AmendmentFacts.AgreementOverlap;
import no.samraad.engine.amendment.AmendmentFacts.DraftReading;
import no.samraad.engine.amendment.AmendmentFacts.Undertaking;
import no.samraad.engine.amendment.TextIdentity;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.judgement.Act.TreatItem;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.AmendmentProvision.ChangeSize;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.SeatId;
import no.samraad.platform.ids.Prefix;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Ballot;
import no.samraad.server.attendance.Sitting.ChangeOfRules;
import no.samraad.server.attendance.Sitting.Choice;
import no.samraad.server.attendance.Sitting.Claim;
import no.samraad.server.attendance.Sitting.ClaimState;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.Sitting.Vote;
import no.samraad.server.attendance.SittingFacts;

/** An item being treated, as facts for the engine; the same for what is shown before an act and for the act. */
public final class RoomFacts {
    private RoomFacts() {}

    /** The item's number as printed, such as {@code 70/25}; its place on the agenda before numbers are given. */
    public static String numberOf(Sitting sitting, Item item) {
        Integer number = item.number();
        Integer year = item.numberYear();
        if (number == null || year == null) {
            return item.position() + ".";
        }
        return sitting.numberFormat()
                .replace("{nn}", "%02d".formatted(number))
                .replace("{n}", number.toString())
                .replace("{yyyy}", year.toString())
                .replace("{yy}", "%02d".formatted(year % 100));
    }

    /** What the rules say of treating the item in this way now. */
    public static Judgement judge(Sitting sitting, Item item, Treatment treatment, RulesInForce rules) {
        return Engine.judge(asked(sitting, item, treatment), rules);
    }

    /** What the rules are asked about treating the item in this way now. */
    static TreatItem asked(Sitting sitting, Item item, Treatment treatment) {
        return new TreatItem(of(sitting, item, treatment));
    }

    static ItemFacts of(Sitting sitting, Item item, Treatment treatment) {
        ItemFacts facts = ofAnyItem(sitting, item, treatment);
        ChangeOfRules change = item.change();
        return change == null ? facts : facts.changing(changing(change));
    }

    /** What is known of the change of rules an item is about. */
    private static AmendmentFacts changing(ChangeOfRules change) {
        return new AmendmentFacts(
                change.undertaking().equals("first_adoption") ? Undertaking.FIRST_ADOPTION : Undertaking.CHANGE,
                new DocumentId(change.document()),
                DocumentKind.valueOf(change.kind().toUpperCase(Locale.ROOT)),
                new TextIdentity(change.sha256()),
                change.changed().stream().map(ParagraphId::new).collect(Collectors.toUnmodifiableSet()),
                change.marked() == null
                        ? null
                        : ChangeSize.valueOf(change.marked().toUpperCase(Locale.ROOT)),
                change.readings().stream()
                        .map(reading -> new DraftReading(
                                new BodyCode(reading.bodyCode()), reading.on(), new TextIdentity(reading.sha256())))
                        .toList(),
                AgreementOverlap.valueOf(change.overlap().toUpperCase(Locale.ROOT)),
                parties(change, Set.of("not_asked", "asked", "heard", "agreed", "refused")),
                parties(change, Set.of("heard", "agreed", "refused")),
                parties(change, Set.of("agreed")),
                parties(change, Set.of("refused")));
    }

    private static Set<PartyCode> parties(ChangeOfRules change, Set<String> answers) {
        return change.parties().stream()
                .filter(party -> answers.contains(party.answer()))
                .map(party -> new PartyCode(Prefix.PARTY.show(party.id())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ItemFacts ofAnyItem(Sitting sitting, Item item, Treatment treatment) {
        return new ItemFacts(
                new MeetingFacts(
                        SittingFacts.body(sitting),
                        sitting.kind().equals("ordinary") ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY,
                        sitting.day()),
                new CaseRef(numberOf(sitting, item)),
                treatment,
                treatment == Treatment.DECIDE || treatment == Treatment.RECOMMEND ? item.points() : List.of(),
                // Sent in advance for a decision: what was notified for information was not.
                item.notifiedAt() != null
                                && (treatment != Treatment.DECIDE || item.kind().equals("B"))
                        ? ItemFacts.Advance.SENT
                        : ItemFacts.Advance.NOT_SENT,
                ItemFacts.Consent.NOT_ASKED,
                ItemFacts.Urgency.NOT_ASKED,
                item.firstTreatments().stream()
                        .map(first -> new ItemFacts.EarlierTreatment(new BodyCode(first.bodyCode()), first.on()))
                        .toList(),
                ItemFacts.TwoStepMark.NOT_KNOWN,
                SittingFacts.composition(sitting),
                SittingFacts.attendance(sitting),
                sitting.claimsIn(item.id()).stream()
                        .filter(claim -> claim.state() == ClaimState.PARTIAL)
                        .map(RoomFacts::found)
                        .toList(),
                agreement(sitting, item));
    }

    private static ItemFacts.PartialityFound found(Claim claim) {
        ItemFacts.DecidedBy by = switch (claim.decidedBy() == null ? "" : claim.decidedBy()) {
            case "body" -> ItemFacts.DecidedBy.BODY;
            case "meeting_leader" -> ItemFacts.DecidedBy.MEETING_LEADER;
            default -> ItemFacts.DecidedBy.NOT_KNOWN;
        };
        return new ItemFacts.PartialityFound(SittingFacts.person(claim.personId()), by);
    }

    /** The question that counts: the latest one asked about the proposal as it now stands. */
    public static Optional<Ballot> asked(Sitting sitting, Item item) {
        List<Ballot> ballots = sitting.ballotsOf(item.id());
        return ballots.isEmpty()
                ? Optional.empty()
                : Optional.of(ballots.getLast()).filter(ballot -> ballot.itemVersion() == item.version());
    }

    static Agreement agreement(Sitting sitting, Item item) {
        Optional<Ballot> asked = asked(sitting, item);
        if (asked.isEmpty()) {
            return new Agreement.NotAsked();
        }
        return switch (asked.get().mode()) {
            case CONSENSUS ->
                new Agreement.AskedForObjections(
                        seats(asked.get(), Choice.OBJECTION), seats(asked.get(), Choice.ABSTAIN));
            case ROLL_CALL ->
                new Agreement.RollCall(
                        asked.get().votes().stream().map(RoomFacts::cast).toList());
        };
    }

    private static Set<SeatId> seats(Ballot ballot, Choice choice) {
        return ballot.votes().stream()
                .filter(vote -> vote.choice() == choice)
                .map(vote -> SittingFacts.seat(vote.seatId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static VoteCast cast(Vote vote) {
        return cast(vote.seatId(), vote.personId(), vote.choice());
    }

    static VoteCast cast(UUID seat, UUID person, Choice choice) {
        return new VoteCast(
                SittingFacts.seat(seat),
                SittingFacts.person(person),
                switch (choice) {
                    case FOR, NO_OBJECTION -> VoteCast.Value.FOR;
                    case AGAINST, OBJECTION -> VoteCast.Value.AGAINST;
                    case ABSTAIN -> VoteCast.Value.ABSTAIN;
                });
    }
}
