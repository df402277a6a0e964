package no.samraad.engine.leadership;

import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.leadership.LeadershipFacts.ChosenBy;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.LeadershipProvision.ChoosingMethod;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.MeetingLeader;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.RulesInForce;

/** C1 and C10: how leadership is chosen, and who leads a meeting. */
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

    /** Judges how someone comes to an office. */
    public static List<Finding> judge(LeadershipFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfPerson(facts.person());
        Lookup<LeadershipChosen> lookup = ofOffice(facts, rules.find(LeadershipChosen.class, facts.body()));
        return List.of(Ruling.by(lookup, Clause.LEADERSHIP_CHOSEN, about, facts.body(), rule -> {
            boolean kept = switch (rule.provision().method()) {
                case ChoosingMethod.ElectedBy(BodyCode body) -> facts.chosenBy().equals(new ChosenBy.ByBody(body));
                case ChoosingMethod.SelfConstituted _ -> facts.chosenBy().equals(new ChosenBy.ByBody(facts.body()));
                case ChoosingMethod.InTurn _ -> facts.chosenBy().equals(new ChosenBy.ByTurn());
                case ChoosingMethod.AppointedBy(Appointer appointer) ->
                    facts.chosenBy().equals(chosenBy(appointer));
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

    private static Lookup<LeadershipChosen> ofOffice(LeadershipFacts facts, Lookup<LeadershipChosen> lookup) {
        return switch (lookup) {
            case Lookup.Silent<LeadershipChosen> silent -> silent;
            case Lookup.Holds<LeadershipChosen>(List<InForce<LeadershipChosen>> found) -> {
                List<InForce<LeadershipChosen>> concerned = concerning(facts, found);
                yield concerned.isEmpty() ? new Lookup.Silent<>() : new Lookup.Holds<>(concerned);
            }
            case Lookup.ScopeOpen<LeadershipChosen>(List<InForce<LeadershipChosen>> found) -> {
                List<InForce<LeadershipChosen>> concerned = concerning(facts, found);
                yield concerned.isEmpty() ? new Lookup.Silent<>() : new Lookup.ScopeOpen<>(concerned);
            }
        };
    }

    private static List<InForce<LeadershipChosen>> concerning(
            LeadershipFacts facts, List<InForce<LeadershipChosen>> found) {
        return found.stream()
                .filter(rule -> rule.provision().offices().contains(facts.office()))
                .toList();
    }
}
