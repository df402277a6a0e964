package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.leadership.Candidate;
import no.samraad.engine.leadership.LeadershipFacts;
import no.samraad.engine.leadership.LeadershipFacts.ChosenBy;
import no.samraad.engine.leadership.LeadershipStanding;
import no.samraad.engine.leadership.LeadershipStanding.Hosted;
import no.samraad.engine.leadership.MeetingLeaderFacts;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.LeadershipProvision.ActingChair;
import no.samraad.engine.provision.LeadershipProvision.AlternatingGroups;
import no.samraad.engine.provision.LeadershipProvision.Alternation;
import no.samraad.engine.provision.LeadershipProvision.CandidatesProposed;
import no.samraad.engine.provision.LeadershipProvision.ChairAndDeputyApart;
import no.samraad.engine.provision.LeadershipProvision.ChairedFromOtherSideThan;
import no.samraad.engine.provision.LeadershipProvision.ChoosingMethod;
import no.samraad.engine.provision.LeadershipProvision.HoldOverOfLeadership;
import no.samraad.engine.provision.LeadershipProvision.HostChange;
import no.samraad.engine.provision.LeadershipProvision.HostInTurn;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.LeadershipTerm;
import no.samraad.engine.provision.LeadershipProvision.MeetingLeader;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LeadershipProvision.OfficeOfSide;
import no.samraad.engine.provision.LeadershipProvision.OfficeSetAside;
import no.samraad.engine.provision.LeadershipProvision.SwapInTerm;
import no.samraad.engine.provision.LeadershipProvision.TurnWithinSide;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.seating.OfficeTerm;
import no.samraad.engine.seating.Roster;
import org.jspecify.annotations.Nullable;

/** Who leads, where leaders come from and how long they sit (catalogue C), walked through from the first holder to the last. */
final class LeadershipOracle {
    private final BodyCode body;
    private final Roster roster;
    private final Law law;
    private final LocalDate day;
    private final List<Part> parts = new ArrayList<>();

    private LeadershipOracle(BodyCode body, Roster roster, Law law, LocalDate day) {
        this.body = body;
        this.roster = roster;
        this.law = law;
        this.day = day;
    }

    static List<Part> lead(MeetingLeaderFacts facts, Law law) {
        // Without a rule the chair leads by the office, and the deputy chair while the chair is away.
        boolean byOffice = facts.source() == LeaderSource.CHAIR
                || facts.source() == LeaderSource.DEPUTY_CHAIR
                        && !facts.available().contains(LeaderSource.CHAIR);
        State otherwise = byOffice ? State.NOT_APPLICABLE : State.GAP;
        if (law.said(MeetingLeader.class, facts.body(), _ -> true) instanceof Law.Said.Nothing<MeetingLeader>) {
            return List.of(new Part(Clause.WHO_LEADS, Force.SHALL, otherwise));
        }
        return law.eachOrElse(MeetingLeader.class, facts.body(), Clause.WHO_LEADS, otherwise, rule -> {
            for (LeaderSource source : rule.inOrder()) {
                if (source == facts.source() || facts.available().contains(source)) {
                    return State.of(source == facts.source());
                }
            }
            return State.NOT_MET;
        });
    }

    static List<Part> choose(LeadershipFacts facts, Law law, LocalDate day) {
        Roster roster = facts.roster();
        LeadershipOracle oracle =
                new LeadershipOracle(facts.body(), roster == null ? Roster.empty() : roster, law, day);
        oracle.parts.addAll(law.each(
                LeadershipChosen.class,
                facts.body(),
                rule -> rule.offices().contains(facts.office()),
                Clause.LEADERSHIP_CHOSEN,
                rule -> State.of(oracle.rightly(rule.method(), facts.chosenBy()))));
        Candidate candidate = facts.candidate();
        if (candidate != null) {
            oracle.chosen(facts, candidate);
        }
        return oracle.parts;
    }

