package no.samraad.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one quorum takes, reasons and remedies included: a committee of 16 seats and 4 partners, and an assembly of 150
 * seats and 12. Two thirds of the members are in, so that nothing is left to chance.
 */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuorumBenchmark {
    private static final BodyCode BODY = new BodyCode("body");

    /** Seats and partners, such as {@code 16/4}. */
    @Param({"16/4", "150/12"})
    public String size = "16/4";

    private QuorumFacts facts =
            new QuorumFacts(new Composition(BODY, List.of(), List.of()), Attendance.none(), Set.of());
    private RulesInForce rules = RulesInForce.on(LocalDate.EPOCH, List.of());

    /** Builds the body and its one rule. */
    @Setup
    public void build() {
        String[] parts = size.split("/", -1);
        int seats = Integer.parseInt(parts[0]);
        int groups = Integer.parseInt(parts[1]);
        List<Partner> partners = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            partners.add(new Partner(new PartnerCode("partner-" + group), Side.OTHER));
        }
        List<Seat> all = new ArrayList<>();
        List<CheckIn> in = new ArrayList<>();
        for (int number = 0; number < seats; number++) {
            SeatId id = new SeatId("seat-" + number);
            PersonId member = new PersonId("member-" + number);
            all.add(new Seat(
                    id,
                    partners.get(number % groups).code(),
                    VotingRight.VOTES,
                    member,
                    List.of(new PersonId("deputy-" + number))));
            if (number % 3 != 0) {
                in.add(new CheckIn(member, id, Presence.IN_ROOM));
            }
        }
        facts = new QuorumFacts(new Composition(BODY, partners, all), new Attendance(in, List.of()), Set.of());
        Quorum quorum = new Quorum(
                new Threshold.AtLeast(new Fraction(1, 2)),
                new QuorumBase.EachPartner(),
                SeatBase.SEATS,
                RemoteCounts.COUNTS);
        rules = RulesInForce.on(
                LocalDate.of(2025, 12, 10),
                List.of(new StatutesDocument(
                        new DocumentId("statutes"),
                        DocumentKind.STATUTES,
                        new LocalText(Map.of(Language.NB, "Vedtekter")),
                        null,
                        LocalDate.of(2021, 4, 22),
                        null,
                        null,
                        List.of(new Paragraph(
                                new ParagraphId("6-12"),
                                "§ 6 nr. 12",
                                new LocalText(Map.of(Language.NB, "Tekst")),
                                List.of(new Rule(
                                        new ProvisionId("quorum"),
                                        Force.SHALL,
                                        new Scope.BodiesNamed(Set.of(BODY)),
                                        quorum)),
                                null)))));
    }

    /** One judgement. */
    @Benchmark
    public Finding quorum() {
        return QuorumJudge.judge(facts, rules);
    }
}
