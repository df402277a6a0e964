package no.samraad.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestPeopleTest {

    private static final String HEADER = "pid;name;language;community;hint;roles\n";

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
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> TestPeople.read(new StringReader(HEADER + "12345678901;A;nb;x;y;")))
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> TestPeople.read(new StringReader("# only\npid;navn\n")))
                .hasMessageContaining("line 2");
        String twice = SyntheticNationalId.of(LocalDate.of(1980, 1, 1), 3).digits();
        assertThatThrownBy(() ->
                        TestPeople.read(new StringReader(HEADER + twice + ";A;nb;x;y;\n" + twice + ";B;nb;x;y;\n")))
                .hasMessageContaining("share a number");
    }

    @Test
    void aSearchNeedsEveryWord() {
        TestPeople people = TestPeople.ofTheDemonstration();
        assertThat(people.matching("sekretær FINNMARK").all()).hasSize(1);
        assertThat(people.matching("sekretær narvik").all()).isEmpty();
        assertThat(people.matching(" ").all()).hasSameSizeAs(people.all());
    }
}
