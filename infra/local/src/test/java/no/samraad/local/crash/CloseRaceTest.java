package no.samraad.local.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.crash.Voter.Told;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sixteen members vote while the chair ends the roll-call; every other time the chair states the decision outright. */
@DisplayName("Votes race the close")
class CloseRaceTest {
    private static final int ROUNDS = Boolean.getBoolean("samraad.long") ? 300 : 16;
    private static final String TROMS = "troms-ofoten";
    private static final String SECRETARY = "marte-solvang";
    private static final String CHAIR = "siri-hagen-utsi";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 10);
    private static final int ITEMS = 100;

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    @DisplayName("a receipt if and only if the vote is counted in the decision, however close it came")
    void race() throws InterruptedException, ExecutionException {
        int received = 0;
        int late = 0;
        int mixed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(17)) {
            for (int first = 1; first <= ROUNDS; first += ITEMS) {
                int last = Math.min(ROUNDS, first + ITEMS - 1);
                CalledMeeting meeting = CalledMeeting.of(samraad, TROMS, "ssu", FIRST_DAY.plusDays(first / ITEMS));
                for (int round = first; round <= last; round++) {
                    meeting.item("B", "Votering " + round, "Punkt " + round + ".");
                }
                meeting.checkIn(SECRETARY, 6, 6, 2, 2).open(SECRETARY, CHAIR);
                List<Voter> voters = Stream.of("trust", "municipalities", "gps", "users")
                        .flatMap(partner -> meeting.memberIds(partner).stream())
                        .map(member -> member.split(" ", 2))
                        .map(member -> new Voter(meeting, samraad.keyOf(member[0]), member[1]))
                        .toList();
                for (int place = 1; place <= last - first + 1; place++) {
                    int counted = round(meeting, voters, threads, place);
                    received += counted;
                    late += 16 - counted;
                    mixed += counted > 0 && counted < 16 ? 1 : 0;
                }
            }
        }
        System.out.println(
                "race, seed " + seed + ": " + ROUNDS + " rounds, " + received + " votes received and counted, " + late
                        + " told they were too late; " + mixed + " rounds with some of both");
        assertThat(mixed)
                .as("rounds in which the close came among the votes, seed " + seed)
                .isGreaterThan(ROUNDS / 8);
    }

    /** How many votes were counted. */
    private int round(CalledMeeting meeting, List<Voter> voters, ExecutorService threads, int place)
            throws InterruptedException, ExecutionException {
        boolean outright = place % 2 == 0;
        Visitor chair = meeting.as(CHAIR);
        assertThat(meeting.act(CHAIR, place, "votering", Map.of("gjor", "apne")).status())
                .isEqualTo(303);
        String ballot = meeting.openBallot(place);
        voters.forEach(voter -> voter.turnsTo(meeting, place, "for"));
        Map<String, String> fields = new HashMap<>(CalledMeeting.hidden(chair.get(meeting.item(place))));
        fields.put("gjor", outright ? "vedta" : "lukk");
        String close = meeting.item(place) + (outright ? "/vedtak" : "/votering");

        List<Voter> order = new ArrayList<>(voters);
        Collections.shuffle(order, random);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Told>> told = new ArrayList<>();
        for (Voter voter : order) {
            long wait = random.nextInt(60_000_000);
            told.add(threads.submit(() -> {
                go.await();
                LockSupport.parkNanos(wait);
                Told now = voter.send();
                return now == Told.NOTHING ? voter.send() : now;
            }));
        }
        long wait = random.nextInt(45_000_000);
        Future<Visited> closed = threads.submit(() -> {
            go.await();
            LockSupport.parkNanos(wait);
            return chair.post(close, fields);
        });
        go.countDown();
        Visited answer = closed.get();
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        for (Future<Told> one : told) {
            assertThat(one.get()).as("each is told one thing, seed " + seed).isNotEqualTo(Told.NOTHING);
        }
        if (!outright) {
            Visited decided = meeting.act(CHAIR, place, "vedtak", Map.of());
            assertThat(decided.status()).as(decided.text()).isEqualTo(303);
        }

        List<String> receipts = voters.stream()
                .filter(voter -> voter.told() == Told.RECEIVED)
                .map(Voter::row)
                .toList();
        assertThat(samraad.texts(
                        "select seat_id || ' ' || choice || ' ' || idempotency_key from tenant.vote where ballot_id = ?::uuid",
                        ballot))
                .as("round " + place + ", seed " + seed)
                .containsExactlyInAnyOrderElementsOf(receipts);
        assertThat(samraad.texts("""
                select a.facts ->> 'votes' || ' ' || (a.facts ->> 'root' = encode(b.root, 'hex'))::text
                from tenant.act a join tenant.ballot b on b.tenant_id = a.tenant_id and b.id = a.subject_id
                where a.kind = 'ballot_closed' and b.id = ?::uuid""", ballot))
                .as("sealed once, with every vote that is in")
                .containsExactly(receipts.size() + " true");
        assertThat(samraad.texts("""
                select a.facts ->> 'ballot' || ' ' || d.mode
                from tenant.decision d join tenant.act a on a.tenant_id = d.tenant_id and a.id = d.act_id
                where d.item_id = ?""", meeting.itemId(place)))
                .as("the decision rests on this ballot")
                .containsExactly(ballot + " roll_call");
        return receipts.size();
    }
}