    /** For a body to appoint is to elect. */
    private boolean rightly(ChoosingMethod method, ChosenBy by) {
        BodyCode chooser = switch (by) {
            case ChosenBy.ByBody(BodyCode other) -> other;
            case ChosenBy.ByAppointer(Appointer.CommunityBody(BodyCode other)) -> other;
            case ChosenBy.ByAppointer _, ChosenBy.ByTurn _ -> null;
        };
        return switch (method) {
            case ChoosingMethod.ElectedBy(BodyCode elector) -> elector.equals(chooser);
            case ChoosingMethod.SelfConstituted _ -> body.equals(chooser);
            case ChoosingMethod.InTurn _ -> by instanceof ChosenBy.ByTurn;
            case ChoosingMethod.AppointedBy(Appointer.CommunityBody(BodyCode other)) -> other.equals(chooser);
            case ChoosingMethod.AppointedBy(Appointer appointer) -> by.equals(new ChosenBy.ByAppointer(appointer));
        };
    }

    private void chosen(LeadershipFacts facts, Candidate candidate) {
        parts.addAll(law.eachThatSays(
                CandidatesProposed.class,
                body,
                rule -> rule.offices().contains(facts.office()),
                Clause.CANDIDATE_PROPOSED,
                rule -> {
                    Organ by = candidate.proposedBy();
                    return by == null ? State.OPEN : State.of(proposes(by, rule.by()));
                }));
        OfficeTerm term = new OfficeTerm(
                body,
                facts.office(),
                facts.person(),
                candidate.partner(),
                candidate.side(),
                candidate.party(),
                candidate.from(),
                candidate.lastDay());
        List<OfficeTerm> offices = new ArrayList<>(roster.offices());
        offices.add(term);
        Roster with = new Roster(roster.parties(), roster.grounds(), roster.terms(), roster.persons(), offices);
        LeadershipOracle then = new LeadershipOracle(body, with, law, day);
        then.ofHolder(term);
        parts.addAll(then.parts);
        parts.addAll(law.eachThatSays(
                LeadershipTerm.class,
                body,
                rule -> rule.offices().contains(facts.office()) && rule.years() != null,
                Clause.OFFICE_TERM_LENGTH,
                rule -> {
                    LocalDate last = candidate.lastDay();
                    if (last == null) {
                        return State.MET;
                    }
                    // Neither longer nor shorter; whether the same date is within it is read either way.
                    LocalDate same = candidate.from().plusYears(Objects.requireNonNull(rule.years()));
                    return State.of(last.equals(same) || last.equals(same.minusDays(1)));
                }));
    }

    /** Those who propose may have others with them. */
    private boolean proposes(Organ by, Organ rule) {
        return by instanceof Organ.Officers(Set<Office> all) && rule instanceof Organ.Officers(Set<Office> these)
                ? all.containsAll(these)
                : same(by).equals(same(rule));
    }

    /** To name the body itself is to name it. */
    private Organ same(Organ organ) {
        return organ instanceof Organ.OtherBody(BodyCode other) && other.equals(body) ? new Organ.TheBody() : organ;
    }

    static List<Part> check(LeadershipStanding facts, Law law, LocalDate day) {
        Roster roster = facts.roster();
        LeadershipOracle oracle =
                new LeadershipOracle(facts.body(), roster == null ? Roster.empty() : roster, law, day);
        oracle.stands(facts, roster != null);
        return oracle.parts;
    }

    private void stands(LeadershipStanding facts, boolean known) {
        for (Office office : Office.values()) {
            OfficeTerm holder = holder(body, office, day);
            if (holder != null) {
                ofHolder(holder);
                runs(holder);
            }
        }
        if (holder(body, Office.CHAIR, day) == null) {
            parts.addAll(law.each(ActingChair.class, body, Clause.ACTING_CHAIR, rule -> switch (rule.by()) {
                case CHAIR -> State.NOT_MET;
                case DEPUTY_CHAIR -> State.of(holder(body, Office.DEPUTY_CHAIR, day) != null);
                case CHOSEN_BY_THE_MEETING, IN_TURN -> State.MET;
            }));
        } else {
            swaps(Objects.requireNonNull(holder(body, Office.CHAIR, day)));
        }
        parts.addAll(law.eachThatSays(
                HostInTurn.class, body, _ -> true, Clause.HOST_IN_TURN, rule -> hosts(rule, facts.hosts())));
    }

