package no.samraad.statutes.trial;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.judgement.Act;
import no.samraad.statutes.format.Shape;

/** Where in an act a fact is written that the engine asks for. */
public final class AskedFields {
    private AskedFields() {}

    /**
     * The field of an act that holds a fact, from the act inwards, such as {@code circumstances.urgent-by}.
     *
     * @return empty when no field of this act holds it
     */
    public static Optional<String> of(Fact fact, Class<? extends Act> act) {
        return paths(fact).stream()
                .filter(path -> leads(List.of(path.split("\\.")), act))
                .findFirst();
    }

    /** The fields that may hold a fact, whatever the act. */
    public static List<String> paths(Fact fact) {
        return switch (fact) {
            case STAND_IN_APPOINTED -> List.of("composition.seats.deputies");
            case WHICH_SEAT -> List.of("attendance.check-ins.seat");
            case SENT_AT -> List.of("sent-at", "way.sent-at", "published-at", "said-at", "given");
            case SUBMITTED_AT -> List.of("submitted-at", "items.submitted-at");
            case INTEREST -> List.of("raiser");
            case EXTRAORDINARY_GROUND, CLOSING_GROUND -> List.of("ground");
            case ADOPTED_AT -> List.of("adopted-at");
            case ADOPTED_BY -> List.of("adopted-by");
            case NUMBER_OF_YEAR -> List.of("number");
            case MEETING_FORM -> List.of("meetings.form");
            case MEETINGS_AHEAD -> List.of();
            case CASE_FORM -> List.of("submitted-as");
            case LATE_CONSENT -> List.of("consent");
            case CLOSED_BY -> List.of("closed-by");
            case CANCELLED_BY, MINUTES_SENT_BY -> List.of("by");
            case CANCELLED_AT -> List.of("said-at");
            case REPLACEMENT_DAY -> List.of("replacement");
            case OPENED_BY -> List.of("way.opened-by", "ranked-by");
            case SENT_IN_ADVANCE -> List.of("advance");
            case AGREED_TO_TREAT -> List.of("to-treat");
            case FOUND_URGENT -> List.of("urgency");
            case CONSENSUS_ASKED, EACH_ANSWER -> List.of("agreement");
            case VOTES -> List.of("agreement", "candidates");
            case MATTER_KIND -> List.of("circumstances.matter", "matter");
            case TIE_BROKEN -> List.of("circumstances.tie", "tie");
            case RECORDING_ASKED_BY -> List.of("asked-by");
            case STEP_TAKEN_AT -> List.of("at");
            case FOUND_URGENT_BY -> List.of("circumstances.urgent-by");
            case AGREED_TO_SKIP -> List.of("circumstances.agree-to-skip");
            case REACH_OF_MEASURE -> List.of("circumstances.reach");
            case COST -> List.of("amount");
            case CONDITION_OF_PARTY, ANSWER_OF_PARTY -> List.of("answers.status");
            case DISSENTS -> List.of("dissents");
            case SETTLED_AT -> List.of("settled-at");
            case NEXT_MEETING_HELD -> List.of("next-meeting");
            case SIGNATURES -> List.of("signatures");
            case ATTENDANCE_AT_OPENING -> List.of("circumstances.at-opening", "at-opening");
            case MARKED_FOR_TWO_STEPS -> List.of("mark");
            case PARTIALITY_DECIDED_BY -> List.of("partialities.decided-by");
            case SIZE_OF_CHANGE -> List.of("amendment.marked");
            case OVERLAP_WITH_AGREEMENT -> List.of("amendment.overlap");
            case PARTIES_OF_AGREEMENT -> List.of("amendment.parties", "answers");
            case PREDECESSOR -> List.of("predecessor");
            case PARTIES_OF_PARTNER -> List.of("roster.parties", "parties");
            case FIGURE_OF_PARTY -> List.of("roster.parties.figures", "parties.figures");
            case PARTY_OF_SEAT -> List.of("roster.grounds");
            case STANDING_OF_PERSON -> List.of("roster.persons");
            case AUTHORITY_OF_PERSON -> List.of("roster.persons.authority");
            case APPOINTED_BY -> List.of("appointment.by", "roster.terms.appointment.by");
            case APPOINTING_METHOD -> List.of("appointment.method", "roster.terms.appointment.method");
            case TERM -> List.of("appointment", "roster.terms");
            case TERM_END -> List.of("appointment.last-day", "roster.terms.appointment.last-day");
            case OFFICE_HOLDER -> List.of("roster.offices");
            case CANDIDATE_PROPOSED_BY -> List.of("candidate.proposed-by");
            case PARTY_OF_DELEGATE -> List.of("delegated.party-to", "attendance.delegated.party-to");
            case DELEGATION_FORM -> List.of("delegated.form", "attendance.delegated.form");
            case BODY_SET_UP_BY -> List.of("set-up-by");
            case HOST_OF_MEETING -> List.of("hosts.party");
            case PARTY_OF_COST -> List.of("whose.party");
            case BUDGET_USED -> List.of("budget-used");
        };
    }

    /** Whether the names lead on from one field to the next, past the facts of the act, lists and alternatives. */
    private static boolean leads(List<String> names, Type from) {
        if (names.isEmpty()) {
            return true;
        }
        Class<?> raw = Shape.rawOf(from);
        if (Collection.class.isAssignableFrom(raw)) {
            return leads(names, Shape.argument(from, 0));
        }
        if (raw.isSealed()) {
            return Shape.leaves(raw).values().stream().anyMatch(leaf -> leads(names, leaf));
        }
        if (!raw.isRecord()) {
            return false;
        }
        RecordComponent[] components = raw.getRecordComponents();
        if (Act.class.isAssignableFrom(raw) && components.length == 1) {
            return leads(names, components[0].getGenericType());
        }
        for (RecordComponent component : components) {
            if (Shape.name(component.getName()).equals(names.getFirst())) {
                return leads(names.subList(1, names.size()), component.getGenericType());
            }
        }
        return false;
    }
}
