package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Ballot;
import no.samraad.server.attendance.Sitting.ChangeOfRules;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.attendance.StartMeeting;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.StatutesInForce;

/**
 * Settles an item: decides it, takes it as information, discusses, recommends or postpones it. The rules judge it with those
 * who are in at that moment and with every vote that is in; what no key opens is never recorded.
 */
@Singleton
public class TreatItem {
    /** The most characters the text of a decision can have. */
    public static final int LONGEST_TEXT = 40_000;

    private final AtHand atHand;
    private final SittingRows sittings;
    private final DecisionRows rows;
    private final BallotClosing closing;
    private final RulesOfItem rulesOfItem;
    private final Acts acts;

    TreatItem(
            AtHand atHand,
            SittingRows sittings,
            DecisionRows rows,
            BallotClosing closing,
            RulesOfItem rulesOfItem,
            Acts acts) {
        this.atHand = atHand;
        this.sittings = sittings;
        this.rows = rows;
        this.closing = closing;
        this.rulesOfItem = rulesOfItem;
        this.acts = acts;
    }

    /**
     * @param text what the minutes will say; for a decision or a recommendation the points of the proposal are taken
     * @param reason why a binding rule of order is not kept; empty when none is broken
     */
    public record Command(Address address, Treatment treatment, String text, String reason, Optional<UUID> key) {}

    /** How it went. */
    public sealed interface Outcome {
        record Done(UUID actId, Judgement judgement) implements Outcome {}

        /** No key opens it. */
        record Refused(Sitting sitting, Judgement judgement) implements Outcome {}

        /** Rules of order are broken: it takes a written reason by chair or secretary. */
        record NeedsReason(Sitting sitting, Judgement judgement) implements Outcome {}

        /** No text, or one longer than 40,000 characters. */
        record NoText(Sitting sitting) implements Outcome {}

        /** The draft, or the proposal that names it, is not the one that was put and sent. */
        record OtherText(Sitting sitting) implements Outcome {}

        /** Another change of the same document is adopted, and this text would undo it: it says nothing of it. */
        record Overtaken(Sitting sitting) implements Outcome {}

        record Stopped(Stop stop) implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        return atHand.item(caller, command.address(), AtHand.Who.RUNS_IT, Outcome.Stopped::new, here -> {
            String text = text(here.item(), command);
            if (text.isBlank() || text.length() > LONGEST_TEXT) {
                // A proposal without points is refused by the rules, with the reason.
                if (command.treatment() != Treatment.DECIDE || text.length() > LONGEST_TEXT) {
                    return Optional.of(new Outcome.NoText(here.sitting()));
                }
            }
            ChangeOfRules change = here.item().change();
            if (command.treatment() == Treatment.DECIDE && change != null && change.overtaken()) {
                return Optional.of(new Outcome.Overtaken(here.sitting()));
            }
            StatutesInForce.Version version = rulesOfItem.of(tenant, here.sitting(), here.item());
            Optional<Outcome> stopped = stopped(here, here.sitting(), command, version);
            if (stopped.isPresent()) {
                return stopped;
            }
            if (command.treatment() == Treatment.DECIDE && change != null && !change.asPut()) {
                return Optional.of(new Outcome.OtherText(here.sitting()));
            }
            if (!sittings.advance(tenant, here.sitting())) {
                return Optional.empty();
            }
            Optional<Ballot> open = here.sitting().openBallot(here.item().id());
            Sitting judged = here.sitting();
            if (open.isPresent()) {
                // Votes may have come in since it was read: hold the ballot, and judge by all that is in it.
                rows.holdBallot(tenant, open.get().id());
                judged = sittings.find(
                                tenant,
                                command.address().body(),
                                command.address().meeting())
                        .orElseThrow();
                stopped = stopped(here, judged, command, version);
                if (stopped.isPresent()) {
                    return stopped;
                }
                closing.close(
                        caller,
                        here.role(),
                        judged,
                        judged.openBallot(here.item().id()).orElseThrow(),
                        Optional.empty());
            }
            return Optional.of(settle(caller, here, judged, text, version, command));
        });
    }

    private static Optional<Outcome> stopped(
            AtHand.Here here, Sitting sitting, Command command, StatutesInForce.Version version) {
        Judgement judgement = judge(sitting, command, version);
        return switch (judgement.disposition()) {
            case Disposition.Allowed _ -> Optional.empty();
            case Disposition.NeedsReason _ ->
                command.reason().isBlank() || here.rights().mayBreach().isEmpty()
                        ? Optional.of(new Outcome.NeedsReason(sitting, judgement))
                        : Optional.empty();
            case Disposition.Refused _ -> Optional.of(new Outcome.Refused(sitting, judgement));
        };
    }

