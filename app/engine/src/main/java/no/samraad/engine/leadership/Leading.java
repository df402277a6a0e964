package no.samraad.engine.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.ReadAs;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.leadership.LeadershipStanding.Hosted;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.LeadershipProvision.ActingChair;
import no.samraad.engine.provision.LeadershipProvision.AlternatingGroups;
import no.samraad.engine.provision.LeadershipProvision.Alternation;
import no.samraad.engine.provision.LeadershipProvision.ChairAndDeputyApart;
import no.samraad.engine.provision.LeadershipProvision.ChairedFromOtherSideThan;
import no.samraad.engine.provision.LeadershipProvision.HoldOverOfLeadership;
import no.samraad.engine.provision.LeadershipProvision.HostChange;
import no.samraad.engine.provision.LeadershipProvision.HostInTurn;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.LeadershipTerm;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LeadershipProvision.OfficeOfSide;
import no.samraad.engine.provision.LeadershipProvision.OfficeSetAside;
import no.samraad.engine.provision.LeadershipProvision.SwapInTerm;
import no.samraad.engine.provision.LeadershipProvision.TurnWithinSide;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.seating.OfficeTerm;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.Standings;
import org.jspecify.annotations.Nullable;

/** C2 to C9: the offices of one body in their order, and what the rules make of a holder. */
public final class Leading {
    private final BodyCode body;
    private final Roster roster;
    private final RulesInForce rules;

    /**
     * Prepares the facts.
     *
     * @param roster who holds and has held which office; one about to be chosen is listed with the others
     */
    public Leading(BodyCode body, Roster roster, RulesInForce rules) {
        this.body = body;
        this.roster = roster;
        this.rules = rules;
    }

    /** The group a holder comes from; null when it is not known. */
    public static @Nullable Subject groupOf(OfficeTerm term, AlternatingGroups groups) {
        return groupOf(groups, term.partner(), term.side(), term.party());
    }

    private static @Nullable Subject groupOf(
            AlternatingGroups groups, PartnerCode partner, Side side, @Nullable PartyCode party) {
        return switch (groups) {
            case SIDES -> new Subject.OfSide(side);
            case PARTNERS -> new Subject.OfPartner(partner);
            case PARTIES -> party == null ? null : new Subject.OfParty(party);
        };
    }

    /** Who holds an office on the day; null when nobody does. */
    public @Nullable OfficeTerm holder(Office office) {
        return roster.holderOf(body, office, rules.asOf());
    }

    /** Those who held the office before a term began, the latest first. */
    private List<OfficeTerm> before(OfficeTerm term) {
        return roster.offices().stream()
                .filter(other -> other.body().equals(term.body())
                        && other.office() == term.office()
                        && other.from().isBefore(term.from()))
                .sorted(Comparator.comparing(OfficeTerm::from).reversed())
                .toList();
    }

    /** Since when the group of a holder has held the office without a break. */
    public LocalDate heldSince(OfficeTerm term, AlternatingGroups groups) {
        Subject group = groupOf(term, groups);
        LocalDate since = term.from();
        for (OfficeTerm earlier : before(term)) {
            if (group == null || !group.equals(groupOf(earlier, groups))) {
                break;
            }
            since = earlier.from();
        }
        return since;
    }

    private static Finding of(
            Clause clause, Subject about, Outcome outcome, InForce<?> rule, List<Note> notes, Remedy remedy) {
        return Ruling.of(clause, about, outcome, rule, List.of(), notes, Ruling.remedies(outcome, List.of(remedy)));
    }

    private static Outcome kept(boolean kept) {
        return kept ? new Outcome.Met() : new Outcome.NotMet();
    }

    /** C2: the office changes hands between the groups, each time or after so many years. */
    List<Finding> alternates(OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        return Ruling.ifStated(
                        rules.find(
                                Alternation.class, body, rule -> rule.offices().contains(term.office())),
                        Clause.OFFICE_ALTERNATES,
                        about,
                        body,
                        rule -> alternates(rule, term))
                .stream()
                .toList();
    }

