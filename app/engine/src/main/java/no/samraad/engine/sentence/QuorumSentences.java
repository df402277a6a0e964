package no.samraad.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.QuorumProvision;

/** What rules about quorum say, as sentences (catalogue E1, E10). */
final class QuorumSentences extends Phrases {
    QuorumSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(QuorumProvision provision) {
        return switch (provision) {
            case QuorumProvision.Quorum quorum -> quorumRule(quorum);
            case QuorumProvision.SeatBaseChosen(QuorumProvision.SeatBase seats) -> seatBase(seats);
            case QuorumProvision.RemoteCountsChosen(QuorumProvision.RemoteCounts remote) -> remote(remote);
            case QuorumProvision.WithoutQuorum(Set<QuorumProvision.Treatment> allowed) -> {
                String list = allowed.isEmpty()
                        ? say("ikke gjøre noe med den", "ikkje gjere noko med ho", "do nothing with it")
                        : or(sorted(allowed, this::treatment));
                yield say(
                        "Uten å være beslutningsdyktig kan organet " + list + ".",
                        "Utan å vere vedtaksført kan organet " + list + ".",
                        "Without a quorum the body may " + list + ".");
            }
            case QuorumProvision.PartialityAndBase(QuorumProvision.BaseAtPartiality base) ->
                switch (base) {
                    case SHRINKS ->
                        say(
                                "Plassen til en som er inhabil, regnes ikke med i den saken, med mindre varaen har trådt inn.",
                                "Plassen til ein som er inhabil, blir ikkje rekna med i den saka, med mindre varaen har tredd inn.",
                                "The seat of someone partial is left out of the base in that case, unless the deputy has stepped in.");
                    case STAYS ->
                        say(
                                "Plassen til en som er inhabil, regnes med i grunnlaget også i den saken.",
                                "Plassen til ein som er inhabil, blir rekna med i grunnlaget også i den saka.",
                                "The seat of someone partial stays in the base in that case too.");
                };
        };
    }

    private String quorumRule(QuorumProvision.Quorum quorum) {
        String threshold = threshold(quorum.threshold());
        String seats = switch (quorum.seats()) {
            case SEATS -> say("plassene med stemmerett", "plassane med røysterett", "the seats with a vote");
            case FILLED_SEATS ->
                say(
                        "de besatte plassene med stemmerett",
                        "dei plassane med røysterett som er fylte",
                        "the filled seats with a vote");
            case NOT_STATED -> say("de stemmeberettigede medlemmene", "dei røysteføre medlemene", "the voting members");
        };
        String of = switch (quorum.base()) {
            case QuorumProvision.QuorumBase.AllSeats _ -> seats;
            case QuorumProvision.QuorumBase.EachPartner _ ->
                seats + say(" fra hver partner", " frå kvar partnar", " of each partner");
            case QuorumProvision.QuorumBase.EachSide _ ->
                seats + say(" fra hver side", " frå kvar side", " of each side");
            case QuorumProvision.QuorumBase.NamedPartners(Set<PartnerCode> partners) ->
                seats
                        + say(" fra hver av ", " frå kvar av ", " of each of ")
                        + and(new TreeSet<>(partners)
                                .stream().map(this::partner).toList());
        };
        List<String> parts = new ArrayList<>();
        parts.add(say(
                "Organet er beslutningsdyktig når " + threshold + " av " + of + " er representert.",
                "Organet er vedtaksført når " + threshold + " av " + of + " er representerte.",
                "The body has a quorum when " + threshold + " of " + of + " are represented."));
        if (quorum.remote() != QuorumProvision.RemoteCounts.NOT_STATED) {
            parts.add(remote(quorum.remote()));
        }
        QuorumProvision.QuorumAt at = quorum.at();
        if (at != null) {
            parts.add(
                    switch (at) {
                        case OPENING ->
                            say(
                                    "Det avgjøres når møtet settes.",
                                    "Det blir avgjort når møtet blir sett.",
                                    "It is settled when the meeting is opened.");
                        case EACH_ITEM ->
                            say(
                                    "Det avgjøres for hver sak.",
                                    "Det blir avgjort for kvar sak.",
                                    "It is settled for each item.");
                    });
        }
        return String.join(" ", parts);
    }

    private String seatBase(QuorumProvision.SeatBase seats) {
        return switch (seats) {
            case SEATS ->
                say(
                        "«Medlemmer» betyr plasser: en ledig plass regnes med i grunnlaget.",
                        "«Medlemer» betyr plassar: ein ledig plass blir rekna med i grunnlaget.",
                        "“Members” means seats: a vacant seat counts in the base.");
            case FILLED_SEATS ->
                say(
                        "«Medlemmer» betyr besatte plasser: en ledig plass regnes ikke med i grunnlaget.",
                        "«Medlemer» betyr plassar som er fylte: ein ledig plass blir ikkje rekna med i grunnlaget.",
                        "“Members” means filled seats: a vacant seat does not count in the base.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt om «medlemmer» betyr plasser eller besatte plasser.",
                        "Det er ikkje sagt om «medlemer» betyr plassar eller plassar som er fylte.",
                        "It is not stated whether “members” means seats or filled seats.");
        };
    }

    private String remote(QuorumProvision.RemoteCounts remote) {
        return switch (remote) {
            case COUNTS ->
                say(
                        "De som er med på video eller telefon, regnes med.",
                        "Dei som er med på video eller telefon, blir rekna med.",
                        "Those who take part by video or telephone count.");
            case DOES_NOT_COUNT ->
                say(
                        "De som er med på video eller telefon, regnes ikke med.",
                        "Dei som er med på video eller telefon, blir ikkje rekna med.",
                        "Those who take part by video or telephone do not count.");
            case NOT_STATED ->
                say(
                        "Det er ikke sagt om de som er med på video eller telefon, regnes med.",
                        "Det er ikkje sagt om dei som er med på video eller telefon, blir rekna med.",
                        "It is not stated whether those who take part by video or telephone count.");
        };
    }
}
