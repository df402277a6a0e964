package no.samraad.local.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samraad.local.yaml.YamlNode;

/**
 * Everybody who can log in locally.
 *
 * @param all in the order of the file, which is the order on the login page
 */
public record TestPeople(List<TestPerson> all) {

    private static final String RESOURCE = "demonstration/people.yaml";

    /** @throws IllegalArgumentException when two persons share a key or a national identity number */
    public TestPeople {
        all = List.copyOf(all);
        Set<String> seen = new TreeSet<>();
        for (TestPerson person : all) {
            if (!seen.add(person.pid().digits())) {
                throw new IllegalArgumentException("two test persons share a number: the second is " + person.name());
            }
            if (!seen.add(person.key())) {
                throw new IllegalArgumentException("two test persons share the key " + person.key());
            }
        }
    }

    /** The test people of the demonstration ({@code demonstration/people.yaml}). */
    public static TestPeople ofTheDemonstration() {
        return of(YamlNode.resource(RESOURCE));
    }

    /**
     * Reads a list {@code people} of {@code key, name, community, pid, language, email, phone, hint, roles}; the last and the
     * two before {@code hint} may be left out.
     *
     * @throws IllegalArgumentException naming the entry that does not read
     */
    public static TestPeople of(YamlNode file) {
        return new TestPeople(
                file.list("people").stream().map(TestPeople::person).toList());
    }

    /** The person with this subject. */
    public Optional<TestPerson> withSubject(String subject) {
        return all.stream().filter(person -> person.subject().equals(subject)).findFirst();
    }

    /**
     * The person with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public TestPerson withKey(String key) {
        return all.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no test person " + key));
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

    private static TestPerson person(YamlNode entry) {
        try {
            return new TestPerson(
                    entry.text("key"),
                    new SyntheticNationalId(entry.text("pid")),
                    entry.text("name"),
                    entry.text("language"),
                    entry.text("community"),
                    entry.optional("email"),
                    entry.optional("phone"),
                    entry.text("hint"),
                    Set.copyOf(entry.texts("roles")));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(entry.where() + ": " + wrong.getMessage(), wrong);
        }
    }
}
