package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.meeting.AgendaFacts;
import no.samraad.engine.meeting.NoticeFacts;
import no.samraad.engine.meeting.NoticeFacts.Ground;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.PersonId;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.bodies.Seating;
import no.samraad.server.cases.CaseRows;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/** Puts together what a notice would be now, and has it judged. Stores nothing. */
@Singleton
public class PrepareNotice {
    private static final Map<String, Integer> STANDINGS = Map.of("member", 0, "observer", 1, "deputy", 2);

    private final MeetingRules statutes;
    private final AgendaRows agenda;
    private final CaseRows cases;
    private final RecipientRows people;
    private final NoticeRows notices;
    private final BodyRows bodies;
    private final CompositionOn compositions;

    public PrepareNotice(
            MeetingRules statutes,
            AgendaRows agenda,
            CaseRows cases,
            RecipientRows people,
            NoticeRows notices,
            BodyRows bodies,
            CompositionOn compositions) {
        this.statutes = statutes;
        this.agenda = agenda;
        this.cases = cases;
        this.people = people;
        this.notices = notices;
        this.bodies = bodies;
        this.compositions = compositions;
    }

    /**
     * @param sentAt when it would be sent, by the statutes' clock
     * @param ground why an extraordinary meeting is called; blank when not said
     */
    public NoticeDraft handle(UUID tenant, Meeting meeting, Instant sentAt, String ground) {
        Appointed appointed = meeting.appointed();
        StatutesInForce.Version version = statutes.on(tenant, appointed);
        RulesInForce rules = version.rules();
        Body body = bodies.find(tenant, meeting.bodyId()).orElseThrow();
        Seating seating = compositions.of(tenant, body, appointed.day());
        List<AgendaItem> items = agenda.of(tenant, meeting.id());
        List<AgendaItem> fresh =
                items.stream().filter(item -> !item.wasNotified()).toList();
        List<Recipient> wanted = wanted(rules, appointed, people.of(tenant, body.id(), appointed.day()));
        List<Recipient> reached =
                wanted.stream().filter(PrepareNotice::hasAddress).toList();
        List<Recipient> unreached =
                wanted.stream().filter(person -> !hasAddress(person)).toList();
        NumberFormat format = new NumberFormat(body.numberFormat());
        Act.SendNotice askedOfNotice = new Act.SendNotice(new NoticeFacts(
                MeetingRules.facts(appointed),
                appointed.form().judged(),
                Openness.OPEN,
                ground(rules, appointed, ground),
                sentAt,
                parts(fresh),
                seating.composition(),
                reached.stream()
                        .map(person -> new PersonId(Prefix.PERSON.show(person.personId())))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of(Channel.EMAIL)));
        Act.SetAgenda askedOfAgenda = agenda(tenant, appointed, items, format);
        return new NoticeDraft(
                meeting,
                version,
                seating,
                format,
                items,
                fresh,
                reached,
                unreached,
                Engine.judge(askedOfNotice, rules),
                Engine.judge(askedOfAgenda, rules),
                askedOfNotice,
                askedOfAgenda,
                notices.latestSequence(tenant, meeting.id()) + 1,
                agenda.highestNumber(tenant, body.id(), appointed.day().getYear()));
    }

    /** The agenda as it stands. */
    public List<AgendaItem> items(UUID tenant, Meeting meeting) {
        return agenda.of(tenant, meeting.id());
    }

    private Act.SetAgenda agenda(UUID tenant, Appointed meeting, List<AgendaItem> items, NumberFormat format) {
        Map<UUID, Instant> submitted = new LinkedHashMap<>();
        cases.submittedFor(tenant, meeting.id()).forEach(row -> submitted.put(row.id(), row.submittedAt()));
        List<AgendaFacts.AgendaItem> facts = new ArrayList<>();
        for (AgendaItem item : items) {
            UUID matter = item.caseId();
            facts.add(new AgendaFacts.AgendaItem(
                    new CaseRef(item.number(format).orElse(item.title())),
                    item.caseKind().judged(),
                    fixed(item),
                    matter == null ? null : submitted.get(matter)));
        }
        return new Act.SetAgenda(new AgendaFacts(MeetingRules.facts(meeting), facts));
    }

    private static @Nullable FixedItem fixed(AgendaItem item) {
        String code = item.fixedCode();
        return code == null ? null : FixedItemWords.of(code).orElse(null);
    }

    private static Set<NoticePart> parts(List<AgendaItem> fresh) {
        EnumSet<NoticePart> parts = EnumSet.of(NoticePart.NOTICE, NoticePart.AGENDA);
        if (fresh.stream().noneMatch(NoticeDraft::lacksPaper)) {
            parts.add(NoticePart.CASE_PAPERS);
        }
        return parts;
    }

    private static boolean hasAddress(Recipient person) {
        String email = person.email();
        return email != null && EmailAddress.of(email).isPresent();
    }

    /** The circles the rules name, or all of them where they are silent; each person once, by the best standing. */
    private static List<Recipient> wanted(RulesInForce rules, Appointed meeting, List<Recipient> all) {
        Set<String> circles = switch (rules.find(
                NoticeContents.class, new BodyCode(meeting.body().code()))) {
            case Lookup.Holds<NoticeContents>(List<InForce<NoticeContents>> found) ->
                found.stream()
                        .flatMap(rule -> rule.provision().recipients().stream())
                        .map(circle -> switch (circle) {
                            case MEMBERS -> "member";
                            case DEPUTIES -> "deputy";
                            case MEMBERS_WITHOUT_VOTE -> "observer";
                        })
                        .collect(Collectors.toUnmodifiableSet());
            case Lookup.ScopeOpen<NoticeContents> _ -> STANDINGS.keySet();
            case Lookup.Silent<NoticeContents> _ -> STANDINGS.keySet();
        };
        Map<UUID, Recipient> once = new LinkedHashMap<>();
        for (Recipient person : all) {
            if (circles.contains(person.standing())) {
                once.merge(person.personId(), person, (one, other) -> rank(one) <= rank(other) ? one : other);
            }
        }
        return List.copyOf(once.values());
    }

    private static int rank(Recipient person) {
        return STANDINGS.getOrDefault(person.standing(), STANDINGS.size());
    }

    private static Ground ground(RulesInForce rules, Appointed meeting, String said) {
        if (said.isBlank()) {
            return Ground.NOT_STATED;
        }
        boolean byAgreement = switch (rules.find(
                ExtraordinaryMeetings.class, new BodyCode(meeting.body().code()))) {
            case Lookup.Holds<ExtraordinaryMeetings>(List<InForce<ExtraordinaryMeetings>> found) ->
                found.stream().allMatch(rule -> rule.provision().ground() == ExtraordinaryGround.BY_AGREEMENT);
            case Lookup.ScopeOpen<ExtraordinaryMeetings> _ -> false;
            case Lookup.Silent<ExtraordinaryMeetings> _ -> false;
        };
        return byAgreement ? Ground.AGREED : Ground.QUITE_SPECIAL_CASE_STATED;
    }
}
