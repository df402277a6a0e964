package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.leadership.LeadershipStanding;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Roster;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
import no.samraad.statutes.StatutesInForce;

/** Holds the leadership of a body against the rules of a day, and says what must be done about it and when (C1 to C10). */
@Singleton
public class JudgeLeadership {
    /** What must be done about leadership is said so long before, in days: a partnership meeting is held once a year. */
    private static final int DAYS_AHEAD = 400;

    private final OfficeTermRows terms;
    private final PartyRows parties;
    private final StatutesInForce statutes;

    public JudgeLeadership(OfficeTermRows terms, PartyRows parties, StatutesInForce statutes) {
        this.terms = terms;
        this.parties = parties;
        this.statutes = statutes;
    }

    /**
     * The leadership of one body on a day.
     *
     * @param terms every term as chair or deputy chair of the body, the earliest first
     * @param ahead what is to be done and by when
     * @param parties every party that ever was a full member, for the words
     */
    public record Judged(
            List<OfficeTermRow> terms,
            Act.CheckLeadership asked,
            Judgement judgement,
            List<Duty> ahead,
            StatutesInForce.Version rules,
            List<MemberParty> parties) {
        public Judged {
            terms = List.copyOf(terms);
            ahead = List.copyOf(ahead);
            parties = List.copyOf(parties);
        }
    }

    public Judged handle(UUID tenantId, Body body, LocalDate on) {
        return handle(tenantId, body, on, terms.all(tenantId, on));
    }

    /** The same as it would be with these terms. */
    Judged handle(UUID tenantId, Body body, LocalDate on, List<OfficeTermRow> all) {
        StatutesInForce.Version rules = statutes.on(tenantId, on);
        Roster roster = roster(all);
        Act.CheckLeadership asked = new Act.CheckLeadership(new LeadershipStanding(body.bodyCode(), roster, List.of()));
        return new Judged(
                all.stream().filter(term -> term.bodyCode().equals(body.code())).toList(),
                asked,
                Engine.judge(asked, rules.rules()),
                Duties.ofLeadership(body.bodyCode(), roster, on.plusDays(DAYS_AHEAD), rules.rules()),
                rules,
                parties.members(tenantId));
    }

    /** Those whose partner nobody knows are left out: the engine then says that nobody is known to hold the office. */
    static Roster roster(List<OfficeTermRow> all) {
        Map<PersonId, Person> persons = new LinkedHashMap<>();
        all.forEach(term -> term.holder().ifPresent(person -> persons.put(person.id(), person)));
        return new Roster(
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(persons.values()),
                all.stream().map(OfficeTermRow::term).flatMap(Optional::stream).toList());
    }
}
