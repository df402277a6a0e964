package no.samraad.statutes.format;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.ActClauses;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.seat.Absence;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.SeatingFacts;
import no.samraad.statutes.casefile.CaseFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What makes a CASE short enough to be read. They go by type, never by act, so that an act added tomorrow has them too: a
 * body's name stands for its seats on the day, a meeting's name for the meeting, lists of names for attendance and votes, a
 * date for a moment of it. A list left out is empty; what is left out and has a value for "not known" is not known; meeting,
 * body, seats and attendance left out of an act are those of the meeting it is {@code at}. One object reads one text.
 */
final class CaseAbbreviations implements Abbreviations {
    private static final LocalTime MIDDAY = LocalTime.NOON;
    private static final String OTHERS = "others";
    private static final String MEMBERS = "members";
    private static final String DEPUTIES = "deputies";
    private static final String MEMBERS_AND_DEPUTIES = "members-and-deputies";
    private static final String PRESENT = "present";
    private static final List<String> GROUPS = List.of(MEMBERS, DEPUTIES, MEMBERS_AND_DEPUTIES, PRESENT);
    private static final List<String> NOT_KNOWN = List.of("not-known", "not-asked", "not-stated", "none");
    private static final Pattern DATE_AND_TIME = Pattern.compile(Shape.DATE + "[ T][0-9]{2}:[0-9]{2}");
    private static final Set<Class<?>> FACTS_OF_ACTS = factsOfActs();
    private static final Set<String> CLAUSES = clauses();
    private static final Set<String> ASKED = asked();

    private final Map<BodyCode, CaseFile.Body> bodies = new LinkedHashMap<>();
    private final Map<String, CaseFile.Meeting> meetings = new LinkedHashMap<>();
    private final Set<String> persons = new LinkedHashSet<>();
    private @Nullable TreeReader reader;
    private boolean introducing = true;
    private boolean trying;
    private boolean others;
    private boolean dateGiven;
    private boolean bodiesRead;
    private boolean meetingsRead;
    private @Nullable BodyCode body;
    private @Nullable LocalDate date;
    private @Nullable MeetingFacts meeting;
    private @Nullable Composition composition;
    private @Nullable Attendance attendance;
    private @Nullable Class<? extends Act> act;

    private static Set<Class<?>> factsOfActs() {
        Set<Class<?>> facts = new HashSet<>();
        for (Class<?> act : Shape.leaves(Act.class).values()) {
            facts.add(act);
            for (RecordComponent component : act.getRecordComponents()) {
                facts.add(component.getType());
            }
        }
        facts.remove(Composition.class);
        facts.remove(Attendance.class);
        facts.remove(MeetingFacts.class);
        return facts;
    }

    private static Set<String> clauses() {
        Set<String> ids = new LinkedHashSet<>();
        Arrays.stream(Clause.values()).map(Clause::ruleId).forEach(ids::add);
        return ids;
    }

    private static Set<String> asked() {
        Set<String> ids = new LinkedHashSet<>(CLAUSES);
        ids.addAll(Shape.constants(Choice.class).keySet());
        ids.addAll(Shape.constants(Fact.class).keySet());
        return ids;
    }

    /** The lines of the acts of the case that was read, counted from 1. */
    List<Integer> linesOf(CaseFile file) {
        List<Integer> lines = new ArrayList<>();
        for (CaseFile.Tried tried : file.acts()) {
            Node place = reader == null ? null : reader.placeOf(tried);
            lines.add(place == null ? 1 : place.getStartMark().getLine() + 1);
        }
        return lines;
    }

    // ------------------------------------------------------------------ order and context