    private Finding alternates(InForce<Alternation> rule, OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        AlternatingGroups groups = rule.provision().between();
        Subject group = groupOf(term, groups);
        if (group == null) {
            return unknown(rule, term);
        }
        Integer years = rule.provision().everyYears();
        if (years == null) {
            List<OfficeTerm> before = before(term);
            Subject last = before.isEmpty() ? null : groupOf(before.getFirst(), groups);
            if (last == null) {
                return before.isEmpty()
                        ? of(
                                Clause.OFFICE_ALTERNATES,
                                about,
                                new Outcome.NotApplicable(),
                                rule,
                                List.of(),
                                new Remedy.PutRight())
                        : unknown(rule, before.getFirst());
            }
            return of(
                    Clause.OFFICE_ALTERNATES,
                    about,
                    kept(!group.equals(last)),
                    rule,
                    List.of(new Note.HeldBefore(term.office(), last)),
                    new Remedy.ChooseFromAnother(term.office(), last));
        }
        LocalDate since = heldSince(term, groups);
        LocalDate due = since.plusYears(years);
        LocalDate day = rules.asOf().isAfter(term.from()) ? rules.asOf() : term.from();
        return of(
                Clause.OFFICE_ALTERNATES,
                about,
                kept(day.isBefore(due)),
                rule,
                List.of(new Note.HeldSince(term.office(), group, since, due)),
                new Remedy.ChooseFromAnother(term.office(), group));
    }

    private static Finding unknown(InForce<Alternation> rule, OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        return of(
                Clause.OFFICE_ALTERNATES,
                about,
                Ruling.missing(Fact.STANDING_OF_PERSON, about),
                rule,
                List.of(),
                new Remedy.PutRight());
    }

    /** C4: within a side the parties take turns, in the order the rules give, or with none twice in a row. */
    List<Finding> turns(OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        if (term.office() != Office.CHAIR) {
            return List.of();
        }
        return Ruling.ifStated(
                        rules.find(TurnWithinSide.class, body, rule -> rule.side() == term.side()),
                        Clause.TURN_WITHIN_SIDE,
                        about,
                        body,
                        rule -> turns(rule, term))
                .stream()
                .toList();
    }

    private Finding turns(InForce<TurnWithinSide> rule, OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        PartyCode party = term.party();
        List<OfficeTerm> before = before(term).stream()
                .filter(earlier -> earlier.side() == term.side())
                .toList();
        if (party == null) {
            return of(
                    Clause.TURN_WITHIN_SIDE,
                    about,
                    Ruling.missing(Fact.STANDING_OF_PERSON, about),
                    rule,
                    List.of(),
                    new Remedy.PutRight());
        }
        Optional<PartyCode> last = before.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(before.getFirst().party());
        List<PartyCode> order = rule.provision().order();
        if (order.isEmpty()) {
            boolean another = last.filter(party::equals).isEmpty();
            Subject of = new Subject.OfParty(last.orElse(party));
            return of(
                    Clause.TURN_WITHIN_SIDE,
                    about,
                    kept(another),
                    rule,
                    List.of(),
                    new Remedy.ChooseFromAnother(term.office(), of));
        }
        PartyCode next = last.filter(order::contains)
                .map(one -> order.get((order.indexOf(one) + 1) % order.size()))
                .orElse(order.getFirst());
        return of(
                Clause.TURN_WITHIN_SIDE,
                about,
                kept(party.equals(next)),
                rule,
                List.of(new Note.TurnOf(next)),
                new Remedy.ChooseFrom(term.office(), new Subject.OfParty(next)));
    }

    /** C5: the chair of another body comes from another side; and an office that belongs to one side. */
    List<Finding> linked(OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        List<Finding> findings = new ArrayList<>();
        if (term.office() == Office.CHAIR) {
            Ruling.ifStated(
                            rules.find(ChairedFromOtherSideThan.class, body),
                            Clause.CHAIRED_FROM_OTHER_SIDE,
                            about,
                            body,
                            rule -> otherSide(rule, term))
                    .ifPresent(findings::add);
        }
        Ruling.ifStated(
                        rules.find(OfficeOfSide.class, body, rule -> rule.office() == term.office()),
                        Clause.OFFICE_OF_SIDE,
                        about,
                        body,
                        rule -> of(
                                Clause.OFFICE_OF_SIDE,
                                about,
                                kept(term.side() == rule.provision().side()),
                                rule,
                                List.of(),
                                new Remedy.ChooseFrom(
                                        term.office(),
                                        new Subject.OfSide(rule.provision().side()))))
                .ifPresent(findings::add);
        return findings;
    }

