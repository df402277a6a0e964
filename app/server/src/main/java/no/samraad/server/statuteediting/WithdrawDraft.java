package no.samraad.server.statuteediting;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;

/** Lays a draft aside while it is still worked on. Nothing of it is lost, and it can be taken up again. */
@Singleton
public class WithdrawDraft {
    private final Drafts drafts;
    private final DraftRows rows;
    private final Acts acts;

    public WithdrawDraft(Drafts drafts, DraftRows rows, Acts acts) {
        this.drafts = drafts;
        this.rows = rows;
        this.acts = acts;
    }

    /** What is wanted. */
    public enum Want {
        LAY_ASIDE,
        TAKE_UP
    }

    /** @param version as the page showed it */
    public record Command(int number, int version, Want want, Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Done(Draft draft) implements Outcome {}

        /** Someone saved first, or the draft is on its way through the meetings. */
        record Stale(Draft draft) implements Outcome {}

        /** The caller reads drafts, but does not write them. */
        record NotAllowed() implements Outcome {}

        /** No such draft for this caller. */
        record NotFound() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        Draft draft = drafts.find(caller, command.number()).orElse(null);
        if (draft == null) {
            return new Outcome.NotFound();
        }
        if (!DraftAccess.writes(caller, draft)) {
            return new Outcome.NotAllowed();
        }
        DraftState from = switch (command.want()) {
            case LAY_ASIDE -> DraftState.WORKING;
            case TAKE_UP -> DraftState.WITHDRAWN;
        };
        DraftState to = switch (command.want()) {
            case LAY_ASIDE -> DraftState.WITHDRAWN;
            case TAKE_UP -> DraftState.WORKING;
        };
        UUID tenantId = caller.tenant().id();
        UUID person = caller.signedIn().orElseThrow().personId();
        if (rows.settle(tenantId, draft.id(), command.version(), from.code(), to.code(), person, caller.recordedAt())
                == 0) {
            return new Outcome.Stale(drafts.find(caller, command.number()).orElseThrow());
        }
        acts.record(Act.by(caller, Role.SECRETARY, "statute_draft_" + to.code())
                .about(draft.id())
                .knowing(CanonicalJson.of(Map.of("version", draft.version())))
                .once(command.once()));
        return new Outcome.Done(drafts.find(caller, command.number()).orElseThrow());
    }
}