    /** What the rules make of where a holder comes from. */
    private void ofHolder(OfficeTerm term) {
        LocalDate then = term.from().isAfter(day) ? term.from() : day;
        parts.addAll(law.eachThatSays(
                Alternation.class,
                body,
                rule -> rule.offices().contains(term.office()),
                Clause.OFFICE_ALTERNATES,
                rule -> alternates(rule, term, then)));
        if (term.office() == Office.CHAIR) {
            parts.addAll(law.eachThatSays(
                    TurnWithinSide.class,
                    body,
                    rule -> rule.side() == term.side(),
                    Clause.TURN_WITHIN_SIDE,
                    rule -> turn(rule, term)));
            parts.addAll(law.eachThatSays(
                    ChairedFromOtherSideThan.class, body, _ -> true, Clause.CHAIRED_FROM_OTHER_SIDE, rule -> {
                        OfficeTerm there = holder(rule.other(), Office.CHAIR, then);
                        return there == null ? State.OPEN : State.of(there.side() != term.side());
                    }));
        }
        parts.addAll(law.eachThatSays(
                OfficeOfSide.class,
                body,
                rule -> rule.office() == term.office(),
                Clause.OFFICE_OF_SIDE,
                rule -> State.of(rule.side() == term.side())));
        if (term.office() != Office.SECRETARIAT) {
            Office other = term.office() == Office.CHAIR ? Office.DEPUTY_CHAIR : Office.CHAIR;
            parts.addAll(law.eachThatSays(
                    ChairAndDeputyApart.class, body, _ -> true, Clause.CHAIR_AND_DEPUTY_APART, rule -> {
                        OfficeTerm beside = holder(body, other, then);
                        if (beside == null) {
                            return State.NOT_APPLICABLE;
                        }
                        Object here = group(term, rule.groups());
                        Object there = group(beside, rule.groups());
                        return here == null || there == null ? State.OPEN : State.of(!here.equals(there));
                    }));
        }
        parts.addAll(law.eachThatSays(
                OfficeSetAside.class,
                body,
                rule -> rule.offices().contains(term.office()),
                Clause.OFFICE_SET_ASIDE,
                rule -> Belongs.to(rule.attribute(), term.person(), roster, day)));
    }

    private static @Nullable Object group(OfficeTerm term, AlternatingGroups groups) {
        return switch (groups) {
            case SIDES -> term.side();
            case PARTNERS -> term.partner();
            case PARTIES -> term.party();
        };
    }

    /** Those who held the office, the first first, up to this one. */
    private List<OfficeTerm> line(OfficeTerm term) {
        List<OfficeTerm> line = new ArrayList<>();
        for (OfficeTerm other : roster.offices()) {
            if (other.body().equals(term.body())
                    && other.office() == term.office()
                    && other.from().isBefore(term.from())) {
                line.add(other);
            }
        }
        line.sort(Comparator.comparing(OfficeTerm::from));
        return line;
    }

    private State alternates(Alternation rule, OfficeTerm term, LocalDate then) {
        Object group = group(term, rule.between());
        if (group == null) {
            return State.OPEN;
        }
        List<OfficeTerm> line = line(term);
        Integer years = rule.everyYears();
        if (years == null) {
            if (line.isEmpty()) {
                return State.NOT_APPLICABLE;
            }
            Object last = group(line.getLast(), rule.between());
            return last == null ? State.OPEN : State.of(!last.equals(group));
        }
        // Walking forward: whenever another group takes over, the years begin anew.
        LocalDate since = null;
        Object holding = null;
        for (OfficeTerm each : line) {
            Object its = group(each, rule.between());
            if (since == null || its == null || !its.equals(holding)) {
                since = each.from();
                holding = its;
            }
        }
        if (since == null || !group.equals(holding)) {
            since = term.from();
        }
        return State.of(then.isBefore(since.plusYears(years)));
    }

    private State turn(TurnWithinSide rule, OfficeTerm term) {
        if (term.party() == null) {
            return State.OPEN;
        }
        OfficeTerm last = null;
        for (OfficeTerm each : line(term)) {
            if (each.side() == term.side()) {
                last = each;
            }
        }
        List<PartyCode> order = rule.order();
        if (order.isEmpty()) {
            return last == null
                    ? State.MET
                    : last.party() == null ? State.MET : State.of(!term.party().equals(last.party()));
        }
        int at = last == null || last.party() == null ? -1 : order.indexOf(last.party());
        return State.of(term.party().equals(order.get(at + 1 == order.size() ? 0 : at + 1)));
    }

