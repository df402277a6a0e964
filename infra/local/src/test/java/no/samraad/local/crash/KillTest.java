package no.samraad.local.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.crash.Voter.Told;
import no.samraad.local.mail.CaughtMail;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.platform.audit.VerifyChain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The server dies without a word (kill -9) while sixteen members vote and a notice goes out to thirty-nine, and comes again.
 * In every third round the chair closes the roll-call at the same moment.
 */
@DisplayName("The server is killed in the middle of votes and of the outbox")
class KillTest {
    private static final int ROUNDS = Boolean.getBoolean("samraad.long") ? 20 : 3;
    private static final String TROMS = "troms-ofoten";
    private static final String SECRETARY = "marte-solvang";
    private static final String CHAIR = "siri-hagen-utsi";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final List<String> CHOICES = List.of("for", "against", "abstain");

    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.apart();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<String> heads = new ArrayList<>();
    private int untold;
    private int mailWaiting;
    private int mailTwice;
    private int votes;

    @Test
    @DisplayName("no confirmed vote is lost or doubled, no mail is lost, the chain of acts is whole")
    void killed() throws InterruptedException {
        CalledMeeting meeting = CalledMeeting.of(samraad, TROMS, "ssu", DAY);
        for (int round = 1; round <= ROUNDS; round++) {
            meeting.item("B", "Votering " + round, "Punkt " + round + ".");
        }
        meeting.checkIn(SECRETARY, 6, 6, 2, 2).open(SECRETARY, CHAIR);
        List<Voter> voters = Stream.of("trust", "municipalities", "gps", "users")
                .flatMap(partner -> meeting.memberIds(partner).stream())
                .map(member -> member.split(" ", 2))
                .map(member -> new Voter(meeting, samraad.keyOf(member[0]), member[1]))
                .toList();
        assertThat(voters).hasSize(16);
        try (ExecutorService threads = Executors.newFixedThreadPool(voters.size() + 2)) {
            for (int round = 1; round <= ROUNDS; round++) {
                round(meeting, voters, threads, round);
            }
        }
        System.out.println("kill -9, seed " + seed + ": " + ROUNDS + " rounds, " + votes
                + " votes confirmed, 0 lost, 0 doubled; "
                + untold + " voters had been told nothing; " + mailWaiting + " mails were not yet sent, " + mailTwice
                + " came twice with the same Message-ID");
        assertThat(untold).as("a kill that nobody noticed proves nothing").isPositive();
        assertThat(mailWaiting).as("nor one after the last mail").isPositive();
    }

