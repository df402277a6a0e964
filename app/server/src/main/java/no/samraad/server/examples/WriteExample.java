package no.samraad.server.examples;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.judgement.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.examples.Example.Expected;
import no.samraad.server.examples.Example.Question;
import no.samraad.statutes.AskedActs;

/** Writes an example beside a paragraph, or takes one away. Only the secretariat does. */
@Singleton
public class WriteExample {
    /** The longest title. */
    public static final int LONGEST_TITLE = 200;

    private final ExampleRows rows;
    private final Acts acts;
    private final Ids ids;

    public WriteExample(ExampleRows rows, Acts acts, Ids ids) {
        this.rows = rows;
        this.acts = acts;
        this.ids = ids;
    }

    /** @param title 1 to 200 characters */
    public record Command(
            String document,
            String paragraph,
            String title,
            Act asked,
            Question question,
            Expected expected,
            Optional<UUID> once) {}

    /** How it went. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        record NotAllowed() implements Outcome {}

        /** The document has as many as it can have. */
        record TooMany() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    public Outcome handle(Caller caller, Command command) {
        if (caller.signedIn().isEmpty() || !caller.roles().contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        UUID tenant = caller.tenant().id();
        if (rows.count(tenant, command.document()) >= RunExamples.MOST) {
            return new Outcome.TooMany();
        }
        UUID id = ids.next();
        acts.record(no.samraad.platform.audit.Act.by(caller, Role.SECRETARY, "statute_example_written")
                .about(id)
                .knowing(CanonicalJson.of(Map.of("document", command.document(), "paragraph", command.paragraph())))
                .once(command.once()));
        rows.insert(
                tenant,
                id,
                command.document(),
                command.paragraph(),
                command.title(),
                CanonicalJson.of(AskedActs.of(command.asked())).text(),
                command.question().code(),
                command.expected().code(),
                caller.signedIn().get().personId(),
                caller.happenedAt().toInstant());
        return new Outcome.Done();
    }

    /** Takes an example away; what it said is kept. */
    public Outcome remove(Caller caller, String document, UUID example, Optional<UUID> once) {
        if (caller.signedIn().isEmpty() || !caller.roles().contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        if (rows.remove(
                        caller.tenant().id(),
                        document,
                        example,
                        caller.happenedAt().toInstant())
                == 0) {
            return new Outcome.NotFound();
        }
        acts.record(no.samraad.platform.audit.Act.by(caller, Role.SECRETARY, "statute_example_removed")
                .about(example)
                .knowing(CanonicalJson.of(Map.of("document", document)))
                .once(once));
        return new Outcome.Done();
    }
}
