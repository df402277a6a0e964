package no.samraad.server.cases;

import no.samraad.engine.judgement.Judgement;
import no.samraad.platform.audit.Disposition;

/** Whether an act that has been judged goes on, and in what standing. */
public sealed interface Way {
    /** It is carried out. */
    record Open(Disposition standing) implements Way {}

    /** A binding rule of order is not kept: only a written reason carries it out, as a recorded breach. */
    record NeedsReason() implements Way {}

    /** Nothing opens it. */
    record Shut() implements Way {}

    /**
     * @param reason what was typed; blank for none
     */
    static Way of(Judgement judgement, String reason) {
        return switch (judgement.disposition()) {
            case no.samraad.engine.judgement.Disposition.Allowed(var gaps) ->
                new Open(gaps.isEmpty() ? Disposition.ALLOWED : Disposition.GAP);
            case no.samraad.engine.judgement.Disposition.NeedsReason _ ->
                reason.isBlank() ? new Way.NeedsReason() : new Open(Disposition.breach(reason.strip()));
            case no.samraad.engine.judgement.Disposition.Refused _ -> new Shut();
        };
    }
}
