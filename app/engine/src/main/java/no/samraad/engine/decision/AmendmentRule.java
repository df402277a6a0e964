package no.samraad.engine.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samraad.engine.amendment.AmendmentFacts;
import no.samraad.engine.amendment.AmendmentFacts.DraftReading;
import no.samraad.engine.amendment.AmendmentFacts.Undertaking;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.AmendmentProvision.Amendment;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.AmendmentProvision.PartOfParties;
import no.samraad.engine.provision.AmendmentProvision.PartiesTakePart;
import no.samraad.engine.provision.AmendmentProvision.TextOfReadings;
import no.samraad.engine.provision.Convention.OwnedBy;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;

/**
 * I3: a change of the rules themselves, about to be adopted. It stands in place of the body's ordinary way of deciding. All
 * of it is of competence: no key opens a shortcut.
 */
final class AmendmentRule {
    private AmendmentRule() {}

    /**
     * Every part of I3; empty when the item adopts no change. Where no rule says how changes are made there is a gap, and the
     * body decides in its ordinary way; an agreement then takes all its parties as well, also the first time.
     *
     * @param ordinary judges the item by a way of deciding
     */
    static List<Finding> judge(ItemFacts facts, RulesInForce rules, Function<InForce<DecidesBy>, Finding> ordinary) {
        AmendmentFacts amendment = facts.amendment();
        if (amendment == null || facts.treatment() != Treatment.DECIDE) {
            return List.of();
        }
        Lookup<Amendment> said = rules.about(
                Amendment.class,
                amendment.document(),
                rule -> rule.provision().documents().contains(amendment.kind()));
        if (amendment.undertaking() == Undertaking.FIRST_ADOPTION) {
            return said instanceof Lookup.Silent<Amendment> ? allWhoAgree(facts, amendment) : List.of();
        }
        return switch (said) {
            case Lookup.Silent<Amendment> _ -> {
                List<Finding> findings = new ArrayList<>(ownersAlone(facts, amendment, rules));
                findings.addAll(allWhoAgree(facts, amendment));
                yield findings;
            }
            case Lookup.Holds<Amendment>(List<InForce<Amendment>> found) -> judge(facts, amendment, found, ordinary);
            case Lookup.ScopeOpen<Amendment>(List<InForce<Amendment>> found) ->
                judge(facts, amendment, found, ordinary);
        };
    }

    /**
     * An agreement binds those who have agreed to it and nobody else (the councils themselves enter into it, helse- og
     * omsorgstjenesteloven § 6-1): where nothing else is laid down, no body adopts it on behalf of a party that has not said
     * yes. Empty for documents of any other kind.
     */
    private static List<Finding> allWhoAgree(ItemFacts facts, AmendmentFacts amendment) {
        return switch (amendment.kind()) {
            case AGREEMENT -> {
                Subject about = new Subject.OfCase(facts.item());
                Standing standing = standing(amendment, about, PartOfParties.AGREE);
                yield List.of(new Finding(
                        Clause.AMENDMENT_PARTIES,
                        about,
                        standing.outcome(),
                        Force.SHALL,
                        List.of(),
                        standing.measures(),
                        List.of(),
                        standing.remedies(),
                        List.of(),
                        List.of()));
            }
            case STATUTES, RESOLUTION, MANDATE, GUIDELINE, CHOICE -> List.of();
        };
    }

