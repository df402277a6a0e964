package no.samraad.engine.meeting;

import java.util.List;
import java.util.Optional;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingFormats;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MeetingProvision.Occasion.NumberOfYear;
import no.samraad.engine.provision.MeetingProvision.OccasionForms;
import no.samraad.engine.provision.MeetingProvision.YearHalf;
import no.samraad.engine.provision.MeetingProvision.YearParity;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/** D1: the form of certain meetings of the year. It is about the meetings of the plan, not about extraordinary ones. */
final class FormatRule {
    private FormatRule() {}

    /** Whether a meeting is one of those an occasion names. */
    private enum Match {
        YES,
        NO,
        NUMBER_NOT_KNOWN
    }

    /**
     * Judges the form of a meeting; no finding where no rule speaks of forms of certain meetings.
     *
     * @param number which of the ordinary meetings of its year it is; null when not known
     */
    static Optional<Finding> judge(
            MeetingFacts meeting, MeetingForm form, @Nullable NumberOfYear number, RulesInForce rules) {
        Subject about = new Subject.OfBody(meeting.body());
        return Ruling.ifStated(
                rules.find(MeetingFormats.class, meeting.body()),
                Clause.MEETING_FORMAT,
                about,
                meeting.body(),
                rule -> byRule(meeting, form, number, about, rule));
    }

    private static Finding byRule(
            MeetingFacts meeting,
            MeetingForm form,
            @Nullable NumberOfYear number,
            Subject about,
            InForce<MeetingFormats> rule) {
        boolean concerned = false;
        boolean broken = false;
        boolean open = false;
        for (OccasionForms one : rule.provision().occasions()) {
            boolean fits = one.forms().contains(form);
            switch (match(meeting, number, one.occasion())) {
                case YES -> {
                    concerned = true;
                    broken |= !fits;
                }
                case NUMBER_NOT_KNOWN -> {
                    concerned = true;
                    open |= !fits;
                }
                case NO -> {}
            }
        }
        Outcome outcome;
        if (broken) {
            outcome = new Outcome.NotMet();
        } else if (open) {
            outcome = Ruling.missing(Fact.NUMBER_OF_YEAR, about);
        } else {
            outcome = concerned ? new Outcome.Met() : new Outcome.NotApplicable();
        }
        return Ruling.of(
                Clause.MEETING_FORMAT,
                about,
                outcome,
                rule,
                List.of(),
                List.of(),
                Ruling.remedies(outcome, new Remedy.PutRight()));
    }

    private static Match match(MeetingFacts meeting, @Nullable NumberOfYear number, Occasion occasion) {
        return switch (meeting.kind()) {
            case EXTRAORDINARY -> Match.NO;
            case ORDINARY, TENTATIVE ->
                switch (occasion) {
                    case NumberOfYear wanted -> number == null ? Match.NUMBER_NOT_KNOWN : when(wanted.equals(number));
                    case Occasion.InHalf(YearHalf half) ->
                        when(half == (meeting.date().getMonthValue() <= 6 ? YearHalf.SPRING : YearHalf.AUTUMN));
                    case Occasion.InYears(YearParity years) ->
                        when(years == (meeting.date().getYear() % 2 == 0 ? YearParity.EVEN : YearParity.ODD));
                };
        };
    }

    private static Match when(boolean matches) {
        return matches ? Match.YES : Match.NO;
    }
}
