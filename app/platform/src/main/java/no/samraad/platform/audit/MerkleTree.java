package no.samraad.platform.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * One hash for many votes: the Merkle tree hash of RFC 6962 §2.1 over SHA-256. A leaf and an inner node are hashed with
 * different first bytes, so that no tree can pass for another; order counts.
 */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /**
     * @param leaves canonical JSON of each vote, ordered by the seat's id
     * @return 32 bytes; of no votes, the hash of nothing
     */
    public static byte[] root(List<CanonicalJson> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.of();
        }
        List<byte[]> level = new ArrayList<>();
        for (CanonicalJson leaf : leaves) {
            level.add(Sha256.of(LEAF, leaf.bytes()));
        }
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int at = 0; at < level.size(); at += 2) {
                // An odd one out rises as it is: the left part of the RFC's split is always a whole power of two.
                above.add(at + 1 < level.size() ? Sha256.of(NODE, level.get(at), level.get(at + 1)) : level.get(at));
            }
            level = above;
        }
        return level.getFirst();
    }
}