    /** I1: where no rule says how a document is changed, the body that owns it changes it in its ordinary way. */
    private static List<Finding> ownersAlone(ItemFacts facts, AmendmentFacts amendment, RulesInForce rules) {
        Subject about = new Subject.OfCase(facts.item());
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Ruling.gap(Clause.AMENDMENT_TIER, about, facts.composition().body()));
        Lookup<OwnedBy> owner = rules.about(
                OwnedBy.class,
                amendment.document(),
                rule -> rule.document().id().equals(amendment.document()));
        for (InForce<OwnedBy> rule : Ruling.holding(owner)) {
            findings.add(body(facts, rule, rule.provision().owner()));
        }
        return findings;
    }

    private static List<Finding> judge(
            ItemFacts facts,
            AmendmentFacts amendment,
            List<InForce<Amendment>> found,
            Function<InForce<DecidesBy>, Finding> ordinary) {
        List<Finding> findings = new ArrayList<>();
        for (InForce<Amendment> rule : found) {
            findings.addAll(judge(facts, amendment, rule, ordinary));
        }
        return findings;
    }

    /** Whether and how the size of a change is known. */
    private sealed interface Sized {
        record Of(AmendmentTier tier) implements Sized {}

        record NotMarked() implements Sized {}

        record FitsNone() implements Sized {}
    }

    private static Sized tierOf(AmendmentFacts amendment, Amendment rule) {
        for (AmendmentTier tier : rule.tiers()) {
            switch (tier.changes()) {
                case ChangesOfTier.EveryChange _ -> {
                    return new Sized.Of(tier);
                }
                case ChangesOfTier.ChangesOf(var paragraphs) -> {
                    if (amendment.changed().stream().anyMatch(paragraphs::contains)) {
                        return new Sized.Of(tier);
                    }
                }
                case ChangesOfTier.ChangesMarked(var size) -> {
                    if (amendment.marked() == null) {
                        return new Sized.NotMarked();
                    }
                    if (amendment.marked() == size) {
                        return new Sized.Of(tier);
                    }
                }
            }
        }
        return new Sized.FitsNone();
    }

    private static List<Finding> judge(
            ItemFacts facts,
            AmendmentFacts amendment,
            InForce<Amendment> rule,
            Function<InForce<DecidesBy>, Finding> ordinary) {
        Subject about = new Subject.OfCase(facts.item());
        List<Finding> findings = new ArrayList<>();
        switch (tierOf(amendment, rule.provision())) {
            case Sized.Of(AmendmentTier tier) -> {
                findings.add(body(facts, rule, tier.body()));
                findings.add(meetings(facts, amendment, rule, tier));
                if (tier.earlierMeetings() > 0 && tier.leastDaysBetween() > 0) {
                    findings.add(gap(facts, amendment, rule, tier));
                }
                if (tier.earlierMeetings() > 0 && tier.text() == TextOfReadings.SAME_TEXT) {
                    findings.add(sameText(facts, amendment, rule, tier));
                }
                findings.add(majority(rule, tier, ordinary));
            }
            case Sized.NotMarked _ ->
                findings.add(tier(rule, about, Ruling.missing(Fact.SIZE_OF_CHANGE, about), List.of()));
            case Sized.FitsNone _ ->
                findings.add(tier(rule, about, new Outcome.NotMet(), List.of(new Remedy.Postpone())));
        }
        PartiesTakePart parties = rule.provision().parties();
        if (parties != null) {
            findings.add(parties(amendment, about, rule, parties));
        }
        return findings;
    }

    private static Finding tier(InForce<Amendment> rule, Subject about, Outcome outcome, List<Remedy> remedies) {
        List<Remedy> help = new ArrayList<>(remedies);
        if (outcome instanceof Outcome.Undetermined(List<Question> questions)) {
            questions.forEach(question -> help.add(new Remedy.Answer(question)));
        }
        return Ruling.of(Clause.AMENDMENT_TIER, about, outcome, rule, List.of(), List.of(), help);
    }

    private static Finding body(ItemFacts facts, InForce<?> rule, BodyCode body) {
        boolean right = facts.composition().body().equals(body);
        return Ruling.of(
                Clause.AMENDMENT_BODY,
                new Subject.OfCase(facts.item()),
                right ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                List.of(),
                List.of(new Remedy.HaveItChosenBy(body)));
    }

    /** The days of earlier meetings of the right body that discussed the draft; the meeting that adopts it is not one. */
    private static SortedSet<LocalDate> earlier(
            ItemFacts facts, AmendmentFacts amendment, AmendmentTier tier, Predicate<DraftReading> counts) {
        SortedSet<LocalDate> days = new TreeSet<>();
        amendment.readings().stream()
                .filter(reading -> reading.body().equals(tier.body()))
                .filter(reading -> reading.date().isBefore(facts.meeting().date()))
                .filter(counts)
                .forEach(reading -> days.add(reading.date()));
        return days;
    }

    private static Finding meetings(
            ItemFacts facts, AmendmentFacts amendment, InForce<Amendment> rule, AmendmentTier tier) {
        SortedSet<LocalDate> days = earlier(facts, amendment, tier, _ -> true);
        return counted(
                Clause.AMENDMENT_READINGS, facts, rule, tier, days, days.size() >= tier.earlierMeetings(), List.of());
    }

    /** That it was discussed too seldom is another matter: only a meeting that discussed other words breaks this. */
    private static Finding sameText(
            ItemFacts facts, AmendmentFacts amendment, InForce<Amendment> rule, AmendmentTier tier) {
        SortedSet<LocalDate> discussed = earlier(facts, amendment, tier, _ -> true);
        SortedSet<LocalDate> same =
                earlier(facts, amendment, tier, reading -> reading.text().equals(amendment.text()));
        if (discussed.isEmpty()) {
            return Ruling.of(
                    Clause.AMENDMENT_SAME_TEXT,
                    new Subject.OfCase(facts.item()),
                    new Outcome.NotApplicable(),
                    rule,
                    List.of(),
                    List.of(),
                    List.of());
        }
        List<Note> notes = new ArrayList<>();
        for (LocalDate day : discussed) {
            if (!same.contains(day)) {
                notes.add(new Note.OtherTextDiscussed(day));
            }
        }
        boolean kept = notes.isEmpty() || same.size() >= tier.earlierMeetings();
        return counted(Clause.AMENDMENT_SAME_TEXT, facts, rule, tier, same, kept, notes);
    }

    private static Finding counted(
            Clause clause,
            ItemFacts facts,
            InForce<Amendment> rule,
            AmendmentTier tier,
            SortedSet<LocalDate> days,
            boolean kept,
            List<Note> notes) {
        Subject about = new Subject.OfCase(facts.item());
        return Ruling.of(
                clause,
                about,
                kept ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(
                        about,
                        days.size(),
                        Math.max(days.size(), tier.earlierMeetings()),
                        tier.earlierMeetings(),
                        Measure.CountUnit.MEETINGS)),
                notes,
                List.of(adoptLater(facts, tier)));
    }

    private static Remedy adoptLater(ItemFacts facts, AmendmentTier tier) {
        return new Remedy.DiscussNowAdoptLater(facts.meeting().date().plusDays(Math.max(1, tier.leastDaysBetween())));
    }

    /** From each earlier meeting counted to the next, the last of them to the one that adopts. */
    private static Finding gap(ItemFacts facts, AmendmentFacts amendment, InForce<Amendment> rule, AmendmentTier tier) {
        Subject about = new Subject.OfCase(facts.item());
        List<LocalDate> days = spaced(
                earlier(
                        facts,
                        amendment,
                        tier,
                        reading -> tier.text() == TextOfReadings.MAY_CHANGE
                                || reading.text().equals(amendment.text())),
                facts.meeting().date(),
                tier.leastDaysBetween());
        boolean enough = days.size() >= tier.earlierMeetings();
        List<Measure> measures = new ArrayList<>();
        earlier(facts, amendment, tier, _ -> true).stream()
                .reduce((_, later) -> later)
                .ifPresent(last -> measures.add(
                        new Measure.DaysBetween(last, facts.meeting().date(), tier.leastDaysBetween())));
        return Ruling.of(
                Clause.AMENDMENT_GAP,
                about,
                enough ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                measures,
                List.of(),
                List.of(new Remedy.Postpone()));
    }

    /** As many of the days as lie far enough from each other and from the last one; the latest is taken first. */
    private static List<LocalDate> spaced(SortedSet<LocalDate> days, LocalDate last, int leastDays) {
        List<LocalDate> taken = new ArrayList<>();
        LocalDate next = last;
        for (LocalDate day : days.reversed()) {
            if (ChronoUnit.DAYS.between(day, next) >= leastDays) {
                taken.add(day);
                next = day;
            }
        }
        return taken;
    }

    /** The same counting as any decision, under the mode and the paragraph of I3. */
    private static Finding majority(
            InForce<Amendment> rule, AmendmentTier tier, Function<InForce<DecidesBy>, Finding> ordinary) {
        Finding counted = ordinary.apply(
                new InForce<>(new DecidesBy(tier.mode()), rule.rule(), rule.paragraph(), rule.document()));
        return new Finding(
                Clause.AMENDMENT_MAJORITY,
                counted.about(),
                counted.outcome(),
                counted.force(),
                counted.citations(),
                counted.measures(),
                counted.notes(),
                counted.remedies(),
                counted.parts(),
                counted.readings());
    }

    /** Where the change touches the agreement, all its parties take part. */
    private static Finding parties(
            AmendmentFacts amendment, Subject about, InForce<Amendment> rule, PartiesTakePart asked) {
        boolean known = amendment.changed().stream()
                .anyMatch(paragraph -> asked.paragraphs().contains(paragraph));
        if (known) {
            return partiesOf(amendment, about, rule, asked);
        }
        return switch (amendment.overlap()) {
            case OVERLAPS -> partiesOf(amendment, about, rule, asked);
            case DOES_NOT_OVERLAP ->
                Ruling.of(
                        Clause.AMENDMENT_PARTIES,
                        about,
                        new Outcome.NotApplicable(),
                        rule,
                        List.of(),
                        List.of(),
                        List.of());
            case NOT_KNOWN -> overlapMissing(about, rule);
        };
    }

    private static Finding overlapMissing(Subject about, InForce<Amendment> rule) {
        Question question = new Question.FactMissing(Fact.OVERLAP_WITH_AGREEMENT, about);
        return Ruling.of(
                Clause.AMENDMENT_PARTIES,
                about,
                new Outcome.Undetermined(List.of(question)),
                rule,
                List.of(),
                List.of(),
                List.of(new Remedy.Answer(question)));
    }

    private static Finding partiesOf(
            AmendmentFacts amendment, Subject about, InForce<Amendment> rule, PartiesTakePart asked) {
        Standing standing = standing(amendment, about, asked.part());
        return Ruling.of(
                Clause.AMENDMENT_PARTIES,
                about,
                standing.outcome(),
                rule,
                standing.measures(),
                List.of(),
                standing.remedies());
    }

    /** How it stands with the parties. */
    private record Standing(Outcome outcome, List<Measure> measures, List<Remedy> remedies) {}

    private static Standing standing(AmendmentFacts amendment, Subject about, PartOfParties part) {
        if (amendment.parties().isEmpty()) {
            Question question = new Question.FactMissing(Fact.PARTIES_OF_AGREEMENT, about);
            return new Standing(
                    new Outcome.Undetermined(List.of(question)), List.of(), List.of(new Remedy.Answer(question)));
        }
        Set<PartyCode> done = new TreeSet<>(amendment.agreed());
        switch (part) {
            case AGREE -> {}
            case TAKE_PART -> done.addAll(amendment.refused());
            // Whoever has answered has been asked.
            case ARE_HEARD -> {
                done.addAll(amendment.refused());
                done.addAll(amendment.heard());
            }
        }
        done.retainAll(amendment.parties());
        List<PartyCode> lacking = new TreeSet<>(amendment.parties())
                .stream().filter(party -> !done.contains(party)).toList();
        int all = amendment.parties().size();
        Outcome outcome = lacking.isEmpty() ? new Outcome.Met() : new Outcome.NotMet();
        return new Standing(
                outcome,
                List.of(new Measure.Count(about, done.size(), all, all, Measure.CountUnit.PARTIES)),
                Ruling.remedies(outcome, List.of(new Remedy.AskParties(lacking))));
    }
}
