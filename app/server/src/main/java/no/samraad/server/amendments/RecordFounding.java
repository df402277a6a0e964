package no.samraad.server.amendments;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.DraftState;
import no.samraad.server.statuteediting.Drafts;
import no.samraad.statutes.StatutesInForce;

/** Records what a council or a board has decided on the draft of a community's first rules, in the text that was read. */
@Singleton
public class RecordFounding {
    private final Drafts drafts;
    private final AmendmentRows rows;
    private final StandingRows standings;
    private final StatutesInForce statutes;
    private final Acts acts;

    public RecordFounding(
            Drafts drafts, AmendmentRows rows, StandingRows standings, StatutesInForce statutes, Acts acts) {
        this.drafts = drafts;
        this.rows = rows;
        this.standings = standings;
        this.statutes = statutes;
        this.acts = acts;
    }

    /** Which organ of a party decided. */
    public enum Organ {
        COUNCIL_OR_BOARD,
        ADMINISTRATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty for a code none has. */
        public static Optional<Organ> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** What it decided. */
    public enum Decided {
        YES,
        /** Yes to another text, or when something has happened that has not. */
        CONDITIONAL,
        NO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty for a code none has. */
        public static Optional<Decided> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /**
     * @param text the text of the draft it decided on, as the page showed it: its sha-256 in hexadecimal
     * @param document where the decision is to be found, 1 to 200 characters
     */
    public record Command(
            int number,
            String text,
            UUID party,
            Organ organ,
            Decided decided,
            LocalDate on,
            String document,
            Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Recorded() implements Outcome {}

        record NotFound() implements Outcome {}

        record NotAllowed() implements Outcome {}

        /** The community has such rules already, or the draft is no longer worked on. */
        record NotNow() implements Outcome {}

        /** The draft says something else than what the page showed. */
        record OtherText() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        Optional<Draft> found = drafts.hold(caller, command.number());
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!DraftAccess.writes(caller, found.get())) {
            return new Outcome.NotAllowed();
        }
        UUID tenant = caller.tenant().id();
        Draft draft = found.get();
        if (draft.state() != DraftState.WORKING || !PublishDraft.isFirst(statutes.documents(tenant), draft)) {
            return new Outcome.NotNow();
        }
        if (!draft.sha256().equals(command.text())) {
            return new Outcome.OtherText();
        }
        Standing standing = standings.of(tenant, draft.number(), caller.today());
        if (standing.parties().stream().noneMatch(party -> party.id().equals(command.party()))) {
            return new Outcome.NotFound();
        }
        rows.founded(
                tenant,
                draft.number(),
                command.party(),
                command.organ().code(),
                command.on(),
                command.document(),
                draft.sha256(),
                command.decided().code());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("draft", draft.number());
        facts.put("sha256", draft.sha256());
        facts.put("party", Prefix.PARTY.show(command.party()));
        facts.put("organ", command.organ().code());
        facts.put("answer", command.decided().code());
        facts.put("on", command.on());
        acts.record(Act.by(caller, Role.SECRETARY, "founding_decided")
                .about(draft.id())
                .knowing(CanonicalJson.of(facts))
                .once(command.once()));
        return new Outcome.Recorded();
    }
}
