package no.samraad.server.mandates;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import no.samraad.engine.judgement.Act.CheckBody;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.lifecycle.BodyLife;
import no.samraad.statutes.StatutesInForce;

/** Holds a body's life against the rules of a day; the preview and the act ask the same. */
@Singleton
public class JudgeLife {
    private final StatutesInForce statutes;

    public JudgeLife(StatutesInForce statutes) {
        this.statutes = statutes;
    }

    /** What the rules said, and what they were asked. */
    public record Judged(CheckBody asked, Judgement judgement, StatutesInForce.Version rules) {}

    Judged handle(UUID tenantId, BodyLife life, LocalDate day) {
        StatutesInForce.Version rules = statutes.on(tenantId, day);
        CheckBody asked = new CheckBody(life);
        return new Judged(asked, Engine.judge(asked, rules.rules()), rules);
    }
}
