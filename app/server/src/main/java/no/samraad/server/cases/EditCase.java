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

/** Rewrites the paper of a case until it is treated. What a case says of the draft put as it stands as it was put. */
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

        /** A draft of rules is put as it: title, background and proposal stand. */
        record OfRules() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        UUID tenant = caller.tenant().id();
        CaseMatter matter = command.matter();
        CasePaper paper = command.paper();
        if (!sameText(matter, paper) && cases.draftsPutAs(tenant, matter.id()) > 0) {
            return new Outcome.OfRules();
        }
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

    /** Apart from the outer space that a form takes away. */
    private static boolean sameText(CaseMatter matter, CasePaper paper) {
        return matter.title().strip().equals(paper.title().strip())
                && matter.background().strip().equals(paper.background().strip())
                && matter.proposal().stream().map(String::strip).toList().equals(paper.points());
    }
}