    private void runs(OfficeTerm term) {
        parts.addAll(law.eachThatSays(
                LeadershipTerm.class,
                body,
                rule -> rule.offices().contains(term.office()),
                Clause.OFFICE_TERM_RUNS,
                rule -> {
                    LocalDate end = term.lastDay();
                    Integer years = rule.years();
                    if (years == null) {
                        // Where this text does not say how long, another may.
                        years = law.said(
                                                LeadershipTerm.class,
                                                body,
                                                other -> other.offices().contains(term.office())
                                                        && other.years() != null)
                                        instanceof Law.Said.Holding<LeadershipTerm>(var others)
                                ? others.getFirst().says().years()
                                : null;
                    }
                    if (end == null && years != null) {
                        end = term.from().plusYears(years);
                    }
                    if (end == null || !day.isAfter(end)) {
                        return State.MET;
                    }
                    HoldOver holdOver = rule.holdOver();
                    if (holdOver == HoldOver.NOT_STATED) {
                        List<HoldOverOfLeadership> answers = law.holding(HoldOverOfLeadership.class, body);
                        holdOver = answers.isEmpty()
                                ? HoldOver.NOT_STATED
                                : answers.getFirst().holdOver();
                    }
                    return switch (holdOver) {
                        case UNTIL_SUCCESSOR -> State.MET;
                        case ENDS_WITH_TERM -> State.NOT_MET;
                        case NOT_STATED -> State.OPEN;
                    };
                }));
    }

    private void swaps(OfficeTerm chair) {
        LocalDate before = chair.from().minusDays(1);
        OfficeTerm chairThen = holder(body, Office.CHAIR, before);
        OfficeTerm deputyThen = holder(body, Office.DEPUTY_CHAIR, before);
        OfficeTerm deputyNow = holder(body, Office.DEPUTY_CHAIR, day);
        boolean swapped = chairThen != null
                && deputyThen != null
                && deputyNow != null
                && chairThen.person().equals(deputyNow.person())
                && deputyThen.person().equals(chair.person());
        parts.addAll(law.eachThatSays(
                SwapInTerm.class,
                body,
                _ -> true,
                Clause.SWAP_IN_TERM,
                rule -> State.of(swapped || day.isBefore(chair.from().plusMonths(rule.afterMonths())))));
    }

    private State hosts(HostInTurn rule, List<Hosted> hosts) {
        List<Hosted> held = new ArrayList<>();
        for (Hosted host : hosts) {
            if (!host.date().isAfter(day)) {
                held.add(host);
            }
        }
        held.sort(Comparator.comparing(Hosted::date));
        List<State> states = new ArrayList<>(List.of(State.MET));
        for (int at = 1; at < held.size(); at++) {
            Object was = hostGroup(held.get(at - 1), rule.between());
            Object is = hostGroup(held.get(at), rule.between());
            boolean sameYear =
                    held.get(at - 1).date().getYear() == held.get(at).date().getYear();
            if (was == null || is == null) {
                states.add(State.OPEN);
            } else if (rule.change() == HostChange.EACH_YEAR && sameYear) {
                states.add(State.of(was.equals(is)));
            } else {
                states.add(State.of(!was.equals(is)));
            }
        }
        return State.ofAll(states);
    }

    private static @Nullable Object hostGroup(Hosted host, AlternatingGroups groups) {
        return switch (groups) {
            case SIDES -> host.side();
            case PARTNERS -> host.partner();
            case PARTIES -> host.party();
        };
    }

    private @Nullable OfficeTerm holder(BodyCode of, Office office, LocalDate on) {
        OfficeTerm holder = null;
        for (OfficeTerm term : roster.offices()) {
            boolean holds = !term.from().isAfter(on)
                    && (term.lastDay() == null || !term.lastDay().isBefore(on));
            if (term.body().equals(of) && term.office() == office && holds) {
                if (holder == null || !term.from().isBefore(holder.from())) {
                    holder = term;
                }
            }
        }
        return holder;
    }
}
