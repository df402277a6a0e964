package no.samraad.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every tampering with the chain is found")
class ChainTamperingTest {
    private static final int TAMPERINGS = 10_000;

    /** What someone with every right on the database might do. */
    private enum Tampering {
        CHANGE_A_FIELD,
        CHANGE_THE_CONTENT_HASH,
        CHANGE_THE_CHAIN_HASH,
        REMOVE_AN_ACT,
        REMOVE_A_SEAL,
        REMOVE_ACT_AND_SEAL,
        REMOVE_AND_CLOSE_THE_GAP,
        SWAP_TWO_ACTS,
        SWAP_TWO_PLACES,
        ADD_AN_ACT,
        ADD_A_SEALED_ACT_BETWEEN,
        /** With every hash after it computed anew: only a published head tells. */
        CHANGE_AND_SEAL_ANEW,
        REMOVE_AND_SEAL_ANEW,
        CUT_THE_TAIL,
        CUT_AND_GROW_ANOTHER
    }

    private record Link(Seal seal, Optional<RecordedAct> act) {}

    /** A community's rows as they lie in the database. */
    private record Stored(List<Link> links, List<UUID> unsealed) {
        Stored {
            links = new ArrayList<>(links);
            unsealed = new ArrayList<>(unsealed);
        }

        ChainReport check(List<Head> published) {
            ChainCheck check = new ChainCheck(published);
            links.stream()
                    .sorted((a, b) -> Long.compare(a.seal().place(), b.seal().place()))
                    .forEach(link -> check.sealed(link.seal(), link.act()));
            unsealed.forEach(check::unsealed);
            return check.report();
        }
    }