    private void round(CalledMeeting meeting, List<Voter> voters, ExecutorService threads, int round)
            throws InterruptedException {
        Planned planned = Planned.through(meeting.as(SECRETARY), round);
        assertThat(meeting.act(CHAIR, round, "votering", Map.of("gjor", "apne")).status())
                .isEqualTo(303);
        String ballot = meeting.openBallot(round);
        voters.forEach(voter -> voter.turnsTo(meeting, round, CHOICES.get(random.nextInt(CHOICES.size()))));
        boolean closing = round % 3 == 0;
        Map<String, String> close =
                new HashMap<>(CalledMeeting.hidden(meeting.as(CHAIR).get(meeting.item(round))));
        close.put("gjor", "lukk");

        int mailsBefore = samraad.mail().all().size();
        int mailsFirst = random.nextInt(12);
        int votesFirst = 1 + random.nextInt(12);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger received = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        Future<Boolean> noticed = threads.submit(planned::send);
        for (Voter voter : voters) {
            running.add(threads.submit(() -> {
                go.await();
                if (voter.send() == Told.RECEIVED) {
                    received.incrementAndGet();
                }
                return voter;
            }));
        }
        await(() -> samraad.mail().all().size() - mailsBefore >= mailsFirst);
        go.countDown();
        await(() -> received.get() >= votesFirst);
        if (closing) {
            running.add(threads.submit(() -> answered(meeting.as(CHAIR), meeting.item(round) + "/votering", close)));
            Thread.sleep(random.nextInt(40));
        }
        samraad.process().kill();
        for (Future<?> one : running) {
            settled(one);
        }
        boolean noticeConfirmed = settled(noticed);

        List<String> confirmed = rows(voters, Told.RECEIVED);
        assertThat(votesOf(ballot))
                .as("confirmed before the kill, seed " + seed)
                .containsAll(confirmed);
        assertThat(planned.notices())
                .as("a notice is sent to all or to none")
                .isIn(noticeConfirmed ? List.of("1 39") : List.of("1 39", "0 0"));
        int waiting = Integer.parseInt(samraad.text("select count(*) from platform.due_work where kind = 'mail'"));
        int silent = rows(voters, Told.NOTHING).size();
        untold += silent;
        mailWaiting += waiting;

        Duration back = samraad.process().startAgain();
        assertThat(planned.send()).isTrue();
        for (Voter voter : voters) {
            Told before = voter.told();
            for (int attempt = 0; attempt < 5 && voter.send() == Told.NOTHING; attempt++) {
                Thread.sleep(50);
            }
            assertThat(voter.told()).isNotEqualTo(Told.NOTHING);
            if (before != Told.NOTHING) {
                assertThat(voter.told()).as("what was said stands").isEqualTo(before);
            }
        }
        if (!closing) {
            assertThat(rows(voters, Told.RECEIVED)).hasSize(16);
        }
        assertThat(answered(meeting.as(CHAIR), meeting.item(round) + "/votering", close))
                .isTrue();
        List<String> counted = rows(voters, Told.RECEIVED);
        assertThat(votesOf(ballot)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(counted);
        assertThat(samraad.texts("""
                select a.facts ->> 'votes' || ' ' || (a.facts ->> 'root' = encode(b.root, 'hex'))::text
                from tenant.act a join tenant.ballot b on b.tenant_id = a.tenant_id and b.id = a.subject_id
                where a.kind = 'ballot_closed' and b.id = ?::uuid""", ballot)).containsExactly(counted.size() + " true");
        votes += counted.size();

        mailIsWhole(planned);
        await(() -> samraad.text("select count(*) from platform.due_work where kind = 'seal'")
                .equals("0"));
        verifyChain();
        System.out.println(
                "round " + round + (closing ? " (closing)" : "") + ": killed after " + confirmed.size() + " receipts, "
                        + silent + " untold, " + waiting + " mails waiting; back in " + back.toMillis() + " ms");
    }

    private static List<String> rows(List<Voter> voters, Told told) {
        return voters.stream()
                .filter(voter -> voter.told() == told)
                .map(Voter::row)
                .toList();
    }

    private static List<String> votesOf(String ballot) {
        return samraad.texts(
                "select seat_id || ' ' || choice || ' ' || idempotency_key from tenant.vote where ballot_id = ?::uuid",
                ballot);
    }

    private static boolean answered(Visitor visitor, String action, Map<String, String> fields) {
        try {
            Visited answer = visitor.post(action, fields);
            assertThat(answer.status()).as(answer.text()).isEqualTo(303);
            return true;
        } catch (UncheckedIOException cut) {
            return false;
        }
    }

    /** Every mail of the notice is with its recipient; whatever came twice is the same mail. */
    private void mailIsWhole(Planned planned) {
        // The dead worker's claim would run out by itself in two minutes.
        samraad.sql("update platform.due_work set due_at = now() where kind = 'mail' and due_at > now()");
        await(() -> samraad.text("select count(*) from platform.due_work where kind = 'mail'")
                .equals("0"));
        assertThat(samraad.texts("select distinct state from tenant.outbox_message"))
                .containsExactly("sent");
        Map<String, List<CaughtMail>> caught =
                samraad.mail().all().stream().collect(Collectors.groupingBy(CaughtMail::messageId));
        List<String> written = planned.messages();
        assertThat(written).hasSize(39);
        int twice = 0;
        for (String message : written) {
            List<CaughtMail> copies = caught.getOrDefault("<" + message + "@localhost>", List.of());
            assertThat(copies).as("mail " + message).isNotEmpty();
            twice += copies.size() - 1;
            for (CaughtMail copy : copies) {
                assertThat(Arrays.equals(
                                samraad.mail().bytes(copy), samraad.mail().bytes(copies.getFirst())))
                        .as("the same bytes under the same Message-ID")
                        .isTrue();
            }
        }
        assertThat(twice)
                .as("one worker has one mail in hand when it is killed")
                .isLessThanOrEqualTo(1);
        mailTwice += twice;
    }

    /** The command that anyone may run, held against every head it said before. */
    private void verifyChain() {
        List<String> arguments = new ArrayList<>(List.of(TROMS));
        heads.forEach(head -> arguments.addAll(List.of("--head", head)));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int end = VerifyChain.run(
                arguments, samraad.databaseEnvironment(), new PrintStream(said, true, StandardCharsets.UTF_8));
        String lines = said.toString(StandardCharsets.UTF_8);
        assertThat(end).as(lines).isEqualTo(VerifyChain.WHOLE);
        assertThat(lines).contains("whole").doesNotContain("wait for their place");
        heads.add(lines.lines()
                .filter(line -> line.startsWith("head "))
                .findFirst()
                .orElseThrow()
                .substring(5));
    }

    private static void await(BooleanSupplier done) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("it does not come about");
            }
            Thread.onSpinWait();
            try {
                Thread.sleep(2);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static <T> T settled(Future<T> future) throws InterruptedException {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    /**
     * A meeting whose notice is about to go out.
     *
     * @param form of the page that sends it, with its key
     */
    private record Planned(Visitor secretary, String path, Map<String, String> form, int number) {
        static Planned through(Visitor secretary, int round) {
            LocalDate on = DAY.plusDays(40 + round);
            int number = 60 + round;
            Visited planned = secretary.submit(
                    secretary.get("/utvalg/ssu/moter/nytt"),
                    "/utvalg/ssu/moter/nytt",
                    Map.of(
                            "slag", "ordinary",
                            "nummer", String.valueOf(number),
                            "dato", "%02d.%02d.%d".formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear()),
                            "fra", "12.00",
                            "til", "15.00",
                            "form", "physical",
                            "sted", "Tromsø"));
            assertThat(planned.status()).as(planned.text()).isEqualTo(303);
            String path = planned.location();
            return new Planned(
                    secretary, path, secretary.get(path + "/innkalling").form(path + "/innkalling"), number);
        }

        /** Whether it was confirmed. */
        boolean send() {
            return answered(secretary, path + "/innkalling", form);
        }

        /** How many notices and how many recipients the records hold. */
        String notices() {
            return samraad.text("""
                    select count(distinct n.id) || ' ' || count(r.person_id) from tenant.meeting m
                    left join tenant.notice n on n.tenant_id = m.tenant_id and n.meeting_id = m.id
                    left join tenant.notice_recipient r on r.tenant_id = n.tenant_id and r.notice_id = n.id
                    where m.year = ? and m.plan_number = ?""", DAY.getYear(), number);
        }

        /** The ids of the mails written to its recipients. */
        List<String> messages() {
            return samraad.texts("""
                    select r.message_id::text from tenant.meeting m
                    join tenant.notice n on n.tenant_id = m.tenant_id and n.meeting_id = m.id
                    join tenant.notice_recipient r on r.tenant_id = n.tenant_id and r.notice_id = n.id
                    where m.year = ? and m.plan_number = ?""", DAY.getYear(), number);
        }
    }
}