    private Finding otherSide(InForce<ChairedFromOtherSideThan> rule, OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        BodyCode other = rule.provision().other();
        LocalDate day = rules.asOf().isAfter(term.from()) ? rules.asOf() : term.from();
        OfficeTerm there = roster.holderOf(other, Office.CHAIR, day);
        Outcome outcome = there == null
                ? Ruling.missing(Fact.OFFICE_HOLDER, new Subject.OfBody(other))
                : kept(there.side() != term.side());
        List<Note> notes =
                there == null ? List.of() : List.of(new Note.HoldsTheOffice(there.person(), Office.CHAIR, other));
        return of(
                Clause.CHAIRED_FROM_OTHER_SIDE,
                about,
                outcome,
                rule,
                notes,
                new Remedy.ChooseFromAnother(Office.CHAIR, new Subject.OfSide(term.side())));
    }

    /** C6: chair and deputy chair come from different groups. Where one of them is missing nothing can be held together. */
    List<Finding> apart(OfficeTerm term) {
        Office other = switch (term.office()) {
            case CHAIR -> Office.DEPUTY_CHAIR;
            case DEPUTY_CHAIR -> Office.CHAIR;
            case SECRETARIAT -> Office.SECRETARIAT;
        };
        if (other == term.office()) {
            return List.of();
        }
        LocalDate day = rules.asOf().isAfter(term.from()) ? rules.asOf() : term.from();
        OfficeTerm holder = roster.holderOf(body, other, day);
        Subject about = new Subject.OfPerson(term.person());
        return Ruling.ifStated(
                        rules.find(ChairAndDeputyApart.class, body),
                        Clause.CHAIR_AND_DEPUTY_APART,
                        about,
                        body,
                        rule -> apart(rule, term, holder))
                .stream()
                .toList();
    }

    private static Finding apart(InForce<ChairAndDeputyApart> rule, OfficeTerm term, @Nullable OfficeTerm other) {
        Subject about = new Subject.OfPerson(term.person());
        AlternatingGroups groups = rule.provision().groups();
        if (other == null) {
            return of(
                    Clause.CHAIR_AND_DEPUTY_APART,
                    about,
                    new Outcome.NotApplicable(),
                    rule,
                    List.of(),
                    new Remedy.PutRight());
        }
        Subject here = groupOf(term, groups);
        Subject there = groupOf(other, groups);
        Outcome outcome = here == null
                ? Ruling.missing(Fact.STANDING_OF_PERSON, about)
                : there == null
                        ? Ruling.missing(Fact.STANDING_OF_PERSON, new Subject.OfPerson(other.person()))
                        : kept(!here.equals(there));
        return of(
                Clause.CHAIR_AND_DEPUTY_APART,
                about,
                outcome,
                rule,
                List.of(new Note.HoldsTheOffice(other.person(), other.office(), other.body())),
                there == null ? new Remedy.PutRight() : new Remedy.ChooseFromAnother(term.office(), there));
    }

    /** C7: an office only some may hold. */
    List<Finding> setAside(OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        return Ruling.ifStated(
                        rules.find(
                                OfficeSetAside.class,
                                body,
                                rule -> rule.offices().contains(term.office())),
                        Clause.OFFICE_SET_ASIDE,
                        about,
                        body,
                        rule -> {
                            Outcome outcome = switch (new Standings(roster, rules)
                                    .of(
                                            roster.person(term.person()),
                                            rule.provision().attribute())) {
                                case YES -> new Outcome.Met();
                                case NO -> new Outcome.NotMet();
                                case NOT_KNOWN -> Ruling.missing(Fact.STANDING_OF_PERSON, about);
                            };
                            return of(
                                    Clause.OFFICE_SET_ASIDE,
                                    about,
                                    outcome,
                                    rule,
                                    List.of(),
                                    new Remedy.ChooseSomeone(
                                            term.office(), rule.provision().attribute()));
                        })
                .stream()
                .toList();
    }

    /** C9: the office is for as long as the rules say. */
    List<Finding> length(OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        return Ruling.ifStated(
                        rules.find(
                                LeadershipTerm.class,
                                body,
                                rule -> rule.offices().contains(term.office()) && rule.years() != null),
                        Clause.OFFICE_TERM_LENGTH,
                        about,
                        body,
                        rule -> {
                            Integer years = rule.provision().years();
                            LocalDate sameDate = term.from().plusYears(years == null ? 0 : years);
                            LocalDate found = term.lastDay();
                            boolean right = found == null
                                    || (!found.isBefore(sameDate.minusDays(1)) && !found.isAfter(sameDate));
                            return Ruling.of(
                                    Clause.OFFICE_TERM_LENGTH,
                                    about,
                                    kept(right),
                                    rule,
                                    List.of(new Measure.TermEnds(found, sameDate.minusDays(1), sameDate)),
                                    List.of(),
                                    List.of(new Remedy.EndTermOn(sameDate.minusDays(1))));
                        })
                .stream()
                .toList();
    }

