package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import org.jspecify.annotations.Nullable;

/** Rules about the secretariat and about reporting (catalogue H). */
public sealed interface SecretariatProvision extends Provision {
    /**
     * H1: the secretariat.
     *
     * @param members how many from each partner; empty when not stated
     * @param lead who leads it
     * @param treatment whether it treats cases itself
     */
    record SecretariatSeats(List<SeatCount> members, SecretariatLead lead, SecretariatTreatment treatment)
            implements SecretariatProvision {
        public SecretariatSeats {
            members = List.copyOf(members);
        }

        @Override
        public RuleCode code() {
            return RuleCode.H1;
        }
    }

    /** Who leads the secretariat. */
    sealed interface SecretariatLead {
        /** One side always does. */
        record AlwaysSide(Side side) implements SecretariatLead {}

        /** The sides take turns, so many years each. */
        record SidesInTurn(int years) implements SecretariatLead {
            public SidesInTurn {
                if (years < 1) {
                    throw new IllegalArgumentException("a year or more, not " + years);
                }
            }
        }

        record NotStated() implements SecretariatLead {}
    }

    /** Whether the secretariat treats cases. */
    enum SecretariatTreatment {
        PREPARES_CASES,
        TREATS_CASES_FIRST,
        NOT_STATED
    }

    /**
     * H2: the tasks of the secretariat, and whose each is.
     *
     * @param tasks in the order the text gives them
     */
    record SecretariatTasks(List<OwnedTask> tasks) implements SecretariatProvision {
        public SecretariatTasks {
            tasks = List.copyOf(tasks);
        }

        @Override
        public RuleCode code() {
            return RuleCode.H2;
        }
    }

    /**
     * A task and whose it is.
     *
     * @param task the task
     * @param side the side whose secretariat has it; null when they have it together
     */
    record OwnedTask(SecretariatTask task, @Nullable Side side) {}

    /** A task of the secretariat. */
    enum SecretariatTask {
        CALLS_MEETINGS,
        PREPARES_PAPERS,
        WRITES_MINUTES,
        FOLLOWS_UP_DECISIONS,
        PUBLISHES,
        KEEPS_THE_ARCHIVE,
        KEEPS_THE_REGISTER_OF_MEMBERS,
        WRITES_THE_ANNUAL_REPORT
    }

    /**
     * H3: a report that returns.
     *
     * @param to the body that receives it
     * @param period how often
     * @param deadline by when; null when the text gives no day
     * @param parts what it must contain
     */
    record PeriodicReport(
            BodyCode to, ReportPeriod period, @Nullable Deadline deadline, Set<ReportPart> parts)
            implements SecretariatProvision {
        public PeriodicReport {
            parts = Set.copyOf(parts);
        }

        @Override
        public RuleCode code() {
            return RuleCode.H3;
        }
    }

    /** How often a report returns. */
    enum ReportPeriod {
        EACH_MEETING,
        HALF_YEARLY,
        YEARLY
    }

    /** What a report must contain. */
    enum ReportPart {
        PRIORITIES,
        EVENTS,
        MEETINGS_WITH_ATTENDANCE,
        CASES_WITH_STATUS_AND_RESULT,
        BREACHES_AND_DEPARTURES,
        ACCOUNTS
    }

    /**
     * H4: the way what a body finds goes upward.
     *
     * @param route the bodies it goes to, the nearest first
     */
    record ReportingRoute(List<BodyCode> route) implements SecretariatProvision {
        public ReportingRoute {
            route = List.copyOf(route);
        }

        @Override
        public RuleCode code() {
            return RuleCode.H4;
        }
    }

    /**
     * H5: how often the body evaluates itself.
     *
     * @param everyMonths at least once in so many months, one or more
     */
    record SelfEvaluation(int everyMonths) implements SecretariatProvision {
        public SelfEvaluation {
            if (everyMonths < 1) {
                throw new IllegalArgumentException("a month or more, not " + everyMonths);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.H5;
        }
    }
}
