package no.samraad.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An e-mail address")
class EmailAddressTest {

    @ParameterizedTest
    @DisplayName("is a name and a domain")
    @ValueSource(
            strings = {
                "a@b.no",
                "kari.nordmann+ssu@troms-kommune.no",
                "Ærlig@sørreisa.kommune.no",
                " med.luft@rundt.no ",
                "post@localhost"
            })
    void addresses(String typed) {
        assertThat(EmailAddress.of(typed)).map(EmailAddress::text).contains(typed.strip());
    }

    @ParameterizedTest
    @DisplayName("is nothing that could end a line, name a second recipient or carry a display name")
    @ValueSource(
            strings = {
                "",
                "kari",
                "@b.no",
                "a@",
                "a@b@c.no",
                "a@b.no,c@d.no",
                "a@b.no;c@d.no",
                "a@b.no\nBcc: c@d.no",
                "a@b.no\rBcc: c@d.no",
                "a\u0000@b.no",
                "Kari <a@b.no>",
                "\"a b\"@c.no",
                "a b@c.no",
                ".a@b.no",
                "a.@b.no",
                "a..b@c.no",
                "a@-b.no",
                "a@b-.no",
                "a@.no",
                "a@b.no."
            })
    void notAddresses(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("is at most 254 characters, 64 of them before the @, and stays out of logs")
    void bounds() {
        assertThat(EmailAddress.of("a".repeat(64) + "@b.no")).isPresent();
        assertThat(EmailAddress.of("a".repeat(65) + "@b.no")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b.".repeat(125) + "no")).isPresent();
        assertThat(EmailAddress.of("a@" + "b.".repeat(126) + "no")).isEmpty();
        assertThat(new EmailAddress("a@b.no").toString()).doesNotContain("a@b.no");
    }
}
