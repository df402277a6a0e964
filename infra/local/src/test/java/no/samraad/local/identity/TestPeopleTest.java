package no.samraad.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import no.samraad.local.yaml.YamlNode;
import org.junit.jupiter.api.Test;

class TestPeopleTest {

    @Test
    void theDemonstrationHasPeopleInBothCommunitiesAndOneNationalAdministrator() {
        TestPeople people = TestPeople.ofTheDemonstration();
        assertThat(people.byCommunity().keySet()).contains("troms-ofoten", "finnmark", "national");
        assertThat(people.all())
                .filteredOn(person -> !person.roles().isEmpty())
                .singleElement()
                .satisfies(person -> assertThat(person.roles()).isEqualTo(Set.of("national_admin")));
    }

    @Test
    void theSubjectIsTheSameForEver() {
        SyntheticNationalId pid = SyntheticNationalId.of(LocalDate.of(1979, 3, 12), 0);
        assertThat(pid.digits()).isEqualTo("12837900040");
        // printf %s samraad-local12837900040 | sha256sum, in base64url
        assertThat(TestPerson.subjectOf(pid)).isEqualTo("KLM1i39FC2UN6tHxU5-VZxDCxKVhN-rS9HL54BEhOKI");
    }

    @Test
    void aWrongEntryIsNamed() {
        assertThatThrownBy(() -> people(entry("anna", "12345678901"))).hasMessageContaining("people[0]");
        assertThatThrownBy(() -> people("{key: anna, namn: Anna}"))
                .hasMessageContaining("people[0]")
                .hasMessageContaining("pid");
        String number = SyntheticNationalId.of(LocalDate.of(1980, 1, 1), 3).digits();
        String other = SyntheticNationalId.of(LocalDate.of(1980, 1, 1), 4).digits();
        assertThatThrownBy(() -> people(entry("anna", number), entry("berit", number)))
                .hasMessageContaining("share a number");
        assertThatThrownBy(() -> people(entry("anna", number), entry("anna", other)))
                .hasMessageContaining("share the key anna");
        assertThat(people(entry("anna", number), entry("berit", other)).all()).hasSize(2);
    }

    private static String entry(String key, String pid) {
        return "{key: " + key + ", name: A, community: x, pid: \"" + pid + "\", language: nb, hint: y}";
    }

    private static TestPeople people(String... entries) {
        return TestPeople.of(YamlNode.of("people: [" + String.join(", ", entries) + "]"));
    }

    @Test
    void aSearchNeedsEveryWord() {
        TestPeople people = TestPeople.ofTheDemonstration();
        assertThat(people.matching("sekretær FINNMARK").all()).hasSize(2);
        assertThat(people.matching("sekretær narvik").all()).isEmpty();
        assertThat(people.matching(" ").all()).hasSameSizeAs(people.all());
    }
}
