package no.samraad.server.decisions;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.audit.MerkleTree;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.Ballot;
import no.samraad.server.attendance.Sitting.Vote;

/** Closes a ballot that is held: what is in it is what counts, and one hash of it goes into the act. */
@Singleton
class BallotClosing {
    private final DecisionRows rows;
    private final Acts acts;

    BallotClosing(DecisionRows rows, Acts acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** @param ballot as read after it was held, so that no vote is missing */
    void close(Caller caller, Role role, Sitting sitting, Ballot ballot, Optional<UUID> key) {
        byte[] root = MerkleTree.root(leaves(ballot));
        rows.closeBallot(caller.tenant().id(), ballot.id(), caller.happenedAt().toInstant(), root);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("item", ballot.itemId());
        facts.put("mode", ballot.mode().name().toLowerCase(Locale.ROOT));
        facts.put("votes", ballot.votes().size());
        facts.put("root", HexFormat.of().formatHex(root));
        acts.record(Act.by(caller, role, "ballot_closed")
                .about(ballot.id())
                .inMeeting(sitting.bodyId(), sitting.id())
                .knowing(CanonicalJson.of(facts))
                .once(key));
    }

    /** The votes in the order of their seats. */
    static List<CanonicalJson> leaves(Ballot ballot) {
        return ballot.votes().stream()
                .sorted(Comparator.comparing(vote -> vote.seatId().toString()))
                .map(BallotClosing::leaf)
                .toList();
    }

    private static CanonicalJson leaf(Vote vote) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("seat", vote.seatId());
        leaf.put("person", vote.personId());
        leaf.put("choice", vote.choice().name().toLowerCase(Locale.ROOT));
        leaf.put("recorded_by", Optional.ofNullable(vote.recordedBy()));
        leaf.put("received_at", vote.receivedAt().toString());
        return CanonicalJson.of(leaf);
    }
}
