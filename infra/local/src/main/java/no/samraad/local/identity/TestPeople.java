package no.samraad.local.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everybody who can log in locally.
 *
 * @param all in the order of the file, which is the order on the login page
 */
public record TestPeople(List<TestPerson> all) {

    private static final String RESOURCE = "/demonstration/test-people.csv";
    private static final String HEADER = "pid;name;language;community;hint;roles";

    /** @throws IllegalArgumentException when two persons share a national identity number */
    public TestPeople {
        all = List.copyOf(all);
        Set<String> seen = new TreeSet<>();
        for (TestPerson person : all) {
            if (!seen.add(person.pid().digits())) {
                throw new IllegalArgumentException("two test persons share a number: the second is " + person.name());
            }
        }
    }

    /** The test people of the demonstration ({@code demonstration/test-people.csv}). */
    public static TestPeople ofTheDemonstration() {
        try (InputStream file = TestPeople.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads {@code pid;name;language;community;hint;roles}, one person a line; lines that begin with {@code #} are
     * remarks, several roles are parted by spaces.
     *
     * @throws IllegalArgumentException naming the line that does not read
     */
    public static TestPeople read(Reader file) {
        try (BufferedReader lines = new BufferedReader(file)) {
            List<TestPerson> people = new ArrayList<>();
            boolean header = false;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    if (!line.equals(HEADER)) {
                        throw new IllegalArgumentException("line " + number + ": the header must be " + HEADER);
                    }
                    header = true;
                    continue;
                }
                people.add(person(line, number));
            }
            return new TestPeople(people);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The person with this subject. */
    public Optional<TestPerson> withSubject(String subject) {
        return all.stream().filter(person -> person.subject().equals(subject)).findFirst();
    }

    /** The person with this national identity number. */
    public Optional<TestPerson> withPid(String pid) {
        return all.stream().filter(person -> person.pid().digits().equals(pid)).findFirst();
    }

    /** Those whose name, community or hint holds every word of the search, case apart; all for an empty search. */
    public TestPeople matching(String search) {
        List<String> words = Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new TestPeople(all.stream()
                .filter(person -> {
                    String text =
                            (person.name() + " " + person.community() + " " + person.hint()).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(text::contains);
                })
                .toList());
    }

    /** By community, in the order each first appears. */
    public Map<String, List<TestPerson>> byCommunity() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        TestPerson::community, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    private static TestPerson person(String line, int number) {
        String[] fields = line.split(";", -1);
        if (fields.length != 6) {
            throw new IllegalArgumentException("line " + number + ": six fields expected, " + fields.length + " found");
        }
        try {
            return new TestPerson(
                    new SyntheticNationalId(fields[0].strip()),
                    fields[1].strip(),
                    fields[2].strip(),
                    fields[3].strip(),
                    fields[4].strip(),
                    Arrays.stream(fields[5].strip().split("\\s+"))
                            .filter(role -> !role.isEmpty())
                            .collect(Collectors.toSet()));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("line " + number + ": " + wrong.getMessage(), wrong);
        }
    }
}
