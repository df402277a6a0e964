package no.samraad.statutes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.statutes.format.RecordText.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The schema and the reader say the same")
class SchemaAgreementTest {
    private static final SchemaCheck STATUTES = SchemaCheck.published("statutes-1.schema.json");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/statutes"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_published_document_is_valid_as_it_is_written(Path file) throws IOException {
        assertThat(STATUTES.against(YamlTree.of(Files.readString(file)))).isEmpty();
    }

    @Test
    void whatever_can_be_written_is_valid() {
        RandomRecords random = new RandomRecords(11);
        for (Class<?> kind : Shape.leaves(Provision.class).values()) {
            for (int i = 0; i < 4; i++) {
                StatutesDocument document = document(random, (Provision) random.next(kind.asSubclass(Record.class)));
                assertThat(STATUTES.against(RecordText.tree(document)))
                        .as(RecordText.canonical(document).text())
                        .isEmpty();
            }
        }
    }

    /** What one change does to a document: refused by the one for its shape, refused by the other. */
    @Test
    void any_change_of_a_document_is_taken_or_refused_by_both() {
        RandomRecords records = RandomRecords.fromOutside(12);
        Random random = new Random(13);
        int taken = 0;
        int refused = 0;
        for (Class<?> kind : Shape.leaves(Provision.class).values()) {
            for (int i = 0; i < 25; i++) {
                Map<String, Object> tree = copy(
                        RecordText.tree(document(records, (Provision) records.next(kind.asSubclass(Record.class)))));
                new Mutation(random).change(tree);
                List<String> against = STATUTES.against(tree);
                switch (RecordText.read(CanonicalJson.of(tree).text(), StatutesDocument.class)) {
                    case Reading.Usable<StatutesDocument> _ -> {
                        taken++;
                        assertThat(against).as(tree.toString()).isEmpty();
                    }
                    case Reading.Unusable<StatutesDocument>(List<Fault> faults) -> {
                        refused++;
                        if (faults.stream().anyMatch(fault -> aSchemaCanSay(fault.flaw()))) {
                            assertThat(against).as(faults + " in " + tree).isNotEmpty();
                        }
                    }
                }
            }
        }
        assertThat(taken).as("changes that leave a document usable").isGreaterThan(50);
        assertThat(refused).as("changes that do not").isGreaterThan(500);
    }

    /** Bounds that a record or the reader holds, and what concerns two places at once, lie beyond a schema. */
    static boolean aSchemaCanSay(Flaw flaw) {
        return switch (flaw) {
            case Flaw.OutOfBounds _, Flaw.IdTaken _, Flaw.TwiceInList _, Flaw.TooManyRules _ -> false;
            case Flaw.NotIntroduced _, Flaw.CannotBeInferred _, Flaw.VersionTwice _, Flaw.TooLong _ -> false;
            case Flaw.LongerThan _,
                    Flaw.NotAnId _,
                    Flaw.BeginsWithDigit _,
                    Flaw.EndsBeforeItBegins _,
                    Flaw.Character _ -> false;
            case Flaw.NotA(var kind, var written) -> kind != Flaw.Kind.WHOLE_NUMBER || !written.matches("-?[0-9]+");
            case Flaw.Unknown _, Flaw.Missing _, Flaw.GivenTwice _, Flaw.MustSayMore _, Flaw.StandsAlone _ -> true;
            case Flaw.Expected _, Flaw.ExpectedOneOf _, Flaw.ExpectedFields _, Flaw.NeedsQuotes _ -> true;
            case Flaw.NoDocument _, Flaw.FormatMissing _, Flaw.FormatOther _ -> true;
            case Flaw.NoAliases _, Flaw.NotText _, Flaw.NotYaml _, Flaw.TabIndents _ -> true;
            case Flaw.ExpectedList _, Flaw.WithoutLanguage _, Flaw.TextNeedsQuotes _ -> true;
            case Flaw.NoClause _, Flaw.NeverAsked _ -> true;
        };
    }

    private static StatutesDocument document(RandomRecords random, Provision provision) {
        StatutesDocument like = random.next(StatutesDocument.class);
        no.samraad.engine.provision.Paragraph paragraph = random.next(no.samraad.engine.provision.Paragraph.class);
        Rule rule = random.next(Rule.class);
        return new StatutesDocument(
                new no.samraad.engine.provision.DocumentId("vedtekter"),
                like.kind(),
                like.title(),
                like.adopted(),
                like.inForceFrom(),
                like.endsAfter() == null ? null : like.inForceFrom().plusDays(400),
                like.origin(),
                List.of(new no.samraad.engine.provision.Paragraph(
                        new no.samraad.engine.provision.ParagraphId("6-12"),
                        paragraph.label(),
                        paragraph.text(),
                        List.of(new Rule(
                                new no.samraad.engine.provision.ProvisionId("6-12-quorum"),
                                rule.force(),
                                rule.scope(),
                                provision)),
                        paragraph.notEnforced())));
    }

    private static Map<String, Object> copy(Map<String, Object> tree) {
        Map<String, Object> copy = new LinkedHashMap<>();
        tree.forEach((name, value) -> copy.put(name, copyOf(value)));
        return copy;
    }

    static Object copyOf(Object value) {
        return switch (value) {
            case Map<?, ?> members -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                members.forEach((name, member) -> copy.put(String.valueOf(name), copyOf(member)));
                yield copy;
            }
            case List<?> elements -> {
                List<Object> copy = new ArrayList<>();
                elements.forEach(element -> copy.add(copyOf(element)));
                yield copy;
            }
            default -> value;
        };
    }
}
