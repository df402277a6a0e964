package no.samraad.statutes.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.PersonId;
import no.samraad.statutes.casefile.CaseFile;
import no.samraad.statutes.format.RecordText;

/**
 * Where two judges differ.
 *
 * @param family about what
 * @param seed the first seed; every case has its own, one after the other
 * @param cases how many were tried
 * @param seeds those that differ, in order
 */
record Differences(Family family, long seed, long cases, List<Long> seeds) {
    private static final Pattern PERSON = Pattern.compile("PersonId\\[value=([^]]+)]");

    static Differences between(SecondJudge judge, Family family, long seed, long cases) {
        List<Long> different = LongStream.range(seed, seed + cases)
                .parallel()
                .filter(each -> judge.differs(family.asked(each)))
                .sorted()
                .boxed()
                .toList();
        return new Differences(family, seed, cases, different);
    }

    /** The first difference, with all it does not need taken away. */
    Asked smallest(SecondJudge judge) {
        return Smaller.still(family.asked(seeds.getFirst()), judge::differs);
    }

    /**
     * Writes the smallest difference as documents of rules and a CASE that expects what the other judge says, so that
     * {@code infra/statutes judge FOLDER/rules FOLDER/case.yaml} tells the whole of it.
     */
    Path written(SecondJudge judge) {
        Asked smallest = smallest(judge);
        Path folder = Path.of("target", "oracle", family + "-" + seeds.getFirst());
        try {
            Path rules = Files.createDirectories(folder.resolve("rules"));
            int number = 0;
            for (StatutesDocument document : smallest.documents()) {
                number++;
                Files.writeString(
                        rules.resolve(number + "-" + document.id().value() + ".yaml"), RecordText.yaml(document));
            }
            Files.writeString(folder.resolve("case.yaml"), RecordText.yaml(asCase(smallest, judge)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private CaseFile asCase(Asked smallest, SecondJudge judge) {
        Answer engine = smallest.engine();
        Answer other = judge.judge(smallest, engine);
        Map<CaseFile.ClauseId, CaseFile.State> clauses = new TreeMap<>();
        for (Part part : other.parts()) {
            boolean alone = other.parts().stream()
                            .filter(each -> each.clause() == part.clause())
                            .count()
                    == 1;
            if (alone && !engine.parts().contains(part)) {
                clauses.put(new CaseFile.ClauseId(part.clause().ruleId()), stateOf(part.state()));
            }
        }
        CaseFile.Expected expected = new CaseFile.Expected(
                stateOf(other.whole()),
                switch (other.may()) {
                    case ALLOWED -> CaseFile.Answer.ALLOWED;
                    case NEEDS_REASON -> CaseFile.Answer.NEEDS_REASON;
                    case REFUSED -> CaseFile.Answer.REFUSED;
                },
                clauses,
                List.of(),
                Set.of());
        return new CaseFile(
                "Seed %d of %s%s. The engine says %s"
                        .formatted(
                                seeds.getFirst(),
                                family,
                                smallest.running() == null ? "" : ", for " + smallest.running(),
                                engine),
                List.of(),
                persons(smallest.act()),
                List.of(),
                List.of(new CaseFile.Tried(family.name(), null, smallest.asOf(), smallest.act(), expected)));
    }

    private static CaseFile.State stateOf(State state) {
        return switch (state) {
            case MET -> CaseFile.State.MET;
            case NOT_MET -> CaseFile.State.NOT_MET;
            case NOT_APPLICABLE -> CaseFile.State.NOT_APPLICABLE;
            case GAP, OPEN -> CaseFile.State.UNDETERMINED;
        };
    }

    /** A CASE introduces everyone it names. */
    private static Set<PersonId> persons(Act act) {
        Set<PersonId> persons = new TreeSet<>();
        Matcher named = PERSON.matcher(act.toString());
        while (named.find()) {
            persons.add(new PersonId(named.group(1)));
        }
        return persons;
    }

    /** How many differ, and the first of them in full. */
    String told(SecondJudge judge) {
        Path folder = written(judge);
        try {
            return "%d of %d differ; the first, made small, is in %s:%n%s"
                    .formatted(seeds.size(), cases, folder, Files.readString(folder.resolve("case.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
