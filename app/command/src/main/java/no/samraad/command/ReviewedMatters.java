package no.samraad.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.review.Flaw;
import no.samraad.engine.review.Mend;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.SoundnessFinding;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;

/**
 * What a review found, with what is one matter told once: the same of several bodies in one line, what would be mended in the
 * same place and way in one paragraph, and all that is left open in one list. Errors first, then warnings, then notes.
 */
final class ReviewedMatters {
    private final Language language;
    private final Names names;
    private final Sentences sentences;

    private ReviewedMatters(Names names, Language language) {
        this.language = language;
        this.names = names;
        this.sentences = Sentences.in(language, names);
    }

    /** The same flaw, of whichever bodies. */
    private record Same(Severity severity, Flaw flaw, List<Mend> mends) {}

    /** What stands in the same place and is mended in the same way. */
    private record Together(Severity severity, SortedSet<BodyCode> bodies, List<String> where, List<String> mends) {}

    /** What is left open, whichever body is asked about it. */
    private sealed interface Open {
        /** No rule says it. */
        record Silent(Clause clause) implements Open {}

        /** A rule leaves it open. */
        record Unclear(Choice choice, Citation rule) implements Open {}
    }

    /** The matters in order, each as the lines that tell it. */
    static List<List<String>> of(List<SoundnessFinding> found, Names names, Language language) {
        return new ReviewedMatters(names, language).told(found);
    }

    private List<List<String>> told(List<SoundnessFinding> found) {
        Map<Severity, SequencedMap<Together, SequencedSet<String>>> flaws = new EnumMap<>(Severity.class);
        Map<Severity, SequencedMap<Open, SortedSet<BodyCode>>> open = new EnumMap<>(Severity.class);
        SequencedMap<Same, List<SoundnessFinding>> same = new LinkedHashMap<>();
        for (SoundnessFinding finding : found) {
            if (finding.flaw() instanceof Flaw.LeftOpen(Question.NoRule(Clause clause, BodyCode body))) {
                add(open, finding.severity(), new Open.Silent(clause), body);
            } else if (finding.flaw()
                    instanceof Flaw.LeftOpen(Question.ChoiceMissing(Choice choice, Citation rule, BodyCode body))) {
                add(open, finding.severity(), new Open.Unclear(choice, rule), body);
            } else {
                same.computeIfAbsent(
                                new Same(finding.severity(), finding.flaw(), finding.mends()), _ -> new ArrayList<>())
                        .add(finding);
            }
        }
        same.forEach((one, several) -> {
            SortedSet<BodyCode> bodies = new TreeSet<>();
            SequencedSet<String> where = new LinkedHashSet<>();
            for (SoundnessFinding finding : several) {
                BodyCode body = finding.body();
                if (body != null) {
                    bodies.add(body);
                }
                finding.where().forEach(rule -> where.add(sentences.citation(rule)));
            }
            SoundnessFinding any = several.getFirst();
            flaws.computeIfAbsent(one.severity(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Together(one.severity(), bodies, List.copyOf(where), sentences.mends(any)),
                            _ -> new LinkedHashSet<>())
                    .add(of(bodies).flaw(any));
        });
        List<List<String>> matters = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            flaws.getOrDefault(severity, new LinkedHashMap<>())
                    .forEach((together, said) -> matters.add(paragraph(together, said)));
            SequencedMap<Open, SortedSet<BodyCode>> left = open.getOrDefault(severity, new LinkedHashMap<>());
            if (!left.isEmpty()) {
                matters.add(list(severity, left));
            }
        }
        return matters;
    }

    private static void add(
            Map<Severity, SequencedMap<Open, SortedSet<BodyCode>>> open, Severity severity, Open what, BodyCode body) {
        open.computeIfAbsent(severity, _ -> new LinkedHashMap<>())
                .computeIfAbsent(what, _ -> new TreeSet<>())
                .add(body);
    }

    private List<String> paragraph(Together together, SequencedSet<String> said) {
        List<String> lines = new ArrayList<>();
        said.forEach(sentence -> lines.add(
                (lines.isEmpty() ? sentences.severity(together.severity()) + named(together.bodies()) + ": " : "  ")
                        + sentence));
        together.where().forEach(where -> lines.add("  · " + where));
        together.mends().forEach(mend -> lines.add("  → " + mend));
        return lines;
    }

    private List<String> list(Severity severity, SequencedMap<Open, SortedSet<BodyCode>> left) {
        List<String> lines = new ArrayList<>();
        lines.add(sentences.severity(severity) + ": "
                + switch (language) {
                    case NB -> "Dette står åpent. Svar i teksten eller som fellesskapets eget valg.";
                    case NN -> "Dette står ope. Svar i teksten eller som fellesskapet sitt eige val.";
                    case EN -> "This is left open. Answer it in the text or as the community's own choice.";
                });
        left.forEach((open, bodies) -> lines.add("  · "
                + switch (open) {
                    case Open.Silent(Clause clause) -> sentences.topic(clause) + named(bodies);
                    case Open.Unclear(Choice choice, Citation rule) ->
                        of(bodies).question(new Question.ChoiceMissing(choice, rule, bodies.first()));
                }));
        return lines;
    }

    private String named(SortedSet<BodyCode> bodies) {
        return bodies.isEmpty()
                ? ""
                : " ("
                        + String.join(
                                ", ",
                                bodies.stream()
                                        .map(body -> names.body(body, language))
                                        .toList())
                        + ")";
    }

    /** The sentences with all these bodies in the place of the one they are said of. */
    private Sentences of(SortedSet<BodyCode> bodies) {
        return bodies.size() < 2 ? sentences : Sentences.in(language, new Several(names, bodies));
    }

    /** Names where one of several bodies stands for all of them. */
    private record Several(Names names, SortedSet<BodyCode> bodies) implements Names {
        @Override
        public String body(BodyCode body, Language language) {
            if (!bodies.contains(body)) {
                return names.body(body, language);
            }
            List<String> all =
                    bodies.stream().map(each -> names.body(each, language)).toList();
            String and = language == Language.EN ? " and " : " og ";
            return String.join(", ", all.subList(0, all.size() - 1)) + and + all.getLast();
        }

        @Override
        public String partner(PartnerCode partner, Language language) {
            return names.partner(partner, language);
        }

        @Override
        public String party(PartyCode party, Language language) {
            return names.party(party, language);
        }

        @Override
        public String paragraph(ParagraphId paragraph, Set<DocumentKind> documents, Language language) {
            return names.paragraph(paragraph, documents, language);
        }

        @Override
        public String person(PersonId person) {
            return names.person(person);
        }

        @Override
        public String seat(SeatId seat, Language language) {
            return names.seat(seat, language);
        }
    }
}