    /** The last day of a holder by the rules or by the choice itself; empty when neither says. */
    public Optional<LocalDate> endOf(OfficeTerm term) {
        LocalDate named = term.lastDay();
        if (named != null) {
            return Optional.of(named);
        }
        return Ruling.holding(rules.find(
                        LeadershipTerm.class,
                        body,
                        rule -> rule.offices().contains(term.office()) && rule.years() != null))
                .stream()
                .findFirst()
                .flatMap(rule -> Optional.ofNullable(rule.provision().years()))
                .map(years -> term.from().plusYears(years));
    }

    /** C9: whoever holds the office does so within the time, or sits on because the rules say so. */
    List<Finding> runs(OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        return Ruling.ifStated(
                        rules.find(
                                LeadershipTerm.class,
                                body,
                                rule -> rule.offices().contains(term.office())),
                        Clause.OFFICE_TERM_RUNS,
                        about,
                        body,
                        rule -> runs(rule, term))
                .stream()
                .toList();
    }

    private Finding runs(InForce<LeadershipTerm> rule, OfficeTerm term) {
        Subject about = new Subject.OfPerson(term.person());
        // A rule that says how long is held to that; one that does not, to what another says.
        Integer years = rule.provision().years();
        Optional<LocalDate> end = term.lastDay() == null && years != null
                ? Optional.of(term.from().plusYears(years))
                : endOf(term);
        if (end.isEmpty() || !rules.asOf().isAfter(end.get())) {
            List<Note> notes =
                    end.map(day -> List.<Note>of(new Note.LastsUntil(day))).orElse(List.of());
            return of(Clause.OFFICE_TERM_RUNS, about, new Outcome.Met(), rule, notes, new Remedy.PutRight());
        }
        HoldOver holdOver = rule.provision().holdOver();
        List<Citation> chosen = new ArrayList<>();
        if (holdOver == HoldOver.NOT_STATED) {
            for (InForce<HoldOverOfLeadership> choice : Ruling.holding(rules.find(HoldOverOfLeadership.class, body))) {
                holdOver = choice.provision().holdOver();
                chosen.add(Citation.of(choice));
            }
        }
        if (holdOver != HoldOver.NOT_STATED) {
            return over(rule, about, end.get(), holdOver, chosen);
        }
        return Readings.merge(
                Clause.OFFICE_TERM_RUNS,
                about,
                rule.rule().force(),
                List.of(Citation.of(rule)),
                List.of(
                        new Reading(
                                List.of(new ReadAs.LeadersHoldOver(HoldOver.UNTIL_SUCCESSOR)),
                                over(rule, about, end.get(), HoldOver.UNTIL_SUCCESSOR, chosen)),
                        new Reading(
                                List.of(new ReadAs.LeadersHoldOver(HoldOver.ENDS_WITH_TERM)),
                                over(rule, about, end.get(), HoldOver.ENDS_WITH_TERM, chosen))),
                List.of(new Question.ChoiceMissing(Choice.LEADERSHIP_HOLD_OVER, Citation.of(rule), body)));
    }

    private static Finding over(
            InForce<?> rule, Subject about, LocalDate end, HoldOver holdOver, List<Citation> chosen) {
        boolean sitsOn = holdOver == HoldOver.UNTIL_SUCCESSOR;
        List<Citation> citations = new ArrayList<>();
        citations.add(Citation.of(rule));
        citations.addAll(chosen);
        return new Finding(
                Clause.OFFICE_TERM_RUNS,
                about,
                kept(sitsOn),
                rule.rule().force(),
                citations,
                List.of(),
                List.of(new Note.OfficeOver(end, holdOver)),
                sitsOn ? List.of() : List.of(new Remedy.ChooseAnew()),
                List.of(),
                List.of());
    }

    /** C9: while there is no chair, someone acts as one. */
    List<Finding> acting() {
        Subject about = new Subject.OfBody(body);
        if (holder(Office.CHAIR) != null) {
            return List.of();
        }
        return List.of(Ruling.by(rules.find(ActingChair.class, body), Clause.ACTING_CHAIR, about, body, rule -> {
            LeaderSource by = rule.provision().by();
            OfficeTerm deputy = holder(Office.DEPUTY_CHAIR);
            boolean there = switch (by) {
                case CHAIR -> false;
                case DEPUTY_CHAIR -> deputy != null;
                case CHOSEN_BY_THE_MEETING -> true;
                case IN_TURN -> true;
            };
            return of(
                    Clause.ACTING_CHAIR,
                    about,
                    kept(there),
                    rule,
                    List.of(new Note.ActsAsChair(by)),
                    new Remedy.ChooseAnew());
        }));
    }

