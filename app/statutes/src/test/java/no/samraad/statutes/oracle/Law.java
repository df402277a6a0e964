package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.AmendmentProvision;
import no.samraad.engine.provision.AmendmentProvision.CaseStage;
import no.samraad.engine.provision.AmendmentProvision.RunningCases;
import no.samraad.engine.provision.AmendmentProvision.Transition;
import no.samraad.engine.provision.Convention.Precedence;
import no.samraad.engine.provision.Convention.ScopeConfirmed;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RunningCase;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;

/** The rules as they stood on a day, found by looking through everything every time. */
final class Law {
    private final LocalDate day;
    private final List<StatutesDocument> documents;
    private final @Nullable RunningCase running;

    Law(LocalDate day, List<StatutesDocument> documents, @Nullable RunningCase running) {
        this.day = day;
        this.documents = documents;
        this.running = running;
    }

    /**
     * A rule that holds.
     *
     * @param says what it says
     * @param force how strongly it binds
     * @param from the version of the document it stands in
     */
    record Stated<P extends Provision>(P says, Force force, StatutesDocument from) {}

    /** What is said of one kind of rule for one body. */
    sealed interface Said<P extends Provision> {
        /** These hold. */
        record Holding<P extends Provision>(List<Stated<P>> rules) implements Said<P> {}

        /** These could hold, but nobody has said for which bodies. */
        record ForWhom<P extends Provision>(List<Stated<P>> rules) implements Said<P> {}

        /** Nothing. */
        record Nothing<P extends Provision>() implements Said<P> {}
    }

    /** The version of each document that holds: no other version of it begins later, and the day is not past its end. */
    private List<StatutesDocument> inForce(DocumentKind kind) {
        List<StatutesDocument> found = new ArrayList<>();
        for (StatutesDocument document : documents) {
            if (document.kind() != kind || document.inForceFrom().isAfter(day)) {
                continue;
            }
            boolean replaced = false;
            for (StatutesDocument other : documents) {
                replaced |= other.id().equals(document.id())
                        && other.inForceFrom().isAfter(document.inForceFrom())
                        && !other.inForceFrom().isAfter(day);
            }
            LocalDate end = document.endsAfter();
            boolean ended = end != null && end.isBefore(day);
            StatutesDocument left = leftTo(document);
            if (!replaced && !left.equals(document)) {
                found.add(left);
            } else if (!replaced && !ended) {
                found.add(document);
            }
        }
        return found;
    }

    /** The version a version leaves the case to that is under way (I4): itself, or one before it. */
    private StatutesDocument leftTo(StatutesDocument version) {
        StatutesDocument before = null;
        for (StatutesDocument other : documents) {
            boolean earlier =
                    other.id().equals(version.id()) && other.inForceFrom().isBefore(version.inForceFrom());
            if (earlier && (before == null || before.inForceFrom().isBefore(other.inForceFrom()))) {
                before = other;
            }
        }
        for (Rule rule : rules(version)) {
            if (before != null
                    && running != null
                    && rule.provision() instanceof Transition(RunningCases.OldRulesFrom(CaseStage stage), var _)) {
                return hadCome(running, stage, version.inForceFrom()) ? leftTo(before) : version;
            }
        }
        return version;
    }

