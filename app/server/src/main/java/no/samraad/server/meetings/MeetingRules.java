package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.statutes.StatutesInForce;

/** What the statutes say of one meeting: read as they stand on the day of the meeting. */
@Singleton
public class MeetingRules {
    private final StatutesInForce statutes;

    public MeetingRules(StatutesInForce statutes) {
        this.statutes = statutes;
    }

    /** The version in force on the day of the meeting. */
    public StatutesInForce.Version on(UUID tenantId, Appointed meeting) {
        return statutes.on(tenantId, meeting.day());
    }

    /** The meeting as a fact. */
    public static MeetingFacts facts(Appointed meeting) {
        return new MeetingFacts(
                new BodyCode(meeting.body().code()), meeting.kind().judged(), meeting.day());
    }

    /** The items that return at this kind of meeting of this body; empty where no rule in force says so. */
    public Optional<FixedItems> fixedItems(UUID tenantId, Appointed meeting) {
        return fixedItems(on(tenantId, meeting).rules(), meeting);
    }

    static Optional<FixedItems> fixedItems(RulesInForce rules, Appointed meeting) {
        return switch (rules.find(FixedItems.class, new BodyCode(meeting.body().code()))) {
            case Lookup.Holds<FixedItems>(List<InForce<FixedItems>> found) ->
                found.stream()
                        .map(InForce::provision)
                        .filter(items -> items.kind() == meeting.kind().judged())
                        .findFirst();
            case Lookup.ScopeOpen<FixedItems> _ -> Optional.empty();
            case Lookup.Silent<FixedItems> _ -> Optional.empty();
        };
    }

    /** What the statutes demand for this meeting, in the order of its life. */
    public static List<Duty> duties(RulesInForce rules, Appointed meeting) {
        return Duties.of(facts(meeting), rules);
    }
}
