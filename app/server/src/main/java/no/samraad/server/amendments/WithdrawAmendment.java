package no.samraad.server.amendments;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.cases.CaseMatter;
import no.samraad.server.cases.CaseRows;
import no.samraad.server.cases.CaseState;
import no.samraad.server.cases.SettleCase;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.DraftRows;
import no.samraad.server.statuteediting.DraftState;
import no.samraad.server.statuteediting.Drafts;

/** Takes a draft back from the body it was put to, so that it can be written on again. The case is withdrawn with it. */
@Singleton
public class WithdrawAmendment {
    private static final int LONGEST_REASON = 1_000;

    private final Drafts drafts;
    private final DraftRows draftRows;
    private final AmendmentRows rows;
    private final StandingRows standings;
    private final CaseRows cases;
    private final SettleCase settle;
    private final Acts acts;

    public WithdrawAmendment(
            Drafts drafts,
            DraftRows draftRows,
            AmendmentRows rows,
            StandingRows standings,
            CaseRows cases,
            SettleCase settle,
            Acts acts) {
        this.drafts = drafts;
        this.draftRows = draftRows;
        this.rows = rows;
        this.standings = standings;
        this.cases = cases;
        this.settle = settle;
        this.acts = acts;
    }

    /** @param reason told to whoever raised the case */
    public record Command(int number, int version, String reason, Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Withdrawn() implements Outcome {}

        record NotFound() implements Outcome {}

        record NotAllowed() implements Outcome {}

        /** No reason, or one longer than 1,000 characters. */
        record NoReason() implements Outcome {}

        /** The case is on the agenda of a meeting, and must come off it first. */
        record OnAgenda() implements Outcome {}

        /** It is not put, or adopted already, or was changed since the page was read. */
        record Stale() implements Outcome {}
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
        Optional<Standing.Put> put =
                standings.of(tenant, draft.number(), caller.today()).now();
        if (put.isEmpty() || draft.state() != DraftState.PROPOSED || draft.version() != command.version()) {
            return new Outcome.Stale();
        }
        if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
            return new Outcome.NoReason();
        }
        CaseMatter matter = cases.find(tenant, put.get().caseId()).orElseThrow();
        if (matter.caseState() == CaseState.ON_AGENDA) {
            return new Outcome.OnAgenda();
        }
        SettleCase.Outcome settled = settle.handle(
                caller,
                new SettleCase.Command(
                        matter,
                        matter.version(),
                        Role.SECRETARY,
                        CaseState.WITHDRAWN,
                        command.reason(),
                        command.once()));
        switch (settled) {
            case SettleCase.Outcome.Settled() -> {}
            // The case was laid aside from its own page: the draft comes back all the same.
            case SettleCase.Outcome.NotFrom(CaseState state) -> {
                if (state != CaseState.WITHDRAWN && state != CaseState.DECLINED && state != CaseState.TREATED) {
                    return new Outcome.Stale();
                }
            }
            case SettleCase.Outcome.NoProposal(), SettleCase.Outcome.NoReason(), SettleCase.Outcome.Stale() -> {
                return new Outcome.Stale();
            }
        }
        if (rows.withdraw(tenant, put.get().id(), caller.happenedAt().toInstant()) == 0
                || draftRows.settle(
                                tenant,
                                draft.id(),
                                draft.version(),
                                DraftState.PROPOSED.code(),
                                DraftState.WORKING.code(),
                                caller.signedIn().orElseThrow().personId(),
                                caller.recordedAt())
                        == 0) {
            throw new IllegalStateException("the draft was adopted in the same moment");
        }
        acts.record(Act.by(caller, Role.SECRETARY, "amendment_withdrawn")
                .about(put.get().id())
                .inBody(put.get().bodyId())
                .knowing(CanonicalJson.of(Map.of("draft", draft.number(), "sha256", draft.sha256()))));
        return new Outcome.Withdrawn();
    }
}