    private static Judgement judge(Sitting sitting, Command command, StatutesInForce.Version version) {
        Item item = sitting.itemAt(command.address().position()).orElseThrow();
        return RoomFacts.judge(sitting, item, command.treatment(), version.rules());
    }

    private Outcome settle(
            Caller caller,
            AtHand.Here here,
            Sitting sitting,
            String text,
            StatutesInForce.Version version,
            Command command) {
        UUID tenant = caller.tenant().id();
        Instant at = caller.happenedAt().toInstant();
        Item item = sitting.itemAt(command.address().position()).orElseThrow();
        Judgement judgement = judge(sitting, command, version);
        Optional<Ballot> asked = usesVotes(command.treatment()) ? RoomFacts.asked(sitting, item) : Optional.empty();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("treatment", command.treatment().name().toLowerCase(Locale.ROOT));
        facts.put("text", text);
        facts.put("ballot", asked.map(Ballot::id));
        facts.put("in", sitting.inNow().stream().map(StartMeeting::fact).toList());
        facts.put("partial", List.copyOf(sitting.partialIn(item.id())));
        facts.put("notified", Optional.ofNullable(item.notifiedAt()));
        facts.put(AskedActs.MEMBER, AskedActs.of(RoomFacts.asked(sitting, item, command.treatment())));
        UUID act = acts.record(Act.by(caller, here.role(), "item_" + outcome(command.treatment()))
                .about(item.id())
                .inMeeting(sitting.bodyId(), sitting.id())
                .knowing(CanonicalJson.of(facts))
                .judged(version.recorded(judgement), version.standing(judgement, command.reason()))
                .once(command.key()));
        rows.decide(
                tenant,
                item.id(),
                act,
                outcome(command.treatment()),
                asked.map(ballot -> ballot.mode().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                text,
                at);
        rows.settleItem(tenant, item.id(), outcome(command.treatment()));
        UUID caseId = item.caseId();
        if (caseId != null) {
            // A change of rules that was discussed comes on the agenda of a later meeting, to be adopted there.
            boolean again = command.treatment() == Treatment.POSTPONE
                    || item.change() != null && command.treatment() == Treatment.DISCUSS;
            rows.caseBecomes(tenant, caseId, again ? "ready" : "treated");
            if (command.treatment() != Treatment.POSTPONE) {
                rows.treatedHere(tenant, caseId, sitting.bodyId(), sitting.day());
            }
        }
        if (item.change() != null) {
            amend(tenant, sitting, item, item.change(), command.treatment());
        }
        return new Outcome.Done(act, judgement);
    }

    private void amend(UUID tenant, Sitting sitting, Item item, ChangeOfRules change, Treatment treatment) {
        switch (treatment) {
            case DISCUSS -> rows.discussed(tenant, change.id(), item.id(), sitting.bodyId(), sitting.day());
            case DECIDE -> {
                if (rows.adopted(tenant, change.id(), item.id(), sitting.day()) == 0
                        || rows.draftAdopted(tenant, change.id()) == 0) {
                    throw new IllegalStateException("a draft was taken back while it was adopted");
                }
            }
            case RECOMMEND, POSTPONE, TAKE_AS_INFORMATION -> {}
        }
    }

    private static boolean usesVotes(Treatment treatment) {
        return switch (treatment) {
            case DECIDE, RECOMMEND -> true;
            case DISCUSS, POSTPONE, TAKE_AS_INFORMATION -> false;
        };
    }

    private static String text(Item item, Command command) {
        if (!usesVotes(command.treatment())) {
            return command.text();
        }
        if (item.points().size() == 1) {
            return item.points().getFirst();
        }
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < item.points().size(); place++) {
            text.append(place == 0 ? "" : "\n")
                    .append(place + 1)
                    .append(". ")
                    .append(item.points().get(place));
        }
        return text.toString();
    }

    /** The state the item comes to, as the database and the kinds of act name it. */
    public static String outcome(Treatment treatment) {
        return switch (treatment) {
            case DECIDE -> "decided";
            case DISCUSS -> "discussed";
            case RECOMMEND -> "recommended";
            case POSTPONE -> "postponed";
            case TAKE_AS_INFORMATION -> "noted";
        };
    }
}
