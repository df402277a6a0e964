/**
 * This room is the whole system in one process, for tests: one PostgreSQL for the run, the demonstration loaded once into a
 * template, the real server on a free port, the simulated ID-porten. A test that reads only, or keeps to meetings of
 * its own, shares one; a test that moves clocks, counts rows or leaves a mess takes a fresh one:
 *
 * <pre>{@code
 * class NoticeTest {
 *     @RegisterExtension
 *     static final RunningSamraad samraad = RunningSamraad.fresh(); // or RunningSamraad.shared()
 *
 *     @Test
 *     void theSecretaryIsToldTheLastLawfulDay() {
 *         samraad.setDay("troms-ofoten", LocalDate.of(2025, 11, 20));
 *         Visitor secretary = samraad.visitor("troms-ofoten").logIn("marte-solvang");
 *         Visited page = secretary.get("/utvalg/ssu/moter/2025-9/innkalling");
 *         assertThat(page.text()).contains("onsdag 26. november 2025");
 *         Visited sent = secretary.submit(page, "/utvalg/ssu/moter/2025-9/innkalling", Map.of("reason", ""));
 *         assertThat(sent.status()).isEqualTo(303);
 *     }
 * }
 * }</pre>
 *
 * People are named by their key in {@code demonstration/people.yaml}. Addresses of the server are those a browser would use
 * ({@link no.samraad.local.stack.RunningSamraad#origin}); connections go to the loopback address.
 */
@NullMarked
package no.samraad.local.stack;

import org.jspecify.annotations.NullMarked;
