package no.samraad.server.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.lifecycle.BodyLife;
import no.samraad.engine.provision.Organ;
import no.samraad.server.bodies.Body;

/**
 * What was decided about one body's life.
 *
 * @param events first to last
 */
public record Life(Body body, List<BodyEvent> events) {
    public Life {
        events = List.copyOf(events);
    }

    static Life of(Body body, List<BodyEvent> all) {
        return new Life(
                body,
                all.stream().filter(event -> event.bodyId().equals(body.id())).toList());
    }

    /** The last event of a kind that was decided by that day. */
    public Optional<BodyEvent> last(EventKind kind, LocalDate day) {
        return events.stream()
                .filter(event -> event.is(kind) && !event.decidedOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** How it was wound up, where that was decided by that day. */
    public Optional<BodyEvent> woundUp(LocalDate day) {
        return events.stream()
                .filter(event -> event.winds() && !event.decidedOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private Optional<BodyEvent> lastBound(LocalDate day) {
        return last(EventKind.PROLONGED, day).or(() -> last(EventKind.SET_UP, day));
    }

    /** The last day of a temporary body, as decided by that day; empty for one without end. */
    public Optional<LocalDate> endsOn(LocalDate day) {
        return lastBound(day).flatMap(event -> Optional.ofNullable(event.endsOn()));
    }

    /** The last day for evaluating it; empty where none is set, or it has been evaluated since that was. */
    public Optional<LocalDate> evaluateBy(LocalDate day) {
        Optional<BodyEvent> bound = lastBound(day);
        boolean done = last(EventKind.EVALUATED, day)
                .filter(evaluated -> bound.isPresent()
                        && !evaluated.happensOn().isBefore(bound.get().decidedOn()))
                .isPresent();
        return done ? Optional.empty() : bound.flatMap(event -> Optional.ofNullable(event.evaluateBy()));
    }

    /** The body it reports to; empty where none was named. */
    public Optional<String> reportsTo() {
        return events.stream()
                .filter(event -> event.is(EventKind.SET_UP))
                .reduce((earlier, later) -> later)
                .flatMap(event -> Optional.ofNullable(event.reportsToCode()));
    }

    /** What the rules are told, as of a day. */
    BodyLife facts(LocalDate day, int openFollowUps) {
        Organ setUpBy = events.stream()
                .filter(event -> event.is(EventKind.SET_UP))
                .reduce((earlier, later) -> later)
                .flatMap(event -> Optional.ofNullable(event.decidedByCode()))
                .<Organ>map(code -> new Organ.OtherBody(new BodyCode(code)))
                .orElse(null);
        Optional<BodyEvent> end = woundUp(day);
        return new BodyLife(
                body.bodyCode(),
                setUpBy,
                last(EventKind.EVALUATED, day).map(BodyEvent::happensOn).orElse(null),
                end.map(BodyEvent::happensOn).orElse(null),
                openFollowUps,
                end.flatMap(event -> Optional.ofNullable(event.successorCode()))
                        .map(BodyCode::new)
                        .orElse(null));
    }
}