    @Override
    public int place(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getDeclaringRecord() == CaseFile.class) {
            return switch (component.getName()) {
                case "meetings" -> 1;
                case "acts" -> 2;
                default -> 0;
            };
        }
        if (component.getDeclaringRecord() == CaseFile.Tried.class) {
            return switch (component.getName()) {
                case "at" -> 0;
                case "date" -> dateGiven ? 1 : 3;
                case "act" -> 2;
                default -> 4;
            };
        }
        if (type == MeetingFacts.class) {
            return 0;
        }
        if (type == BodyCode.class || type == LocalDate.class) {
            return 1;
        }
        if (type == Composition.class) {
            return 2;
        }
        return type == Attendance.class ? 3 : 4;
    }

    @Override
    public void opens(Class<?> type) {
        if (type == CaseFile.Tried.class || type == CaseFile.Meeting.class) {
            introducing = false;
            trying = type == CaseFile.Tried.class;
            body = null;
            date = null;
            meeting = null;
            composition = null;
            attendance = null;
            act = null;
        }
        if (type == Composition.class) {
            introducing = true;
        }
    }

    @Override
    public void took(RecordComponent component, Object value) {
        Class<?> owner = component.getDeclaringRecord();
        String name = component.getName();
        switch (value) {
            case Act read when owner == CaseFile.Tried.class -> act = read.getClass();
            case MeetingFacts facts when FACTS_OF_ACTS.contains(owner) -> at(facts);
            case Composition seats -> {
                introducing = false;
                composition = seats;
                seats.seats().forEach(seat -> {
                    PersonId member = seat.member();
                    if (member != null) {
                        persons.add(member.value());
                    }
                    seat.deputies().forEach(deputy -> persons.add(deputy.value()));
                });
            }
            case Attendance present -> attendance = present;
            case CaseFile.MeetingName named when owner == CaseFile.Tried.class -> at(named);
            case BodyCode code when owner == CaseFile.Meeting.class || FACTS_OF_ACTS.contains(owner) -> body = code;
            case LocalDate day
            when owner == CaseFile.Meeting.class
                    || owner == CaseFile.Tried.class
                    || (FACTS_OF_ACTS.contains(owner) && name.equals("meetingDate")) -> date = day;
            case Collection<?> several when owner == CaseFile.class -> introduce(name, several);
            default -> {}
        }
    }

    private void introduce(String name, Collection<?> several) {
        for (Object one : several) {
            switch (one) {
                case CaseFile.Body introduced -> {
                    if (bodies.putIfAbsent(introduced.body(), introduced) != null) {
                        twice(introduced.body(), introduced.body().value());
                    }
                }
                case CaseFile.Meeting introduced -> {
                    if (meetings.putIfAbsent(introduced.meeting().value(), introduced) != null) {
                        twice(introduced.meeting(), introduced.meeting().value());
                    }
                }
                default -> {}
            }
        }
        others |= name.equals("others") && !several.isEmpty();
        bodiesRead |= name.equals("bodies");
        meetingsRead |= name.equals("meetings");
        if (name.equals("meetings")) {
            introducing = false;
        }
    }

    private void twice(Object named, String name) {
        TreeReader told = reader;
        Node place = told == null ? null : told.placeOf(named);
        if (told != null && place != null) {
            told.fault(place, new Flaw.GivenTwice(TreeReader.shown(name)));
        }
    }

    private void at(CaseFile.MeetingName named) {
        CaseFile.Meeting known = meetings.get(named.value());
        if (known != null) {
            at(factsOf(known));
            attendance = known.attendance();
        }
    }

    private void at(MeetingFacts facts) {
        meeting = facts;
        body = facts.body();
        if (date == null || !dateGiven) {
            date = facts.date();
        }
        CaseFile.Body known = bodies.get(facts.body());
        composition = known == null ? null : compositionOf(known, facts.date());
    }

    private static MeetingFacts factsOf(CaseFile.Meeting meeting) {
        MeetingKind kind = meeting.kind();
        return new MeetingFacts(meeting.body(), kind == null ? MeetingKind.ORDINARY : kind, meeting.date());
    }

    // ------------------------------------------------------------------ short forms

    @Override
    public Short read(Node node, Type type, TreeReader reading) {
        reader = reading;
        Class<?> raw = Shape.rawOf(type);
        if ((raw == CaseFile.Tried.class && !meetingsRead) || (raw == CaseFile.Meeting.class && !bodiesRead)) {
            reading.alreadyTold(); // what it leans on could not be read
            return new Short.Wrong();
        }
        if (raw == CaseFile.Tried.class) {
            dateGiven = node instanceof MappingNode mapping && has(mapping, "date");
            return new Short.No();
        }
        if (node instanceof MappingNode mapping) {
            if (raw == Attendance.class && !has(mapping, "check-ins") && !has(mapping, "absences")) {
                return readPresent(node, reading);
            }
            return raw == List.class && Shape.argument(type, 0) == VoteCast.class
                    ? readVotes(mapping, reading)
                    : new Short.No();
        }
        return node instanceof ScalarNode scalar && !TreeReader.isNull(scalar)
                ? readName(scalar, scalar.getValue(), type, raw, reading)
                : new Short.No();
    }

    private Short readName(ScalarNode node, String text, Type type, Class<?> raw, TreeReader reading) {
        if (raw == Composition.class) {
            return compositionNamed(node, text, reading);
        }
        if (raw == SeatingFacts.class) {
            return compositionNamed(node, text, reading) instanceof Short.Is(Composition seats)
                    ? new Short.Is(new SeatingFacts(seats, rosterOf(seats.body())))
                    : new Short.Wrong();
        }
        if (raw == MeetingFacts.class) {
            return is(meetingNamed(node, text, reading), CaseAbbreviations::factsOf);
        }
        if (raw == CaseFile.MeetingName.class && trying) {
            return is(meetingNamed(node, text, reading), CaseFile.Meeting::meeting);
        }
        if (raw == CaseFile.Place.class && !text.isBlank() && !(TreeReader.isPlain(node) && Shape.readAsNoText(text))) {
            return new Short.Is(new CaseFile.Place(null, new PersonId(text), introducedHere(text), null));
        }
        if (raw == PersonId.class && !text.isBlank()) {
            return person(node, text, reading);
        }
        if (raw == SeatId.class && !introducing && !bodies.isEmpty() && !text.isBlank()) {
            return seat(node, text, reading);
        }
        if (raw == CaseFile.ClauseId.class) {
            if (CLAUSES.contains(text)) {
                return new Short.Is(new CaseFile.ClauseId(text));
            }
            reading.fault(node, noClause(text));
            return new Short.Wrong();
        }
        if (raw == CaseFile.AskedId.class) {
            if (ASKED.contains(text)) {
                return new Short.Is(new CaseFile.AskedId(text));
            }
            reading.fault(node, new Flaw.NeverAsked(TreeReader.shown(text), Shape.nearest(text, ASKED)));
            return new Short.Wrong();
        }
        if (raw == Instant.class) {
            return moment(text);
        }
        if (Collection.class.isAssignableFrom(raw) && Shape.argument(type, 0) == PersonId.class) {
            return group(node, text, reading);
        }
        return new Short.No();
    }

    /** A clause without the code of its rule kind is near enough; else the most like, of the act's own first. */
    private Flaw noClause(String text) {
        Class<? extends Act> kind = act;
        List<String> ofAct = kind == null
                ? List.of()
                : ActClauses.of(kind).stream().map(Clause::ruleId).toList();
        String nearest = Stream.concat(ofAct.stream(), CLAUSES.stream())
                .filter(id -> id.substring(id.indexOf('.') + 1).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String own = Shape.nearest(text, ofAct);
                    return own == null ? Shape.nearest(text, CLAUSES) : own;
                });
        return new Flaw.NoClause(
                TreeReader.shown(text),
                nearest,
                kind == null ? null : Shape.leafName(kind),
                Shape.nearestFirst(text, ofAct));
    }

    private List<PersonId> introducedHere(String text) {
        persons.add(text);
        return List.of();
    }

    private static <T> Short is(@Nullable T found, Function<T, Object> value) {
        return found == null ? new Short.Wrong() : new Short.Is(value.apply(found));
    }

    private Short person(ScalarNode node, String text, TreeReader reading) {
        if (TreeReader.isPlain(node) && Shape.readAsNoText(text)) {
            return new Short.No();
        }
        if (introducing) {
            persons.add(text);
            return new Short.Is(new PersonId(text));
        }
        if (persons.contains(text) || !introducesPersons()) {
            return new Short.Is(new PersonId(text));
        }
        reading.fault(
                node, new Flaw.NotIntroduced(Flaw.Thing.PERSON, TreeReader.shown(text), Shape.nearest(text, persons)));
        return new Short.Wrong();
    }

    /** A case that writes every composition in full need not introduce anyone. */
    private boolean introducesPersons() {
        return !bodies.isEmpty() || others;
    }

    /** A seat by its id, or by whoever sits for it or fills it. */
    private Short seat(ScalarNode node, String text, TreeReader reading) {
        Set<String> names = new LinkedHashSet<>();
        for (Seat seat : seatsKnown()) {
            if (seat.id().value().equals(text)) {
                return new Short.Is(seat.id());
            }
            names.add(seat.id().value());
        }
        SeatId held = seatOf(new PersonId(text));
        if (held != null) {
            return new Short.Is(held);
        }
        if (attendance == null && persons.contains(text)) {
            reading.fault(node, new Flaw.CannotBeInferred("attendance"));
            return new Short.Wrong();
        }
        names.addAll(persons);
        reading.fault(
                node, new Flaw.NotIntroduced(Flaw.Thing.SEAT, TreeReader.shown(text), Shape.nearest(text, names)));
        return new Short.Wrong();
    }

    private List<Seat> seatsKnown() {
        Composition here = composition;
        if (here != null) {
            return here.seats();
        }
        List<Seat> all = new ArrayList<>();
        bodies.values()
                .forEach(known -> all.addAll(compositionOf(known, LocalDate.MAX).seats()));
        return all;
    }

    private @Nullable SeatId seatOf(PersonId person) {
        Attendance here = attendance;
        if (here != null) {
            for (CheckIn checkIn : here.checkIns()) {
                if (checkIn.person().equals(person) && checkIn.seat() != null) {
                    return checkIn.seat();
                }
            }
        }
        for (Seat seat : seatsKnown()) {
            if (person.equals(seat.member())) {
                return seat.id();
            }
        }
        return null;
    }

    private static Short moment(String text) {
        LocalDate day = TreeReader.date(text);
        if (day != null) {
            return new Short.Is(
                    day.atTime(MIDDAY).atZone(NorwegianCalendar.OSLO).toInstant());
        }
        if (!DATE_AND_TIME.matcher(text).matches()) {
            return new Short.No();
        }
        try {
            return new Short.Is(LocalDateTime.parse(text.replace(' ', 'T'))
                    .atZone(NorwegianCalendar.OSLO)
                    .toInstant());
        } catch (DateTimeException noSuchMoment) {
            return new Short.No();
        }
    }

    private CaseFile.@Nullable Meeting meetingNamed(Node node, String text, TreeReader reading) {
        CaseFile.Meeting known = meetings.get(text);
        if (known == null) {
            reading.fault(
                    node,
                    new Flaw.NotIntroduced(
                            Flaw.Thing.MEETING, TreeReader.shown(text), Shape.nearest(text, meetings.keySet())));
        }
        return known;
    }

    private Short compositionNamed(Node node, String text, TreeReader reading) {
        CaseFile.Body known = text.isBlank() ? null : bodies.get(new BodyCode(text));
        LocalDate day = date;
        if (known == null) {
            List<String> codes = bodies.keySet().stream().map(BodyCode::value).toList();
            reading.fault(
                    node, new Flaw.NotIntroduced(Flaw.Thing.BODY, TreeReader.shown(text), Shape.nearest(text, codes)));
            return new Short.Wrong();
        }
        if (day == null) {
            reading.fault(node, new Flaw.CannotBeInferred("date"));
            return new Short.Wrong();
        }
        return new Short.Is(compositionOf(known, day));
    }

    private static Composition compositionOf(CaseFile.Body body, LocalDate day) {
        List<Partner> partners = new ArrayList<>();
        Map<SeatId, Seat> seats = new LinkedHashMap<>();
        for (CaseFile.Group group : body.partners()) {
            partners.add(new Partner(group.partner(), group.side()));
            VotingRight vote = group.vote();
            for (int number = 0; number < group.seats().size(); number++) {
                CaseFile.Place place = group.seats().get(number);
                SeatId given = place.seat();
                SeatId id = given != null ? given : new SeatId(group.partner().value() + "-" + (number + 1));
                LocalDate from = place.from();
                if (from != null && from.isAfter(day)) {
                    continue;
                }
                seats.put(
                        id,
                        new Seat(
                                id,
                                group.partner(),
                                vote == null ? VotingRight.VOTES : vote,
                                place.member(),
                                place.deputies()));
            }
        }
        Map<SeatId, LocalDate> latest = new HashMap<>();
        for (CaseFile.Change change : body.changes()) {
            Seat seat = seats.get(change.seat());
            LocalDate since = latest.get(change.seat());
            if (seat != null && !change.from().isAfter(day) && (since == null || !since.isAfter(change.from()))) {
                latest.put(change.seat(), change.from());
                seats.put(
                        seat.id(),
                        new Seat(seat.id(), seat.partner(), seat.vote(), change.member(), change.deputies()));
            }
        }
        return new Composition(body.body(), partners, List.copyOf(seats.values()));
    }

    /** The seats on the day of the act or meeting being read; null when body or day is not known yet. */
    private @Nullable Composition compositionHere() {
        BodyCode code = body;
        LocalDate day = date;
        CaseFile.Body known = code == null ? null : bodies.get(code);
        return composition != null || known == null || day == null ? composition : compositionOf(known, day);
    }

    /** What is known of the body whose act it is; null when it was not introduced with any of it. */
    private @Nullable Roster rosterHere() {
        Composition seats = compositionHere();
        return seats == null ? null : rosterOf(seats.body());
    }

    private @Nullable Roster rosterOf(BodyCode code) {
        CaseFile.Body known = bodies.get(code);
        return known == null ? null : known.roster();
    }

    private Short readPresent(Node node, TreeReader reading) {
        composition = compositionHere();
        if (!(reading.read(node, Present.class) instanceof Present present)) {
            return new Short.Wrong();
        }
        Composition seats = composition;
        Set<PersonId> inRoom = new TreeSet<>(present.in());
        Set<PersonId> but = present.allBut();
        if (but != null) {
            if (seats == null) {
                reading.fault(node, new Flaw.CannotBeInferred("all-but"));
                return new Short.Wrong();
            }
            for (Seat seat : seats.votingSeats()) {
                PersonId member = seat.member();
                if (member != null && !but.contains(member) && !present.remote().contains(member)) {
                    inRoom.add(member);
                }
            }
        }
        Set<PersonId> all = new TreeSet<>(inRoom);
        all.addAll(present.remote());
        List<CheckIn> checkIns = new ArrayList<>();
        Set<SeatId> filled = new HashSet<>();
        for (PersonId person : all) {
            SeatId seat = present.sitsFor().get(person);
            checkIns.add(new CheckIn(
                    person,
                    seat != null || seats == null ? seat : seatFor(person, seats, all, filled),
                    inRoom.contains(person) ? Presence.IN_ROOM : Presence.REMOTE));
        }
        List<Absence> absences = new ArrayList<>();
        new TreeSet<>(present.out()).forEach(person -> absences.add(new Absence(person, Absence.Kind.DECLINED)));
        new TreeSet<>(present.left()).forEach(person -> absences.add(new Absence(person, Absence.Kind.LEFT)));
        return new Short.Is(new Attendance(checkIns, absences, present.delegated()));
    }

    /** The own seat; else the first seat one is deputy of whose member is not in; else the first one is deputy of. */
    private static @Nullable SeatId seatFor(
            PersonId person, Composition seats, Set<PersonId> present, Set<SeatId> filled) {
        for (Seat seat : seats.seats()) {
            if (person.equals(seat.member())) {
                return seat.id();
            }
        }
        SeatId beside = null;
        for (Seat seat : seats.seats()) {
            if (seat.deputies().contains(person)) {
                PersonId member = seat.member();
                if ((member == null || !present.contains(member)) && filled.add(seat.id())) {
                    return seat.id();
                }
                beside = beside == null ? seat.id() : beside;
            }
        }
        return beside;
    }

    private Short readVotes(MappingNode mapping, TreeReader reading) {
        List<VoteCast> votes = new ArrayList<>();
        Set<PersonId> voted = new HashSet<>();
        VoteCast.Value others = null;
        boolean whole = true;
        for (NodeTuple entry : mapping.getValue()) {
            Object value = reading.read(entry.getKeyNode(), VoteCast.Value.class);
            Node who = entry.getValueNode();
            if (!(value instanceof VoteCast.Value cast)) {
                whole = false;
            } else if (who instanceof ScalarNode word && word.getValue().equals(OTHERS)) {
                others = cast;
            } else {
                whole &= readVoters(who, cast, reading, votes, voted);
            }
        }
        if (others != null && attendance == null) {
            reading.fault(mapping, new Flaw.CannotBeInferred(OTHERS));
            whole = false;
        }
        Attendance here = attendance;
        Composition seats = composition;
        if (others != null && here != null && seats != null) {
            Set<SeatId> voting = new HashSet<>();
            seats.votingSeats().forEach(seat -> voting.add(seat.id()));
            votes.forEach(vote -> voting.remove(vote.seat()));
            for (CheckIn checkIn : here.checkIns()) {
                SeatId seat = checkIn.seat();
                if (seat != null && !voted.contains(checkIn.person()) && voting.remove(seat)) {
                    votes.add(new VoteCast(seat, checkIn.person(), others));
                }
            }
        }
        return whole ? new Short.Is(List.copyOf(votes)) : new Short.Wrong();
    }

    private boolean readVoters(
            Node who, VoteCast.Value cast, TreeReader reading, List<VoteCast> votes, Set<PersonId> voted) {
        boolean whole = true;
        if (!(who instanceof org.yaml.snakeyaml.nodes.SequenceNode list)) {
            reading.fault(who, TreeReader.listExpected(who));
            return false;
        }
        for (Node each : list.getValue()) {
            if (!(reading.read(each, PersonId.class) instanceof PersonId person)) {
                whole = false;
                continue;
            }
            SeatId seat = seatOf(person);
            if (seat == null) {
                reading.fault(
                        each,
                        attendance == null
                                ? new Flaw.CannotBeInferred("attendance")
                                : new Flaw.NotIntroduced(Flaw.Thing.SEAT, person.value(), null));
                whole = false;
            } else if (!voted.add(person)) {
                reading.fault(each, new Flaw.TwiceInList());
                whole = false;
            } else {
                votes.add(new VoteCast(seat, person, cast));
            }
        }
        return whole;
    }

    private Short group(ScalarNode node, String text, TreeReader reading) {
        Composition seats = composition;
        Attendance here = attendance;
        if (!GROUPS.contains(text)) {
            reading.unknown(node, text, GROUPS);
            return new Short.Wrong();
        }
        if (text.equals(PRESENT) ? here == null : seats == null) {
            reading.fault(node, new Flaw.CannotBeInferred(text));
            return new Short.Wrong();
        }
        Set<PersonId> named = new LinkedHashSet<>();
        if (text.equals(PRESENT) && here != null) {
            here.checkIns().forEach(checkIn -> named.add(checkIn.person()));
        } else if (seats != null) {
            for (Seat seat : seats.seats()) {
                PersonId member = seat.member();
                if (member != null && !text.equals(DEPUTIES)) {
                    named.add(member);
                }
                if (!text.equals(MEMBERS)) {
                    named.addAll(seat.deputies());
                }
            }
        }
        return new Short.Is(named);
    }

    private static boolean has(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .anyMatch(entry -> TreeReader.textOf(entry.getKeyNode()).equals(name));
    }

    // ------------------------------------------------------------------ what may be left out

    @Override
    public Optional<Object> leftOut(RecordComponent component) {
        Class<?> type = component.getType();
        Class<?> owner = component.getDeclaringRecord();
        if (owner == CaseFile.Tried.class && type == LocalDate.class) {
            return Optional.ofNullable(date);
        }
        if (FACTS_OF_ACTS.contains(owner)) {
            if (type == MeetingFacts.class) {
                return Optional.ofNullable(meeting);
            }
            if (type == BodyCode.class) {
                return Optional.ofNullable(body);
            }
            if (type == Composition.class) {
                return Optional.ofNullable(compositionHere());
            }
            if (type == Attendance.class) {
                return Optional.ofNullable(attendance);
            }
            if (type == Roster.class) {
                return Optional.ofNullable(rosterHere());
            }
            if (isMeetingDate(component)) {
                return Optional.ofNullable(date);
            }
        }
        if (type == Set.class) {
            return Optional.of(Set.of());
        }
        if (type == Map.class) {
            return Optional.of(Map.of());
        }
        return Collection.class.isAssignableFrom(type) ? Optional.of(List.of()) : notKnown(type);
    }

    @Override
    public Optional<Object> known(RecordComponent component) {
        return component.getType() == Roster.class && FACTS_OF_ACTS.contains(component.getDeclaringRecord())
                ? Optional.ofNullable(rosterHere())
                : Optional.empty();
    }

    private static boolean isMeetingDate(RecordComponent component) {
        return component.getType() == LocalDate.class && component.getName().equals("meetingDate");
    }

    private static Optional<Object> notKnown(Class<?> type) {
        if (type.isEnum()) {
            Map<String, Object> constants = Shape.constants(type);
            return NOT_KNOWN.stream().filter(constants::containsKey).findFirst().map(constants::get);
        }
        if (type.isSealed()) {
            for (Map.Entry<String, Class<?>> leaf : Shape.leaves(type).entrySet()) {
                if (NOT_KNOWN.contains(leaf.getKey()) && leaf.getValue().getRecordComponents().length == 0) {
                    try {
                        return Optional.of(Shape.constructor(leaf.getValue()).newInstance());
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException("nothing to refuse: " + leaf.getValue(), impossible);
                    }
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean mayBeLeftOut(RecordComponent component) {
        Class<?> type = component.getType();
        Class<?> owner = component.getDeclaringRecord();
        if (owner == CaseFile.Tried.class && type == LocalDate.class) {
            return true;
        }
        boolean ofTheMeeting = FACTS_OF_ACTS.contains(owner)
                && (type == MeetingFacts.class
                        || type == BodyCode.class
                        || type == Composition.class
                        || type == Attendance.class
                        || isMeetingDate(component));
        return ofTheMeeting
                || Collection.class.isAssignableFrom(type)
                || type == Map.class
                || notKnown(type).isPresent();
    }

    // ------------------------------------------------------------------ as a schema

    @Override
    public Optional<Map<String, Object>> shortForm(Type type, Function<Type, Map<String, Object>> schema) {
        Class<?> raw = Shape.rawOf(type);
        if (raw == Composition.class
                || raw == SeatingFacts.class
                || raw == MeetingFacts.class
                || raw == CaseFile.Place.class) {
            return Optional.of(ordered("type", "string", "pattern", "\\S"));
        }
        if (raw == Attendance.class) {
            return Optional.of(schema.apply(Present.class));
        }
        if (raw == CaseFile.ClauseId.class) {
            return Optional.of(Map.of("enum", List.copyOf(CLAUSES)));
        }
        if (raw == CaseFile.AskedId.class) {
            return Optional.of(Map.of("enum", List.copyOf(ASKED)));
        }
        if (raw == Instant.class) {
            Map<String, Object> moment = new LinkedHashMap<>();
            moment.put("type", "string");
            moment.put("pattern", "^" + Shape.DATE + "([ T]([01][0-9]|2[0-3]):[0-5][0-9])?$");
            return Optional.of(moment);
        }
        if (Collection.class.isAssignableFrom(raw) && Shape.argument(type, 0) == PersonId.class) {
            return Optional.of(Map.of("enum", GROUPS));
        }
        if (raw == List.class && Shape.argument(type, 0) == VoteCast.class) {
            Map<String, Object> who = new LinkedHashMap<>();
            who.put(
                    "anyOf",
                    List.of(Map.of("const", OTHERS), ordered("type", "array", "items", schema.apply(PersonId.class))));
            Map<String, Object> votes = new LinkedHashMap<>();
            votes.put("type", "object");
            votes.put("propertyNames", schema.apply(VoteCast.Value.class));
            votes.put("additionalProperties", who);
            return Optional.of(votes);
        }
        return Optional.empty();
    }

    private static Map<String, Object> ordered(String one, Object first, String two, Object second) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(one, first);
        ordered.put(two, second);
        return ordered;
    }

    @Override
    public boolean shortFormOnly(Type type) {
        Class<?> raw = Shape.rawOf(type);
        return raw == CaseFile.ClauseId.class || raw == CaseFile.AskedId.class;
    }
}
