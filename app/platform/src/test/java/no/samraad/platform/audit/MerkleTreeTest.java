package no.samraad.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The root over a ballot's votes (RFC 6962 §2.1)")
class MerkleTreeTest {

    @Test
    @DisplayName("of no votes is the hash of nothing")
    void empty() {
        assertThat(HexFormat.of().formatHex(MerkleTree.root(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    @DisplayName("follows the RFC's definition by recursion for 1 to 70 votes")
    void byDefinition() {
        for (int size = 1; size <= 70; size++) {
            List<CanonicalJson> votes = votes(size);
            assertThat(MerkleTree.root(votes)).as("%d votes", size).isEqualTo(definition(votes));
        }
    }

    /** MTH(D[n]) = SHA-256(1 || MTH(D[0:k]) || MTH(D[k:n])) with k the largest power of two below n. */
    private static byte[] definition(List<CanonicalJson> votes) {
        if (votes.size() == 1) {
            return Sha256.of(new byte[] {0}, votes.getFirst().bytes());
        }
        int k = Integer.highestOneBit(votes.size() - 1);
        return Sha256.of(new byte[] {1}, definition(votes.subList(0, k)), definition(votes.subList(k, votes.size())));
    }

    @Test
    @DisplayName("changes with every vote changed, removed, doubled or moved")
    void everyChangeShows() {
        List<CanonicalJson> votes = votes(16);
        Set<String> roots = new HashSet<>();
        roots.add(HexFormat.of().formatHex(MerkleTree.root(votes)));
        for (int at = 0; at < votes.size(); at++) {
            List<CanonicalJson> changed = new ArrayList<>(votes);
            changed.set(at, CanonicalJson.of(Map.of("seat", at, "choice", "against")));
            roots.add(HexFormat.of().formatHex(MerkleTree.root(changed)));
            List<CanonicalJson> removed = new ArrayList<>(votes);
            removed.remove(at);
            roots.add(HexFormat.of().formatHex(MerkleTree.root(removed)));
            List<CanonicalJson> doubled = new ArrayList<>(votes);
            doubled.add(votes.get(at));
            roots.add(HexFormat.of().formatHex(MerkleTree.root(doubled)));
            if (at > 0) {
                List<CanonicalJson> moved = new ArrayList<>(votes);
                Collections.swap(moved, at - 1, at);
                roots.add(HexFormat.of().formatHex(MerkleTree.root(moved)));
            }
        }
        assertThat(roots).hasSize(1 + 16 * 4 - 1);
    }

    private static List<CanonicalJson> votes(int count) {
        List<CanonicalJson> votes = new ArrayList<>();
        for (int seat = 0; seat < count; seat++) {
            votes.add(CanonicalJson.of(Map.of("seat", seat, "choice", "for")));
        }
        return votes;
    }
}
