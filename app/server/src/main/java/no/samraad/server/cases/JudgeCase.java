package no.samraad.server.cases;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.CaseFacts;
import no.samraad.engine.meeting.CaseFacts.ConsultationHad;
import no.samraad.engine.meeting.CaseFacts.Raiser;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.bodies.Seating;
import no.samraad.statutes.StatutesInForce;

/** Has a case judged: may this one raise it, and is it in time for the meeting. Stores nothing. */
@Singleton
public class JudgeCase {
    /** A case for no meeting in particular is never late: it is held against a day beyond every deadline. */
    private static final int NO_MEETING_DAYS = 366;

    private final StatutesInForce statutes;
    private final CompositionOn compositions;

    public JudgeCase(StatutesInForce statutes, CompositionOn compositions) {
        this.statutes = statutes;
        this.compositions = compositions;
    }

    /**
     * What the rules say.
     *
     * @param statutes the version judged by: of the meeting's day, or of the day of submission
     * @param seating of the body on that day, for its names
     * @param asked what the rules were asked, without the words of the case
     */
    public record Judged(
            StatutesInForce.Version statutes, Seating seating, Act.SubmitCase asked, Judgement judgement) {}

    /**
     * @param meeting the meeting it is meant for; empty for any
     * @param at when it is submitted, by the statutes' clock
     */
    public Judged handle(
            UUID tenant, Body body, Optional<WantedMeeting> meeting, String title, Raiser raiser, Instant at) {
        LocalDate rulesOf = meeting.map(WantedMeeting::day).orElseGet(() -> day(at));
        return judged(tenant, body, statutes.on(tenant, rulesOf), rulesOf, facts(body, meeting, title, raiser, at));
    }

    /**
     * Of several meetings the first the case can be treated in, so that the last day shown is a real one; none in
     * particular where it is too late for all of them.
     *
     * @param meetings the next first
     */
    public Judged first(UUID tenant, Body body, List<WantedMeeting> meetings, String title, Raiser raiser, Instant at) {
        Function<LocalDate, StatutesInForce.Version> rules = statutes.onEach(tenant);
        Optional<WantedMeeting> first = meetings.stream()
                .filter(wanted -> Engine.judge(
                                        new Act.SubmitCase(facts(body, Optional.of(wanted), title, raiser, at)),
                                        rules.apply(wanted.day()).rules())
                                .disposition()
                        instanceof Disposition.Allowed)
                .findFirst();
        LocalDate rulesOf = first.map(WantedMeeting::day).orElseGet(() -> day(at));
        return judged(tenant, body, rules.apply(rulesOf), rulesOf, facts(body, first, title, raiser, at));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(no.samraad.platform.time.Clocks.OSLO).toLocalDate();
    }

    private static CaseFacts facts(
            Body body, Optional<WantedMeeting> meeting, String title, Raiser raiser, Instant at) {
        MeetingKind kind = meeting.filter(wanted -> !wanted.ordinary()).isPresent()
                ? MeetingKind.EXTRAORDINARY
                : MeetingKind.ORDINARY;
        return new CaseFacts(
                new MeetingFacts(
                        body.bodyCode(),
                        kind,
                        meeting.map(WantedMeeting::day).orElseGet(() -> day(at).plusDays(NO_MEETING_DAYS))),
                new CaseRef(title.isBlank() ? "–" : title),
                raiser,
                // The form itself is received by the secretariat, which is told at once.
                switch (raiser) {
                    case SECRETARIAT -> ConsultationHad.TALKED;
                    case REPRESENTATIVE, OUTSIDER, OUTSIDER_WITH_INTEREST -> ConsultationHad.RECEIVED_BY_SECRETARIAT;
                },
                at,
                CaseFacts.SubmittedAs.FORM);
    }

    private Judged judged(UUID tenant, Body body, StatutesInForce.Version version, LocalDate rulesOf, CaseFacts facts) {
        // The case's own words stay out of what is kept of it.
        Act.SubmitCase kept = new Act.SubmitCase(new CaseFacts(
                facts.meeting(),
                new CaseRef("–"),
                facts.raiser(),
                facts.consultation(),
                facts.submittedAt(),
                facts.submittedAs()));
        return new Judged(
                version,
                compositions.of(tenant, body, rulesOf),
                kept,
                Engine.judge(new Act.SubmitCase(facts), version.rules()));
    }
}
