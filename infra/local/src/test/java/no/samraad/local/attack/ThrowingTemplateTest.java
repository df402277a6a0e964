package no.samraad.local.attack;

import static org.assertj.core.api.Assertions.assertThat;

import no.samraad.local.stack.Visited;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A template that throws")
@Timeout(60)
class ThrowingTemplateTest {
    @Test
    @DisplayName("answers 500 at once, with a whole kind page, and tells nothing of what it was about")
    void atOnce() {
        Arena arena = Arena.shared();
        var anyone = arena.visitor(arena.community(Arena.TROMS), Arena.PUBLIC);
        anyone.get(ThrowingController.ROOT);
        long begun = System.nanoTime();
        Visited page = anyone.get(ThrowingController.ROOT);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertThat(page.status()).isEqualTo(500);
        assertThat(millis).as("milliseconds").isLessThan(2000);
        assertThat(page.body())
                .contains("</html>")
                .doesNotContain("Half a page", "secret", "hemmelig-0147", "Exception", "thymeleaf.org");
        Visited problem = anyone.getJson(ThrowingController.ROOT);
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(problem.body()).doesNotContain("secret", "hemmelig-0147", "Exception");
    }
}