    /**
     * The day chair and deputy chair are to change places, and whether they have.
     *
     * @param day the day
     * @param rule where that stands
     */
    public record Swap(LocalDate day, InForce<SwapInTerm> rule) {}

    /** C3: the swap that lies ahead of the present chair, or should have been; empty when it has been made. */
    public Optional<Swap> swapAhead() {
        return Ruling.holding(rules.find(SwapInTerm.class, body)).stream()
                .flatMap(rule -> swapAhead(rule).stream())
                .min(Comparator.comparing(Swap::day));
    }

    private Optional<Swap> swapAhead(InForce<SwapInTerm> rule) {
        OfficeTerm chair = holder(Office.CHAIR);
        if (chair == null) {
            return Optional.empty();
        }
        LocalDate before = chair.from().minusDays(1);
        OfficeTerm deputyThen = roster.holderOf(body, Office.DEPUTY_CHAIR, before);
        OfficeTerm chairThen = roster.holderOf(body, Office.CHAIR, before);
        OfficeTerm deputyNow = holder(Office.DEPUTY_CHAIR);
        boolean swapped = deputyThen != null
                && chairThen != null
                && deputyNow != null
                && deputyThen.person().equals(chair.person())
                && chairThen.person().equals(deputyNow.person());
        return swapped
                ? Optional.empty()
                : Optional.of(new Swap(chair.from().plusMonths(rule.provision().afterMonths()), rule));
    }

    List<Finding> swaps() {
        Subject about = new Subject.OfBody(body);
        if (holder(Office.CHAIR) == null) {
            return List.of();
        }
        return Ruling.ifStated(rules.find(SwapInTerm.class, body), Clause.SWAP_IN_TERM, about, body, rule -> {
                    Optional<Swap> ahead = swapAhead(rule);
                    boolean kept =
                            ahead.isEmpty() || rules.asOf().isBefore(ahead.get().day());
                    List<Note> notes = ahead.map(swap -> List.<Note>of(new Note.SwapOn(swap.day())))
                            .orElse(List.of());
                    return of(Clause.SWAP_IN_TERM, about, kept(kept), rule, notes, new Remedy.SwapPlaces());
                })
                .stream()
                .toList();
    }

    /** C8: the hosts take turns, from meeting to meeting or from year to year. */
    List<Finding> hosts(List<Hosted> hosts) {
        Subject about = new Subject.OfBody(body);
        List<Hosted> until = hosts.stream()
                .filter(hosted -> !hosted.date().isAfter(rules.asOf()))
                .sorted(Comparator.comparing(Hosted::date))
                .toList();
        return Ruling.ifStated(rules.find(HostInTurn.class, body), Clause.HOST_IN_TURN, about, body, rule -> {
                    List<Note> notes = new ArrayList<>();
                    List<Question> unknown = new ArrayList<>();
                    for (int at = 1; at < until.size(); at++) {
                        Hosted one = until.get(at - 1);
                        Hosted next = until.get(at);
                        Subject was = groupOf(rule.provision().between(), one.partner(), one.side(), one.party());
                        Subject is = groupOf(rule.provision().between(), next.partner(), next.side(), next.party());
                        if (was == null || is == null) {
                            unknown.add(new Question.FactMissing(Fact.HOST_OF_MEETING, about));
                            continue;
                        }
                        boolean sameYear = one.date().getYear() == next.date().getYear();
                        boolean shouldStay = rule.provision().change() == HostChange.EACH_YEAR && sameYear;
                        if (was.equals(is) != shouldStay) {
                            notes.add(new Note.HostWas(next.date(), is));
                        }
                    }
                    Outcome outcome = !notes.isEmpty()
                            ? new Outcome.NotMet()
                            : unknown.isEmpty()
                                    ? new Outcome.Met()
                                    : new Outcome.Undetermined(
                                            unknown.stream().distinct().toList());
                    return of(Clause.HOST_IN_TURN, about, outcome, rule, notes, new Remedy.PutRight());
                })
                .stream()
                .toList();
    }
}
