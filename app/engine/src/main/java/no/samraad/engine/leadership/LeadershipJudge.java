package no.samraad.engine.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.leadership.LeadershipFacts.ChosenBy;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.LeadershipProvision.CandidatesProposed;
import no.samraad.engine.provision.LeadershipProvision.ChoosingMethod;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.MeetingLeader;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seating.OfficeTerm;
import no.samraad.engine.seating.Roster;

/** C1 to C10: how leadership is chosen, to whom it may go, how it stands, and who leads a meeting. */
public final class LeadershipJudge {
    private LeadershipJudge() {}

    /**
     * Judges who leads a meeting: the first in the order of the rules who is available. Where no rule speaks, a chair
     * leads by the office, and so does a deputy chair while the chair is away; only then does nobody have to be asked.
     */
    public static List<Finding> judge(MeetingLeaderFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfPerson(facts.leader());
        Lookup<MeetingLeader> lookup = rules.find(MeetingLeader.class, facts.body());
        if (lookup instanceof Lookup.Silent<MeetingLeader> && leadsByOffice(facts)) {
            return List.of(new Finding(
                    Clause.WHO_LEADS,
                    about,
                    new Outcome.NotApplicable(),
                    Force.SHALL,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return List.of(Ruling.by(lookup, Clause.WHO_LEADS, about, facts.body(), rule -> {
            List<LeaderSource> before = rule.provision().inOrder().stream()
                    .filter(source ->
                            source == facts.source() || facts.available().contains(source))
                    .limit(1)
                    .toList();
            boolean kept = before.contains(facts.source());
            List<Note> notes = kept
                    ? List.of()
                    : before.stream()
                            .map(source -> (Note) new Note.ShouldLeadInstead(source))
                            .toList();
            List<Remedy> remedies = before.stream()
                    .map(source -> (Remedy) new Remedy.LetLead(source))
                    .toList();
            return Ruling.of(
                    Clause.WHO_LEADS,
                    about,
                    kept ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    remedies);
        }));
    }

    private static boolean leadsByOffice(MeetingLeaderFacts facts) {
        return switch (facts.source()) {
            case CHAIR -> true;
            case DEPUTY_CHAIR -> !facts.available().contains(LeaderSource.CHAIR);
            case CHOSEN_BY_THE_MEETING, IN_TURN -> false;
        };
    }

    /** Judges how someone comes to an office, and, where it is known, whether it is someone the office can go to now. */
    public static List<Finding> judge(LeadershipFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>(chosen(facts, rules));
        Candidate candidate = facts.candidate();
        if (candidate != null) {
            findings.addAll(proposed(facts, candidate, rules));
            OfficeTerm term = new OfficeTerm(
                    facts.body(),
                    facts.office(),
                    facts.person(),
                    candidate.partner(),
                    candidate.side(),
                    candidate.party(),
                    candidate.from(),
                    candidate.lastDay());
            Roster known = facts.roster();
            Leading leading = new Leading(facts.body(), (known == null ? Roster.empty() : known).with(term), rules);
            findings.addAll(ofHolder(leading, term));
            findings.addAll(leading.length(term));
        }
        return findings;
    }

    /** Judges the leadership of a body as it stands: every holder, and what is due. */
    public static List<Finding> judge(LeadershipStanding standing, RulesInForce rules) {
        Roster known = standing.roster();
        Leading leading = new Leading(standing.body(), known == null ? Roster.empty() : known, rules);
        List<Finding> findings = new ArrayList<>();
        for (Office office : Office.values()) {
            OfficeTerm holder = leading.holder(office);
            if (holder != null) {
                findings.addAll(ofHolder(leading, holder));
                findings.addAll(leading.runs(holder));
            }
        }
        findings.addAll(leading.acting());
        findings.addAll(leading.swaps());
        findings.addAll(leading.hosts(standing.hosts()));
        return findings;
    }

    private static List<Finding> ofHolder(Leading leading, OfficeTerm term) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(leading.alternates(term));
        findings.addAll(leading.turns(term));
        findings.addAll(leading.linked(term));
        findings.addAll(leading.apart(term));
        findings.addAll(leading.setAside(term));
        return findings;
    }

    /** C1: candidates are proposed by whoever proposes them. */
    private static List<Finding> proposed(LeadershipFacts facts, Candidate candidate, RulesInForce rules) {
        Subject about = new Subject.OfPerson(facts.person());
        return Ruling.ifStated(
                        rules.find(
                                CandidatesProposed.class,
                                facts.body(),
                                rule -> rule.offices().contains(facts.office())),
                        Clause.CANDIDATE_PROPOSED,
                        about,
                        facts.body(),
                        rule -> {
                            Organ by = candidate.proposedBy();
                            Outcome outcome = by == null
                                    ? Ruling.missing(Fact.CANDIDATE_PROPOSED_BY, about)
                                    : rule.provision().by().isAmong(by) ? new Outcome.Met() : new Outcome.NotMet();
                            return Ruling.of(
                                    Clause.CANDIDATE_PROPOSED,
                                    about,
                                    outcome,
                                    rule,
                                    List.of(),
                                    List.of(),
                                    Ruling.remedies(
                                            outcome,
                                            List.of(new Remedy.HaveItDoneBy(
                                                    Set.of(rule.provision().by())))));
                        })
                .stream()
                .toList();
    }

    private static List<Finding> chosen(LeadershipFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfPerson(facts.person());
        // What is said of one office leaves it open how another is chosen, for a document that goes after to say.
        Lookup<LeadershipChosen> lookup = rules.find(
                LeadershipChosen.class, facts.body(), rule -> rule.offices().contains(facts.office()));
        ChosenBy by = facts.chosenBy() instanceof ChosenBy.ByAppointer(Appointer appointer)
                ? chosenBy(appointer)
                : facts.chosenBy();
        return List.of(Ruling.by(lookup, Clause.LEADERSHIP_CHOSEN, about, facts.body(), rule -> {
            boolean kept = switch (rule.provision().method()) {
                case ChoosingMethod.ElectedBy(BodyCode body) -> by.equals(new ChosenBy.ByBody(body));
                case ChoosingMethod.SelfConstituted _ -> by.equals(new ChosenBy.ByBody(facts.body()));
                case ChoosingMethod.InTurn _ -> by.equals(new ChosenBy.ByTurn());
                case ChoosingMethod.AppointedBy(Appointer appointer) -> by.equals(chosenBy(appointer));
            };
            List<Remedy> remedies = switch (rule.provision().method()) {
                case ChoosingMethod.ElectedBy(BodyCode body) -> List.of(new Remedy.HaveItChosenBy(body));
                case ChoosingMethod.SelfConstituted _ -> List.of(new Remedy.HaveItChosenBy(facts.body()));
                case ChoosingMethod.InTurn _ -> List.of(new Remedy.PutRight());
                case ChoosingMethod.AppointedBy(Appointer.CommunityBody(BodyCode body)) ->
                    List.of(new Remedy.HaveItChosenBy(body));
                case ChoosingMethod.AppointedBy _ -> List.of(new Remedy.PutRight());
            };
            return Ruling.of(
                    Clause.LEADERSHIP_CHOSEN,
                    about,
                    kept ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    List.of(),
                    remedies);
        }));
    }

    /** A body that appoints is the same as a body that elects. */
    private static ChosenBy chosenBy(Appointer appointer) {
        return switch (appointer) {
            case Appointer.CommunityBody(BodyCode body) -> new ChosenBy.ByBody(body);
            case Appointer.OneParty one -> new ChosenBy.ByAppointer(one);
            case Appointer.EachParty each -> new ChosenBy.ByAppointer(each);
            case Appointer.Outside outside -> new ChosenBy.ByAppointer(outside);
        };
    }
}