    /** Whoever's case has been notified or treated has submitted it, on whatever day that was. */
    private static boolean hadCome(RunningCase running, CaseStage stage, LocalDate first) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        switch (stage) {
            case SUBMITTED -> {
                days.add(running.submitted());
                if (running.submitted() == null) {
                    days.add(running.notified());
                    days.add(running.treated());
                }
            }
            case NOTIFIED -> days.add(running.notified());
            case TREATED -> days.add(running.treated());
        }
        return days.stream().anyMatch(each -> each != null && each.isBefore(first));
    }

    private List<Rule> rules(DocumentKind kind) {
        List<Rule> rules = new ArrayList<>();
        inForce(kind).forEach(document -> rules.addAll(rules(document)));
        return rules;
    }

    private static List<Rule> rules(StatutesDocument document) {
        List<Rule> rules = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            rules.addAll(paragraph.rules());
        }
        return rules;
    }

    private enum Reach {
        YES,
        NO,
        NOT_SAID
    }

    /** Rules about the life of the rules hold for the community, whichever bodies they name. */
    private Reach reach(Rule rule, BodyCode body) {
        if (rule.provision() instanceof AmendmentProvision) {
            return Reach.YES;
        }
        return switch (rule.scope()) {
            case Scope.AllBodies _ -> Reach.YES;
            case Scope.BodiesNamed named -> named.bodies().contains(body) ? Reach.YES : Reach.NO;
            case Scope.NoBodyNamed _ -> {
                Reach reach = Reach.NOT_SAID;
                for (DocumentKind kind : DocumentKind.values()) {
                    for (Rule other : rules(kind)) {
                        if (other.provision() instanceof ScopeConfirmed confirmed
                                && confirmed.rules().contains(rule.id())) {
                            reach = reach == Reach.YES || confirmed.bodies().contains(body) ? Reach.YES : Reach.NO;
                        }
                    }
                }
                yield reach;
            }
        };
    }

    private <P extends Provision> List<Stated<P>> stated(
            DocumentKind kind, Class<P> type, BodyCode body, Reach reach, Predicate<P> concerns) {
        List<Stated<P>> found = new ArrayList<>();
        for (StatutesDocument document : inForce(kind)) {
            for (Rule rule : rules(document)) {
                if (type.isInstance(rule.provision())
                        && concerns.test(type.cast(rule.provision()))
                        && reach(rule, body) == reach) {
                    found.add(new Stated<>(type.cast(rule.provision()), rule.force(), document));
                }
            }
        }
        return found;
    }

    /**
     * Those that hold: all of the kind of document that goes first, and of each later kind those that are stricter than what
     * holds already, or the same said more strongly. A choice fills a gap, and never narrows.
     */
    private <P extends Provision> List<Stated<P>> holding(Class<P> type, BodyCode body, Predicate<P> concerns) {
        List<Stated<P>> standing = new ArrayList<>();
        for (DocumentKind kind : order()) {
            List<Stated<P>> here = new ArrayList<>();
            for (Stated<P> rule : stated(kind, type, body, Reach.YES, concerns)) {
                boolean narrows = kind != DocumentKind.CHOICE && isStricter(rule, standing);
                if (standing.isEmpty() || narrows) {
                    here.add(rule);
                }
            }
            standing.addAll(here);
        }
        return standing;
    }

    private static <P extends Provision> boolean isStricter(Stated<P> rule, List<Stated<P>> standing) {
        StricterAgain.Stand all = StricterAgain.Stand.SAME;
        for (Stated<P> before : standing) {
            StricterAgain.Stand stand = StricterAgain.of(rule.says(), before.says());
            int force = rule.force().compareTo(before.force());
            if (stand == StricterAgain.Stand.SAME && force != 0) {
                stand = force < 0 ? StricterAgain.Stand.STRICTER : StricterAgain.Stand.LOOSER;
            }
            all = StricterAgain.both(all, stand);
        }
        return all == StricterAgain.Stand.STRICTER;
    }

    /** The ordinary order of kinds, unless the documents give another; kinds it does not name come after. */
    private List<DocumentKind> order() {
        for (DocumentKind kind : DocumentKind.values()) {
            for (Rule rule : rules(kind)) {
                if (rule.provision() instanceof Precedence(List<DocumentKind> named)) {
                    List<DocumentKind> order = new ArrayList<>(named);
                    for (DocumentKind other : DocumentKind.values()) {
                        if (!order.contains(other)) {
                            order.add(other);
                        }
                    }
                    return order;
                }
            }
        }
        return List.of(DocumentKind.values());
    }

    /** The kind of document that goes first decides; a rule known to hold goes before one that may. */
    <P extends Provision> Said<P> said(Class<P> type, BodyCode body, Predicate<P> concerns) {
        List<Stated<P>> holding = holding(type, body, concerns);
        if (!holding.isEmpty()) {
            return new Said.Holding<>(holding);
        }
        for (DocumentKind kind : order()) {
            List<Stated<P>> open = stated(kind, type, body, Reach.NOT_SAID, concerns);
            if (!open.isEmpty()) {
                return new Said.ForWhom<>(open);
            }
        }
        return new Said.Nothing<>();
    }

    /** The place, the first being zero, of the kind of document that what is said stands in. */
    <P extends Provision> Optional<Integer> saidIn(Class<P> type, BodyCode body, Predicate<P> concerns) {
        for (Reach reach : new Reach[] {Reach.YES, Reach.NOT_SAID}) {
            for (DocumentKind kind : order()) {
                for (Rule rule : rules(kind)) {
                    if (type.isInstance(rule.provision())
                            && concerns.test(type.cast(rule.provision()))
                            && reach(rule, body) == reach) {
                        return Optional.of(order().indexOf(kind));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What holds, when something does. */
    <P extends Provision> List<P> holding(Class<P> type, BodyCode body) {
        return switch (said(type, body, any -> true)) {
            case Said.Holding<P>(List<Stated<P>> rules) ->
                rules.stream().map(Stated::says).toList();
            case Said.ForWhom<P> _ -> List.of();
            case Said.Nothing<P> _ -> List.of();
        };
    }

    /**
     * One clause. Several rules of a kind all hold, and are one whole, made of each. Where nobody has said for whom a rule holds it cannot be said, for if it holds it
     * is kept or not, and if not there is no rule.
     */
    <P extends Provision> List<Part> each(Class<P> type, BodyCode body, Clause clause, Function<P, State> judge) {
        return each(type, body, any -> true, clause, judge);
    }

    /** The same, among the rules that concern the act; the others say nothing of it. */
    <P extends Provision> List<Part> each(
            Class<P> type, BodyCode body, Predicate<P> concerns, Clause clause, Function<P, State> judge) {
        return switch (said(type, body, concerns)) {
            case Said.Holding<P>(List<Stated<P>> rules) -> whole(clause, rules, judge);
            case Said.ForWhom<P>(List<Stated<P>> rules) ->
                List.of(new Part(clause, rules.getFirst().force(), State.OPEN));
            case Said.Nothing<P> _ -> List.of(Part.gap(clause));
        };
    }

    /**
     * What is said of a document itself, by itself or by one that goes before it. A mandate or a guideline speaks only of
     * itself.
     */
    <P extends Provision> List<Stated<P>> about(Class<P> type, DocumentId about, Predicate<Stated<P>> concerns) {
        for (DocumentKind kind : order()) {
            List<Stated<P>> found = new ArrayList<>();
            boolean lower = kind == DocumentKind.MANDATE || kind == DocumentKind.GUIDELINE;
            for (StatutesDocument document : inForce(kind)) {
                for (Rule rule : rules(document)) {
                    if (type.isInstance(rule.provision())
                            && (!lower || document.id().equals(about))) {
                        Stated<P> stated = new Stated<>(type.cast(rule.provision()), rule.force(), document);
                        if (concerns.test(stated)) {
                            found.add(stated);
                        }
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** These rules, as one whole. */
    <P extends Provision> List<Part> whole(Clause clause, List<Stated<P>> rules, Function<P, State> judge) {
        List<Part> parts = new ArrayList<>();
        for (Stated<P> rule : rules) {
            parts.add(new Part(clause, rule.force(), judge.apply(rule.says())));
        }
        return parts.size() < 2
                ? parts
                : List.of(new Part(clause, Force.SHALL, Answer.of(parts).whole()));
    }

    /** The same, where something else holds when nobody has such a rule, or none for this body. */
    <P extends Provision> List<Part> eachOrElse(
            Class<P> type, BodyCode body, Clause clause, State otherwise, Function<P, State> judge) {
        if (said(type, body, any -> true) instanceof Said.ForWhom<P>(var rules)) {
            State ifItHolds = Answer.of(whole(clause, rules, judge)).whole();
            if (rules.size() == 1) {
                ifItHolds = judge.apply(rules.getFirst().says());
            }
            return List.of(new Part(clause, rules.getFirst().force(), State.ofReadings(List.of(ifItHolds, otherwise))));
        }
        return each(type, body, clause, judge);
    }

    /** The same, where it is no gap that nobody has such a rule: there is then nothing to say. */
    <P extends Provision> List<Part> eachThatSays(
            Class<P> type, BodyCode body, Predicate<P> concerns, Clause clause, Function<P, State> judge) {
        return said(type, body, concerns) instanceof Said.Nothing<P>
                ? List.of()
                : each(type, body, concerns, clause, judge);
    }
}
