package no.samraad.engine.provision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import no.samraad.engine.body.BodyCode;

/** The rules of one community as they stood on a date, out of all its documents. The order of documents never matters. */
public final class RulesInForce {
    private final LocalDate asOf;
    private final List<StatutesDocument> documents;
    private final Map<Class<?>, List<InForce<?>>> byType;
    private final Map<ProvisionId, Set<BodyCode>> confirmed;
    /** What was found before: the rules never change, and the same few kinds are asked for in every act. */
    private final Map<Asked, Lookup<?>> found = new ConcurrentHashMap<>();

    private record Asked(Class<?> type, BodyCode body) {}

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
                .filter(document -> inForceOn(document, date))
                .sorted(Comparator.comparing(StatutesDocument::kind).thenComparing(StatutesDocument::id))
                .toList();
        return new RulesInForce(date, inOrder(inForce));
    }

    /**
     * The rules as they would have stood on a date if a draft had been in force then, whatever its own first day; every other
     * document as it stood.
     *
     * @param draft the draft; it takes the place of all versions of the same document
     * @param date the day of the act
     * @param documents all versions of all documents of the community
     */
    public static RulesInForce trying(StatutesDocument draft, LocalDate date, Collection<StatutesDocument> documents) {
        List<StatutesDocument> others = documents.stream()
                .filter(document -> !document.id().equals(draft.id()))
                .toList();
        List<StatutesDocument> holding = new ArrayList<>(on(date, others).documents());
        holding.add(draft);
        return new RulesInForce(
                date,
                inOrder(holding.stream()
                        .sorted(Comparator.comparing(StatutesDocument::kind).thenComparing(StatutesDocument::id))
                        .toList()));
    }

    /**
     * The rules for a case that was under way when a version came into force. For each document the version of the day
     * holds, unless its own transition rule (I4) leaves a case that had come so far to the version before it.
     *
     * @param date the day of the act
     * @param running how far the case has come, and when
     * @param documents all versions of all documents of the community
     */
    public static RulesInForce forCase(LocalDate date, RunningCase running, Collection<StatutesDocument> documents) {
        Set<DocumentId> ids = new TreeSet<>();
        documents.forEach(document -> ids.add(document.id()));
        List<StatutesDocument> holding = new ArrayList<>();
        for (DocumentId id : ids) {
            List<StatutesDocument> versions = documents.stream()
                    .filter(document -> document.id().equals(id))
                    .filter(document -> !document.inForceFrom().isAfter(date))
                    .sorted(Comparator.comparing(StatutesDocument::inForceFrom).reversed())
                    .toList();
            int version = 0;
            while (version + 1 < versions.size() && running.keptFrom(versions.get(version))) {
                version++;
            }
            if (version > 0 || (!versions.isEmpty() && inForceOn(versions.getFirst(), date))) {
                holding.add(versions.get(version));
            }
        }
        return new RulesInForce(
                date,
                inOrder(holding.stream()
                        .sorted(Comparator.comparing(StatutesDocument::kind).thenComparing(StatutesDocument::id))
                        .toList()));
    }

    private static boolean inForceOn(StatutesDocument document, LocalDate date) {
        LocalDate lastDay = document.endsAfter();
        return lastDay == null || !lastDay.isBefore(date);
    }

    /** In the ordinary order of kinds, unless the documents themselves give another (I2). */
    private static List<StatutesDocument> inOrder(List<StatutesDocument> ordinary) {
        return ordinary.stream()
                .flatMap(document -> document.paragraphs().stream())
                .flatMap(paragraph -> paragraph.rules().stream())
                .map(Rule::provision)
                .filter(Convention.Precedence.class::isInstance)
                .map(Convention.Precedence.class::cast)
                .findFirst()
                .map(precedence -> ordinary.stream()
                        .sorted(Comparator.comparingInt(
                                (StatutesDocument document) -> precedence.placeOf(document.kind())))
                        .toList())
                .orElse(ordinary);
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
     * kinds fill where it is silent, and narrow it where their rule is stricter: then both hold. Where a later one says less
     * or otherwise, the earlier stands. A choice fills a gap, and never more. A rule that names the body goes before one
     * whose scope is not confirmed.
     */
    @SuppressWarnings("unchecked") // kept under the class of the provision
    public <P extends Provision> Lookup<P> find(Class<P> type, BodyCode body) {
        Asked asked = new Asked(type, body);
        return (Lookup<P>) Objects.<Lookup<?>>requireNonNullElseGet(
                found.get(asked), () -> found.computeIfAbsent(asked, _ -> find(type, body, _ -> true)));
    }

    /**
     * As {@link #find(Class, BodyCode)}, among the rules that concern something; the others are as if they were not there.
     *
     * @param concerns whether a rule of this kind concerns it
     */
    public <P extends Provision> Lookup<P> find(Class<P> type, BodyCode body, Predicate<? super P> concerns) {
        Candidates<P> candidates = candidates(type, body, concerns);
        if (!candidates.holding().isEmpty()) {
            return new Lookup.Holds<>(settle(candidates.holding()).standing());
        }
        if (!candidates.open().isEmpty()) {
            return new Lookup.ScopeOpen<>(ofFirstKind(candidates.open()));
        }
        return new Lookup.Silent<>();
    }

    /** The rules of every kind that would hold for this body, if no document went before the one they stand in. */
    public List<Overruled> overruled(BodyCode body) {
        List<Overruled> all = new ArrayList<>();
        for (Class<?> type : byType.keySet()) {
            all.addAll(overruled(type.asSubclass(Provision.class), body));
        }
        all.sort(Comparator.comparing(
                (Overruled overruled) -> overruled.rule().rule().id()));
        return all;
    }

    private <P extends Provision> List<Overruled> overruled(Class<P> type, BodyCode body) {
        List<InForce<P>> holding = candidates(type, body, _ -> true).holding();
        return holding.isEmpty() ? List.of() : settle(holding).overruled();
    }

    /** Every rule in force, of every kind, in order of precedence. */
    public List<InForce<?>> all() {
        List<InForce<?>> all = new ArrayList<>();
        for (StatutesDocument document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    all.add(new InForce<>(rule.provision(), rule, paragraph, document));
                }
            }
        }
        return all;
    }

    private record Candidates<P extends Provision>(List<InForce<P>> holding, List<InForce<P>> open) {}

    private <P extends Provision> Candidates<P> candidates(
            Class<P> type, BodyCode body, Predicate<? super P> concerns) {
        List<InForce<P>> holding = new ArrayList<>();
        List<InForce<P>> open = new ArrayList<>();
        for (InForce<?> found : byType.getOrDefault(type, List.of())) {
            @SuppressWarnings("unchecked") // indexed by the class of the provision
            InForce<P> candidate = (InForce<P>) found;
            if (!concerns.test(candidate.provision())) {
                continue;
            }
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
        return new Candidates<>(holding, open);
    }

    private record Settled<P extends Provision>(List<InForce<P>> standing, List<Overruled> overruled) {}

    /** The rules come in order of precedence. */
    private static <P extends Provision> Settled<P> settle(List<InForce<P>> rules) {
        DocumentKind first = rules.getFirst().document().kind();
        List<InForce<P>> standing = new ArrayList<>();
        List<Overruled> overruled = new ArrayList<>();
        for (InForce<P> rule : rules) {
            DocumentKind kind = rule.document().kind();
            if (kind == first) {
                standing.add(rule);
                continue;
            }
            Strictness whole = Strictness.SAME;
            InForce<P> by = standing.getFirst();
            for (InForce<P> before : List.copyOf(standing)) {
                if (before.document().kind() == kind) {
                    continue;
                }
                // A choice that says the same more strongly would make advice bind without a change of the text.
                Strictness one = kind != DocumentKind.CHOICE
                        ? Narrowing.of(rule, before)
                        : rule.provision().equals(before.provision()) ? Strictness.SAME : Strictness.OTHERWISE;
                if (one == Strictness.LOOSER || one == Strictness.OTHERWISE) {
                    by = before;
                }
                whole = whole.and(one);
            }
            switch (whole) {
                case STRICTER -> standing.add(rule);
                case SAME -> {}
                case LOOSER, OTHERWISE -> overruled.add(new Overruled(rule, by, whole));
            }
        }
        return new Settled<>(standing, overruled);
    }

    /**
     * Rules about the life of the rules and of the community: how it is founded, joined and left, and reported on. They hold
     * for the community, whichever bodies they name, so no body gets around them by not being named.
     */
    public <P extends AmendmentProvision> Lookup<P> ofCommunity(Class<P> type) {
        List<InForce<P>> holding = new ArrayList<>();
        for (InForce<?> found : byType.getOrDefault(type, List.of())) {
            @SuppressWarnings("unchecked") // indexed by the class of the provision
            InForce<P> candidate = (InForce<P>) found;
            holding.add(candidate);
        }
        return holding.isEmpty()
                ? new Lookup.Silent<>()
                : new Lookup.Holds<>(settle(holding).standing());
    }

    /**
     * Rules about a document itself, such as how it is changed. They hold for the community, whichever bodies they name, so
     * no body gets around them by not being named. They stand in the document they are about, or in one that goes before it.
     *
     * @param document the document they are about
     * @param concerns whether a rule of this kind is about such a document
     */
    public <P extends Provision> Lookup<P> about(Class<P> type, DocumentId document, Predicate<InForce<P>> concerns) {
        List<InForce<P>> holding = new ArrayList<>();
        for (InForce<?> found : byType.getOrDefault(type, List.of())) {
            @SuppressWarnings("unchecked") // indexed by the class of the provision
            InForce<P> candidate = (InForce<P>) found;
            boolean reaches = candidate.document().id().equals(document)
                    || switch (candidate.document().kind()) {
                        case AGREEMENT, STATUTES, RESOLUTION, CHOICE -> true;
                        case MANDATE, GUIDELINE -> false;
                    };
            if (reaches && concerns.test(candidate)) {
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
