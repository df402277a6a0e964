package no.samraad.server.cases;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** Rewrites the paper of a case until it is treated. */
@Singleton
public class EditCase {
    private final CaseRows cases;
    private final KeepPaper keep;
    private final Acts acts;

    public EditCase(CaseRows cases, KeepPaper keep, Acts acts) {
        this.cases = cases;
        this.keep = keep;
        this.acts = acts;
    }

    /** @param version as the page showed it */
    public record Command(
            CaseMatter matter, int version, Role by, CasePaper paper, Optional<UUID> meeting, Optional<UUID> once) {}

    /** How it ended. */
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        /** Someone else saved first, or the case is treated or laid aside. */
        record Stale() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        CaseMatter matter = command.matter();
        CasePaper paper = command.paper();
        @Nullable UUID meeting = command.meeting().orElse(null);
        if (cases.rewrite(
                        tenant,
                        matter.id(),
                        command.version(),
                        paper.kind().code(),
                        paper.title(),
                        paper.background(),
                        paper.assessment(),
                        paper.sender(),
                        meeting)
                == 0) {
            return new Outcome.Stale();
        }
        keep.replace(tenant, matter.id(), matter.bodyId(), paper);
        acts.record(Act.by(caller, command.by(), "case_rewritten")
                .about(matter.id())
                .inBody(matter.bodyId())
                .knowing(CanonicalJson.of(Map.of("points", paper.points().size())))
                .once(command.once()));
        return new Outcome.Saved();
    }
}
