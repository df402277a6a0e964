package no.samraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words come from every room's own file")
class MessagesTest {
    private static Messages of(String... nameAndText) {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i < nameAndText.length; i += 2) {
            files.put(nameAndText[i], nameAndText[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new Messages(files);
    }

    @Test
    void several_files_are_one() {
        Messages messages =
                of("cases_nb.properties", "cases.title = Saker", "bodies_nb.properties", "bodies.title = Utvalg");
        assertThat(messages.keys(Language.NB)).containsExactlyInAnyOrder("cases.title", "bodies.title");
    }

    @Test
    void arguments_are_filled_in_as_they_are() {
        Messages messages = of("a_nb.properties", "a.b = {1} av {0}, ikke {2}");
        assertThat(messages.text("a.b", Language.NB, 6, "$1 \\ {0}")).hasValue("$1 \\ {0} av 6, ikke ");
    }

    @Test
    void northern_sami_falls_back_to_bokmal_word_by_word_and_says_so() {
        Messages messages =
                of("a_nb.properties", "meeting = møte\nbody = utvalg", "a_se.properties", "meeting = čoahkkin");
        assertThat(messages.text("meeting", Language.SE)).hasValue("čoahkkin");
        assertThat(messages.text("body", Language.SE)).hasValue("utvalg");
        Phrases phrases = new Phrases(messages, Language.SE);
        assertThat(phrases.lang("meeting")).isEqualTo("se");
        assertThat(phrases.lang("body")).isEqualTo("nb");
    }

    @Test
    void no_other_language_falls_back() {
        Messages messages = of("a_nb.properties", "meeting = møte");
        assertThat(messages.text("meeting", Language.NN)).isEmpty();
        assertThat(new Phrases(messages, Language.EN).of("meeting")).isEqualTo("??meeting??");
    }

    @Test
    void one_and_many_have_their_own_words() {
        Phrases phrases = new Phrases(of("a_nb.properties", "case.one = 1 sak\ncase.other = {0} saker"), Language.NB);
        assertThat(phrases.count("case", 1)).isEqualTo("1 sak");
        assertThat(phrases.count("case", 0)).isEqualTo("0 saker");
        assertThat(phrases.count("case", 12)).isEqualTo("12 saker");
    }

    @Test
    void a_key_twice_or_a_misnamed_file_stops_the_start() {
        assertThatThrownBy(() -> of("a_nb.properties", "x = 1", "b_nb.properties", "x = 2"))
                .hasMessageContaining("x");
        assertThatThrownBy(() -> of("a_nb.properties", "x = 1\nx = 2")).hasMessageContaining("twice");
        assertThatThrownBy(() -> of("a_no.txt", "x = 1")).hasMessageContaining("a_no.txt");
        assertThatThrownBy(() -> of("a_de.properties", "x = 1")).hasMessageContaining("a_de");
    }
}
