package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.Convention.DayEnds;
import no.samraad.engine.provision.Convention.Precedence;
import no.samraad.engine.provision.Convention.ScopeConfirmed;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import org.jspecify.annotations.Nullable;

/**
 * Random documents of rules: several kinds and versions, rules that are missing, advised, for other bodies, or for nobody has
 * said whom. Lower documents say more, less or otherwise than higher ones of what {@link StricterAgain} can compare; of the
 * rest only the community's own choices speak where another document has spoken.
 */
final class RandomStatutes {
    static final BodyCode BODY = new BodyCode("ssu");
    static final List<BodyCode> OTHERS = List.of(new BodyCode("pm"), new BodyCode("flr"));

    private final Chance chance;
    private final LocalDate day;
    private final List<StatutesDocument> documents = new ArrayList<>();
    private final Set<ProvisionId> unnamed = new HashSet<>();
    private final Map<Class<?>, DocumentKind> statedIn = new HashMap<>();
    private final List<Provision> stated = new ArrayList<>();
    private int number;

    private RandomStatutes(Chance chance, LocalDate day) {
        this.chance = chance;
        this.day = day;
    }

    /**
     * Documents as they could stand around a day.
     *
     * @param texts makes the rules a text states
     * @param choices makes the answers a community gives
     */
    static List<StatutesDocument> around(
            LocalDate day, Chance chance, List<Supplier<Provision>> texts, List<Supplier<Provision>> choices) {
        return around(day, chance, texts, choices, List.of());
    }

    /** The same, as older versions of documents there are already. */
    static List<StatutesDocument> around(
            LocalDate day,
            Chance chance,
            List<Supplier<Provision>> texts,
            List<Supplier<Provision>> choices,
            List<StatutesDocument> newer) {
        RandomStatutes random = new RandomStatutes(chance, day);
        for (StatutesDocument document : newer) {
            for (Paragraph paragraph : document.paragraphs()) {
                paragraph.rules().forEach(rule -> random.stated(document.kind(), rule.provision()));
            }
        }
        random.write(texts, choices);
        return chance.shuffled(random.documents);
    }

    private void stated(DocumentKind kind, Provision provision) {
        if (kind != DocumentKind.CHOICE) {
            statedIn.put(provision.getClass(), kind);
            stated.add(provision);
        }
    }

    private void write(List<Supplier<Provision>> texts, List<Supplier<Provision>> choices) {
        for (DocumentKind kind : DocumentKind.values()) {
            double there = switch (kind) {
                case AGREEMENT, RESOLUTION, GUIDELINE -> 0.12;
                case STATUTES -> 1;
                case MANDATE -> 0.25;
                case CHOICE -> 0.85;
            };
            if (!chance.in(there)) {
                continue;
            }
            double density = kind == DocumentKind.STATUTES ? 0.85 : 0.35;
            if (chance.in(0.15)) {
                version(kind, day.minusDays(1000), endOrOpen(), rules(kind, texts, density));
            }
            List<Rule> rules = rules(kind, texts, kind == DocumentKind.CHOICE ? 0.1 : density);
            if (kind == DocumentKind.STATUTES && chance.in(0.08)) {
                List<DocumentKind> kinds = List.of(DocumentKind.values());
                rules.add(rule(
                        scope(),
                        new Precedence(chance.shuffled(kinds.subList(0, 1 + chance.below(kinds.size() - 1))))));
            }
            if (kind == DocumentKind.CHOICE) {
                answer(choices, rules);
                rules.addAll(conventions());
            }
            version(kind, day.minusDays(chance.in(0.3) ? 0 : chance.below(500)), endOrOpen(), rules);
            if (chance.in(0.15)) {
                version(kind, day.plusDays(1), null, rules(kind, texts, density));
            }
        }
    }

    private @Nullable LocalDate endOrOpen() {
        return chance.in(0.9) ? null : day.plusDays(chance.below(3) - 1L);
    }

