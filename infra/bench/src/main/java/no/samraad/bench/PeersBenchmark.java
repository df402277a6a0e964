package no.samraad.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The engine and its peers judge one opening (quorum of half of each partner) and one notice (deadline, contents,
 * recipients, channel) on the same facts. Before anything is measured they must agree, on facts that keep the rules and on
 * facts that break each of them. All get the facts prepared in the form they like best, the engine too: who holds which seat
 * and who is in is read out when its facts are made, once for all that is asked of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeersBenchmark {
    /** Seats and partners. */
    @Param({"16/4", "150/12", "1000/12"})
    public String size = "16/4";

    private ByEngine engine = new ByEngine(new SampleBody("1/1", 3, 14));
    private ByHand hand = new ByHand(new SampleBody("1/1", 3, 14));
    private ByDrools drools = new ByDrools(new SampleBody("1/1", 3, 14));
    private ByDmn dmn = new ByDmn(new SampleBody("1/1", 3, 14));
    private ByCel cel = new ByCel(new SampleBody("1/1", 3, 14));

    /** Builds the facts, and stops when the judges do not agree. */
    @Setup
    public void build() {
        List<Function<SampleBody, Verdict>> judges = List.of(
                body -> new ByEngine(body).judge(),
                body -> new ByHand(body).judge(),
                body -> new ByDrools(body).judge(),
                body -> new ByDmn(body).judge(),
                body -> new ByCel(body).judge());
        for (int away = 1; away <= 3; away++) {
            for (int days = 13; days <= 15; days++) {
                SampleBody body = new SampleBody(size, away, days);
                Verdict right = judges.get(1).apply(body);
                for (Function<SampleBody, Verdict> judge : judges) {
                    Verdict verdict = judge.apply(body);
                    if (verdict.quorum() != right.quorum() || verdict.notice() != right.notice()) {
                        throw new IllegalStateException(
                                "judge " + judges.indexOf(judge) + " differs at " + size + ", " + away + ", " + days);
                    }
                }
            }
        }
        SampleBody body = new SampleBody(size, 3, 14);
        engine = new ByEngine(body);
        hand = new ByHand(body);
        drools = new ByDrools(body);
        dmn = new ByDmn(body);
        cel = new ByCel(body);
    }

    /** The engine, fully explained. */
    @Benchmark
    public Object a1Engine() {
        return engine.judge();
    }

    /** Written by hand for this one community. */
    @Benchmark
    public Object a2ByHand() {
        return hand.judge();
    }

    /** Drools. */
    @Benchmark
    public Object a3Drools() {
        return drools.judge();
    }

    /** Decision Model and Notation. */
    @Benchmark
    public Object a4Dmn() {
        return dmn.judge();
    }

    /** Common Expression Language. */
    @Benchmark
    public Object a5Cel() {
        return cel.judge();
    }
}
