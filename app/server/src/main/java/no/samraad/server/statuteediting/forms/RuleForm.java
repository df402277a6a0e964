package no.samraad.server.statuteediting.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;

/** The form of one rule: what its kind asks for, how strongly it binds, and for which bodies. */
public final class RuleForm {
    private static final String PROVISION = "regel";
    private static final String FRAME = "ramme";

    private final RecordForm records;

    public RuleForm(RuleWords words, Offered offered) {
        this.records = new RecordForm(words, offered);
    }

    /** What is the same for rules of every kind. */
    private record Frame(Force force, Scope scope) {}

    /** What reading came to. */
    public sealed interface Reading {
        record Usable(Rule rule) implements Reading {}

        /** @param errors at least one, each at its field */
        record Unusable(FieldErrors errors) implements Reading {}
    }

    /** A form that asks for a new rule: it binds, and nothing else is suggested. */
    public static Form empty() {
        return Form.of(Map.of(FRAME + ".force", "shall", FRAME + ".scope", "bodies-named"));
    }

    /** A rule as its form holds it. */
    public static Form of(Rule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.putAll(RecordForm.filled(PROVISION, (Record) rule.provision()));
        fields.putAll(RecordForm.filled(FRAME, new Frame(rule.force(), rule.scope())));
        return Form.of(fields);
    }

    /** What the kind asks for. */
    public List<Part> parts(Class<?> kind, Form form) {
        return records.parts(PROVISION, kind, form);
    }

    /** How strongly it binds, and for which bodies. */
    public List<Part> frame(Form form) {
        return records.parts(FRAME, Frame.class, form);
    }

    /** The rule that was filled in. */
    public Reading read(ProvisionId id, Class<?> kind, Form form) {
        RecordForm.Reading provision = records.read(PROVISION, kind, form);
        RecordForm.Reading frame = records.read(FRAME, Frame.class, form);
        boolean nobody = frame instanceof RecordForm.Reading.Usable(Frame(Force _, Scope.BodiesNamed(var bodies)))
                && bodies.isEmpty();
        if (!nobody
                && provision instanceof RecordForm.Reading.Usable(Provision said)
                && frame instanceof RecordForm.Reading.Usable(Frame(Force force, Scope scope))) {
            return new Reading.Usable(new Rule(id, force, scope, (Provision) said));
        }
        FieldErrors errors = FieldErrors.none();
        for (RecordForm.Reading reading : List.of(provision, frame)) {
            if (reading instanceof RecordForm.Reading.Unusable(FieldErrors found)) {
                for (FieldErrors.FieldError error : found.all()) {
                    errors = errors.and(
                            error.field(), error.key(), error.arguments().toArray());
                }
            }
        }
        if (nobody) {
            errors = errors.and(FRAME + ".scope.bodies-named.bodies", "rules.error.missing");
        }
        return new Reading.Unusable(errors);
    }
}