    private List<Rule> conventions() {
        List<Rule> rules = new ArrayList<>();
        if (!unnamed.isEmpty() && chance.in(0.8)) {
            Set<ProvisionId> confirmed = new HashSet<>();
            unnamed.forEach(id -> {
                if (chance.in(0.8)) {
                    confirmed.add(id);
                }
            });
            rules.add(rule(
                    new Scope.AllBodies(),
                    new ScopeConfirmed(
                            confirmed, chance.in(0.85) ? Set.of(BODY, OTHERS.getFirst()) : Set.copyOf(OTHERS))));
        }
        if (chance.in(0.3)) {
            rules.add(rule(scope(), new DayEnds(chance.endOfDay(), WhichDeadlines.EVERY_DEADLINE)));
        }
        if (chance.in(0.3)) {
            rules.add(rule(scope(), new DayEnds(chance.endOfDay(), WhichDeadlines.APPROVAL_WINDOW)));
        }
        return rules;
    }

    /** Text rules; now and then two of a kind, which then both hold. */
    private List<Rule> rules(DocumentKind kind, List<Supplier<Provision>> texts, double density) {
        List<Rule> rules = new ArrayList<>();
        for (Supplier<Provision> text : texts) {
            Provision provision = text.get();
            boolean beyondDoubt = stated.stream().allMatch(before -> StricterAgain.isBeyondDoubt(provision, before));
            boolean alone = kind.equals(statedIn.getOrDefault(provision.getClass(), kind));
            boolean free = kind == DocumentKind.CHOICE
                    || beyondDoubt && (alone || StricterAgain.KINDS.contains(provision.getClass()));
            if (free && chance.in(density)) {
                stated(kind, provision);
                rules.add(rule(scope(), provision));
                Provision another = text.get();
                if (chance.in(0.04)
                        && stated.stream().allMatch(before -> StricterAgain.isBeyondDoubt(another, before))) {
                    stated(kind, another);
                    rules.add(rule(scope(), another));
                }
            }
        }
        return rules;
    }

    /** Answers; never two to the same question, for nobody could say which was given. */
    private void answer(List<Supplier<Provision>> choices, List<Rule> rules) {
        for (Supplier<Provision> choice : choices) {
            Provision provision = choice.get();
            boolean free = rules.stream().noneMatch(rule -> rule.provision().getClass() == provision.getClass());
            if (free && chance.in(0.5)) {
                rules.add(rule(scope(), provision));
            }
        }
    }

    private Scope scope() {
        int drawn = chance.below(20);
        if (drawn < 11) {
            return new Scope.BodiesNamed(Set.of(BODY));
        }
        if (drawn < 15) {
            return new Scope.AllBodies();
        }
        return drawn < 19 ? new Scope.NoBodyNamed() : new Scope.BodiesNamed(Set.copyOf(OTHERS));
    }

    private Rule rule(Scope scope, Provision provision) {
        number++;
        ProvisionId id = new ProvisionId("r" + number);
        if (scope instanceof Scope.NoBodyNamed) {
            unnamed.add(id);
        }
        int drawn = chance.below(20);
        Force force = drawn < 16 ? Force.SHALL : drawn < 18 ? Force.SHOULD : Force.IN_PRINCIPLE;
        return new Rule(id, force, scope, provision);
    }

    private void version(DocumentKind kind, LocalDate from, @Nullable LocalDate end, List<Rule> rules) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Rule rule : rules) {
            String place = rule.id().value();
            paragraphs.add(
                    new Paragraph(new ParagraphId(place), "§ " + place, text("Regel " + place), List.of(rule), null));
        }
        documents.add(new StatutesDocument(
                new DocumentId(kind.name().toLowerCase(Locale.ROOT)),
                kind,
                text("Tilfeldig dokument"),
                null,
                from,
                end,
                null,
                paragraphs));
    }

    private static LocalText text(String bokmaal) {
        return new LocalText(Map.of(Language.NB, bokmaal));
    }
}