    @Test
    @DisplayName("10,000 of 10,000 random ones, the tail cut off included, against the last published head")
    void allFound() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<Tampering, Integer> tried = new EnumMap<>(Tampering.class);
        for (int round = 0; round < TAMPERINGS; round++) {
            List<RecordedAct> acts = acts(random, 3 + random.nextInt(12));
            Stored stored = new Stored(seal(acts), List.of());
            Head published = stored.links().getLast().seal().head();
            assertThat(stored.check(List.of(published)).faults())
                    .as("untouched; seed %d", seed)
                    .isEmpty();

            Tampering tampering = Tampering.values()[random.nextInt(Tampering.values().length)];
            tamper(tampering, stored, acts, random);
            tried.merge(tampering, 1, Integer::sum);

            assertThat(stored.check(List.of(published)).faults())
                    .as("round %d, %s, seed %d", round, tampering, seed)
                    .isNotEmpty();
        }
        assertThat(tried).hasSize(Tampering.values().length);
    }

    @Test
    @DisplayName("one fault is reported as one, and what follows is still checked")
    void namedAndNotSpread() {
        Random random = new Random(1);
        List<RecordedAct> acts = acts(random, 6);
        Stored stored = new Stored(seal(acts), List.of());
        Link second = stored.links().get(1);
        stored.links().set(1, new Link(second.seal(), Optional.of(changed(acts.get(1), 1, random))));
        Link fifth = stored.links().get(4);
        stored.links().set(4, new Link(fifth.seal(), Optional.empty()));
        UUID added = UUID.randomUUID();
        stored.unsealed().add(added);
        assertThat(stored.check(List.of()).faults())
                .containsExactly(
                        new ChainFault.ActChanged(2, acts.get(1).id()),
                        new ChainFault.ActRemoved(5, acts.get(4).id()),
                        new ChainFault.ActUnsealed(added));
    }

    @Test
    @DisplayName("a chain that has grown past a published head is whole; one that does not reach it was cut")
    void growthIsNoFault() {
        List<RecordedAct> acts = acts(new Random(2), 8);
        List<Link> links = seal(acts);
        Head early = links.get(3).seal().head();
        Head late = links.get(7).seal().head();
        assertThat(new Stored(links, List.of()).check(List.of(early, late)).faults())
                .isEmpty();
        assertThat(new Stored(links.subList(0, 6), List.of())
                        .check(List.of(early, late))
                        .faults())
                .containsExactly(new ChainFault.TailCut(late));
        assertThat(new Stored(List.of(), List.of()).check(List.of(early)).faults())
                .containsExactly(new ChainFault.TailCut(early));
        Head forged = new Head(4, "0".repeat(64));
        assertThat(new Stored(links, List.of()).check(List.of(forged)).faults())
                .containsExactly(new ChainFault.HeadDiffers(forged));
    }

    @Test
    @DisplayName("facts that are no longer hashable count as changed")
    void unhashable() {
        List<RecordedAct> acts = acts(new Random(3), 3);
        Stored stored = new Stored(seal(acts), List.of());
        stored.links()
                .set(
                        0,
                        new Link(
                                stored.links().getFirst().seal(),
                                Optional.of(withFacts(acts.getFirst(), "{\"seats\": 9007199254740993}"))));
        assertThat(stored.check(List.of()).faults())
                .containsExactly(new ChainFault.ActChanged(1, acts.getFirst().id()));
    }

    @Test
    @DisplayName("only ids, codes, times and hashes are chained, never a text")
    void noText() {
        RecordedAct act = acts(new Random(4), 1).getFirst();
        String chained = act.chained(1).text();
        assertThat(chained)
                .doesNotContain(act.reason().orElseThrow())
                .doesNotContain("seats")
                .contains(act.id().toString());
    }

    private static void tamper(Tampering tampering, Stored stored, List<RecordedAct> acts, Random random) {
        List<Link> links = stored.links();
        int at = random.nextInt(links.size());
        Link link = links.get(at);
        Seal seal = link.seal();
        switch (tampering) {
            case CHANGE_A_FIELD ->
                links.set(at, new Link(seal, Optional.of(changed(acts.get(at), random.nextInt(17), random))));
            case CHANGE_THE_CONTENT_HASH ->
                links.set(
                        at,
                        new Link(
                                new Seal(seal.place(), seal.actId(), flipped(seal.content(), random), seal.hash()),
                                link.act()));
            case CHANGE_THE_CHAIN_HASH ->
                links.set(
                        at,
                        new Link(
                                new Seal(seal.place(), seal.actId(), seal.content(), flipped(seal.hash(), random)),
                                link.act()));
            case REMOVE_AN_ACT -> links.set(at, new Link(seal, Optional.empty()));
            case REMOVE_A_SEAL -> {
                links.remove(at);
                stored.unsealed().add(acts.get(at).id());
            }
            case REMOVE_ACT_AND_SEAL -> links.remove(at);
            case REMOVE_AND_CLOSE_THE_GAP -> {
                links.remove(at);
                renumber(links);
            }
            case SWAP_TWO_ACTS -> {
                int other = (at + 1 + random.nextInt(links.size() - 1)) % links.size();
                Link otherLink = links.get(other);
                links.set(at, new Link(seal, otherLink.act()));
                links.set(other, new Link(otherLink.seal(), link.act()));
            }
            case SWAP_TWO_PLACES -> {
                Collections.swap(links, at, (at + 1 + random.nextInt(links.size() - 1)) % links.size());
                renumber(links);
            }
            case ADD_AN_ACT -> stored.unsealed().add(UUID.randomUUID());
            case ADD_A_SEALED_ACT_BETWEEN -> {
                RecordedAct added = acts(random, 1).getFirst();
                byte[] previous =
                        at == 0 ? Seal.NOTHING : links.get(at - 1).seal().hash();
                links.add(at, new Link(Seal.of(added, seal.place(), previous), Optional.of(added)));
                renumber(links);
            }
            case CHANGE_AND_SEAL_ANEW -> {
                acts.set(at, changed(acts.get(at), random.nextInt(17), random));
                replace(links, seal(acts));
            }
            case REMOVE_AND_SEAL_ANEW -> {
                acts.remove(at);
                replace(links, seal(acts));
            }
            case CUT_THE_TAIL -> links.subList(at, links.size()).clear();
            case CUT_AND_GROW_ANOTHER -> {
                acts.subList(at, acts.size()).clear();
                acts.addAll(acts(random, 1 + random.nextInt(20)));
                replace(links, seal(acts));
            }
        }
    }

    private static void replace(List<Link> links, List<Link> others) {
        links.clear();
        links.addAll(others);
    }

    private static void renumber(List<Link> links) {
        for (int at = 0; at < links.size(); at++) {
            Link link = links.get(at);
            Seal seal = link.seal();
            links.set(at, new Link(new Seal(at + 1, seal.actId(), seal.content(), seal.hash()), link.act()));
        }
    }

    private static byte[] flipped(byte[] hash, Random random) {
        byte[] other = hash.clone();
        other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        return other;
    }

    private static List<Link> seal(List<RecordedAct> acts) {
        List<Link> links = new ArrayList<>();
        byte[] previous = Seal.NOTHING;
        for (RecordedAct act : acts) {
            Seal seal = Seal.of(act, links.size() + 1, previous);
            links.add(new Link(seal, Optional.of(act)));
            previous = seal.hash();
        }
        return links;
    }

    private static List<RecordedAct> acts(Random random, int count) {
        List<RecordedAct> acts = new ArrayList<>();
        UUID tenant = id(random);
        for (int at = 0; at < count; at++) {
            acts.add(new RecordedAct(
                    tenant,
                    id(random),
                    "notice_sent",
                    Optional.of(id(random)),
                    Optional.of(id(random)),
                    Optional.of(id(random)),
                    Optional.of(id(random)),
                    "secretary",
                    "breach",
                    Optional.of("Saken haster " + random.nextInt()),
                    "{\"seats\": " + random.nextInt() + ", \"present\": [1, 2, 3]}",
                    Optional.of("{\"rule\": \"E1\", \"found\": " + random.nextInt(20) + "}"),
                    Optional.of(HexFormat.of().formatHex(Sha256.of(new byte[] {(byte) at}))),
                    Optional.of(LocalDate.of(2025, 6, 12)),
                    Optional.of("0.1.0"),
                    Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L)),
                    Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L)),
                    Optional.of(id(random))));
        }
        return acts;
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static RecordedAct withFacts(RecordedAct a, String facts) {
        return new RecordedAct(
                a.tenantId(),
                a.id(),
                a.kind(),
                a.subjectId(),
                a.bodyId(),
                a.meetingId(),
                a.actorId(),
                a.actorRole(),
                a.disposition(),
                a.reason(),
                facts,
                a.finding(),
                a.statutesSha256(),
                a.statutesInForceFrom(),
                a.engineVersion(),
                a.happenedAt(),
                a.recordedAt(),
                a.idempotencyKey());
    }

    /** The act with one field another: {@code field} counts the fields after the tenant. */
    private static RecordedAct changed(RecordedAct a, int field, Random random) {
        Optional<UUID> other = random.nextBoolean() ? Optional.of(id(random)) : Optional.empty();
        return new RecordedAct(
                a.tenantId(),
                field == 0 ? id(random) : a.id(),
                field == 1 ? "notice_senT" : a.kind(),
                field == 2 ? other : a.subjectId(),
                field == 3 ? other : a.bodyId(),
                field == 4 ? other : a.meetingId(),
                field == 5 ? other : a.actorId(),
                field == 6 ? "chair" : a.actorRole(),
                field == 7 ? "allowed" : a.disposition(),
                field == 8 ? a.reason().map(text -> text + ".") : a.reason(),
                field == 9 ? a.facts().replace("present", "absent") : a.facts(),
                field == 10 ? Optional.of("{\"rule\": \"E2\"}") : a.finding(),
                field == 11 ? Optional.of("ab".repeat(32)) : a.statutesSha256(),
                field == 12 ? Optional.of(LocalDate.of(2025, 6, 13)) : a.statutesInForceFrom(),
                field == 13 ? Optional.empty() : a.engineVersion(),
                field == 14 ? a.happenedAt().plusNanos(1000) : a.happenedAt(),
                field == 15 ? a.recordedAt().minusSeconds(1) : a.recordedAt(),
                field == 16 ? other : a.idempotencyKey());
    }
}
