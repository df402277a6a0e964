package no.samraad.engine.provision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.samraad.engine.body.BodyCode;

/** The rules of one community as they stood on a date, out of all its documents. The order of documents never matters. */
public final class RulesInForce {
    private final LocalDate asOf;
    private final List<StatutesDocument> documents;
    private final Map<Class<?>, List<InForce<?>>> byType;
    private final Map<ProvisionId, Set<BodyCode>> confirmed;

    private RulesInForce(LocalDate asOf, List<StatutesDocument> documents) {
        this.asOf = asOf;
        this.documents = documents;
        this.byType = new HashMap<>();
        this.confirmed = new HashMap<>();
        for (StatutesDocument document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    index(rule, paragraph, document);
                }
            }
        }
    }

    private void index(Rule rule, Paragraph paragraph, StatutesDocument document) {
        byType.computeIfAbsent(rule.provision().getClass(), _ -> new ArrayList<>())
                .add(new InForce<>(rule.provision(), rule, paragraph, document));
        if (rule.provision() instanceof Convention.ScopeConfirmed scope) {
            for (ProvisionId id : scope.rules()) {
                confirmed.computeIfAbsent(id, _ -> new HashSet<>()).addAll(scope.bodies());
            }
        }
    }

    /**
     * The version in force of each document on this date: the one with the latest first day not after it, unless it has
     * ended.
     *
     * @param date the day of the act; for a meeting the day of the meeting
     * @param documents all versions of all documents of the community
     */
    public static RulesInForce on(LocalDate date, Collection<StatutesDocument> documents) {
        Map<DocumentId, StatutesDocument> latest = new TreeMap<>();
        for (StatutesDocument document : documents) {
            if (!document.inForceFrom().isAfter(date)) {
                latest.merge(
                        document.id(),
                        document,
                        (one, other) -> one.inForceFrom().isAfter(other.inForceFrom()) ? one : other);
            }
        }
        List<StatutesDocument> inForce = latest.values().stream()
                .filter(document -> {
                    LocalDate lastDay = document.endsAfter();
                    return lastDay == null || !lastDay.isBefore(date);
                })
                .sorted(Comparator.comparing(StatutesDocument::kind).thenComparing(StatutesDocument::id))
                .toList();
        return new RulesInForce(date, inForce);
    }

    /** The day the rules are read as of. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The versions in force, in order of precedence (I2). */
    public List<StatutesDocument> documents() {
        return documents;
    }

    /**
     * What the documents say about this rule kind for this body. The kind of document that goes first decides; later
     * kinds fill where it is silent. A rule that names the body goes before one whose scope is not confirmed.
     */
    public <P extends Provision> Lookup<P> find(Class<P> type, BodyCode body) {
        List<InForce<P>> holding = new ArrayList<>();
        List<InForce<P>> open = new ArrayList<>();
        for (InForce<?> found : byType.getOrDefault(type, List.of())) {
            @SuppressWarnings("unchecked") // indexed by the class of the provision
            InForce<P> candidate = (InForce<P>) found;
            switch (candidate.rule().scope()) {
                case Scope.AllBodies _ -> holding.add(candidate);
                case Scope.BodiesNamed named -> {
                    if (named.bodies().contains(body)) {
                        holding.add(candidate);
                    }
                }
                case Scope.NoBodyNamed _ -> {
                    Set<BodyCode> bodies = confirmed.get(candidate.rule().id());
                    if (bodies == null) {
                        open.add(candidate);
                    } else if (bodies.contains(body)) {
                        holding.add(candidate);
                    }
                }
            }
        }
        if (!holding.isEmpty()) {
            return new Lookup.Holds<>(ofFirstKind(holding));
        }
        if (!open.isEmpty()) {
            return new Lookup.ScopeOpen<>(ofFirstKind(open));
        }
        return new Lookup.Silent<>();
    }

    /**
     * Rules about a document itself, such as how it is changed. They hold for the community, whichever bodies they name, so
     * no body gets around them by not being named. They stand in the document they are about, or in one that goes before it.
     *
     * @param document the document they are about
     * @param concerns whether a rule of this kind is about such a document
     */
    public <P extends Provision> Lookup<P> about(Class<P> type, DocumentId document, Predicate<P> concerns) {
        List<InForce<P>> holding = new ArrayList<>();
        for (InForce<?> found : byType.getOrDefault(type, List.of())) {
            @SuppressWarnings("unchecked") // indexed by the class of the provision
            InForce<P> candidate = (InForce<P>) found;
            boolean reaches = candidate.document().id().equals(document)
                    || switch (candidate.document().kind()) {
                        case AGREEMENT, STATUTES, RESOLUTION, CHOICE -> true;
                        case MANDATE, GUIDELINE -> false;
                    };
            if (reaches && concerns.test(candidate.provision())) {
                holding.add(candidate);
            }
        }
        return holding.isEmpty() ? new Lookup.Silent<>() : new Lookup.Holds<>(ofFirstKind(holding));
    }

    private static <P extends Provision> List<InForce<P>> ofFirstKind(List<InForce<P>> rules) {
        DocumentKind first = rules.getFirst().document().kind();
        return rules.stream().filter(rule -> rule.document().kind() == first).toList();
    }
}
