package no.samraad.local.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;

/** A meeting that was called two weeks before its day, with what a test does in it, as those in it would do it. */
public final class CalledMeeting {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final RunningSamraad samraad;
    private final String slug;
    private final String body;
    private final LocalDate day;
    private final String ref;
    private final UUID id;
    private final List<UUID> items = new ArrayList<>();
    private final Map<String, Visitor> visitors = new HashMap<>();

    private CalledMeeting(RunningSamraad samraad, String slug, String body, LocalDate day, String ref, UUID id) {
        this.samraad = samraad;
        this.slug = slug;
        this.body = body;
        this.day = day;
        this.ref = ref;
        this.id = id;
    }

    /** An extraordinary meeting, so that no plan is needed; its day is also the community's day from now on. */
    public static CalledMeeting of(RunningSamraad samraad, String slug, String body, LocalDate day) {
        CalledMeeting meeting = new CalledMeeting(samraad, slug, body, day, day.toString(), UUID.randomUUID());
        OffsetDateTime start = day.atTime(LocalTime.NOON).atZone(OSLO).toOffsetDateTime();
        samraad.sql(
                """
                insert into tenant.meeting (tenant_id, id, body_id, kind, year, starts_at, ends_at, form, place, state,
                    called_at)
                select b.tenant_id, ?, b.id, 'extraordinary', ?, ?, ?, 'physical', 'Møterom Ishavet', 'called', ?
                from tenant.body b where b.tenant_id = ? and b.code = ?""",
                meeting.id,
                day.getYear(),
                start,
                start.plusHours(3),
                start.minusDays(14),
                samraad.tenant(slug),
                body);
        samraad.setDay(slug, day);
        return meeting;
    }

    /** One that was planned and called through the pages, on its day. */
    public static CalledMeeting inPlan(RunningSamraad samraad, String slug, String body, LocalDate day, int number) {
        UUID id = UUID.fromString(samraad.text("""
                select m.id::text from tenant.meeting m
                join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                where m.tenant_id = ? and b.code = ? and m.year = ? and m.plan_number = ?""", samraad.tenant(slug), body, day.getYear(), number));
        CalledMeeting meeting = new CalledMeeting(samraad, slug, body, day, day.getYear() + "-" + number, id);
        samraad.texts("select id::text from tenant.agenda_item where meeting_id = ? order by position", id).stream()
                .map(UUID::fromString)
                .forEach(meeting.items::add);
        samraad.setDay(slug, day);
        return meeting;
    }

    /** An item on the agenda, sent with the notice. */
    public CalledMeeting item(String kind, String title, String... points) {
        return add(kind, title, start().minusDays(14).toString(), points);
    }

    /** An item with a case behind it, sent with the notice. */
    public CalledMeeting itemOfCase(String title, String... points) {
        UUID matter = UUID.randomUUID();
        samraad.sql("""
                insert into tenant.case_matter (tenant_id, id, body_id, kind, title, sender, raised_by_name, state,
                    submitted_at)
                select b.tenant_id, ?, b.id, 'B', ?, 'sekretariatet', 'Sekretariatet', 'on_agenda', ?
                from tenant.body b where b.tenant_id = ? and b.code = ?""", matter, title, start().minusDays(30), samraad.tenant(slug), body);
        item("B", title, points);
        samraad.sql("update tenant.agenda_item set case_id = ? where id = ?", matter, items.getLast());
        return this;
    }

    /** An item added at the table: no paper was sent. */
    public CalledMeeting itemAtTheTable(String kind, String title, String... points) {
        return add(kind, title, "", points);
    }

    private CalledMeeting add(String kind, String title, String notified, String... points) {
        UUID item = UUID.randomUUID();
        int place = items.size() + 1;
        samraad.sql("""
                insert into tenant.agenda_item (tenant_id, id, body_id, meeting_id, position, kind, title, sender,
                    notified_at, state)
                select m.tenant_id, ?, m.body_id, m.id, ?, ?, ?, 'sekretariatet',
                    nullif(?, '')::timestamptz, 'waiting'
                from tenant.meeting m where m.id = ?""", item, place, kind, title, notified, id);
        for (int point = 0; point < points.length; point++) {
            samraad.sql(
                    "insert into tenant.item_point (tenant_id, item_id, position, text) values (?, ?, ?, ?)",
                    samraad.tenant(slug),
                    item,
                    point + 1,
                    points[point]);
        }
        items.add(item);
        return this;
    }

    private OffsetDateTime start() {
        return day.atTime(LocalTime.NOON).atZone(OSLO).toOffsetDateTime();
    }

    public UUID id() {
        return id;
    }

    /** The id of the item at a place on the agenda, from 1. */
    public UUID itemId(int place) {
        return items.get(place - 1);
    }

    public String path() {
        return "/utvalg/" + body + "/moter/" + ref;
    }

    public String attendance() {
        return path() + "/oppmote";
    }

    public String room() {
        return path() + "/rom";
    }

    public String item(int place) {
        return room() + "/sak/" + place;
    }

    /** Someone with a browser of their own, logged in; the same one at every call. */
    public Visitor as(String personKey) {
        return visitors.computeIfAbsent(personKey, key -> samraad.visitor(slug).logIn(key));
    }

    /** The prefixed id of a person. */
    public String per(String personKey) {
        return "per_" + samraad.person(personKey);
    }

    /** The prefixed id of the seat a person is appointed to. */
    public String seatOf(String personKey) {
        return "sea_" + samraad.text("""
                        select s.id::text from tenant.seat s
                        join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id
                        where s.body_id = (select body_id from tenant.meeting where id = ?) and a.person_id = ?
                          and a.valid @> ?::date order by a.capacity desc limit 1""", id, samraad.person(personKey), java.sql.Date.valueOf(day));
    }

    /** Keys of the members on the day, with the seats with a vote of one partner, in the order of the seats. */
    public List<String> memberIds(String partner) {
        return samraad.texts("""
                select 'per_' || a.person_id || ' sea_' || s.id from tenant.seat s
                join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id and a.capacity = 'member'
                where s.body_id = (select body_id from tenant.meeting where id = ?) and s.partner = ?
                  and s.standing = 'voting' and a.valid @> ?::date and s.valid @> ?::date order by s.position""", id, partner, java.sql.Date.valueOf(day), java.sql.Date.valueOf(day));
    }

    /** The members of a partner who vote, in the order of the seats. */
    public List<String> memberNames(String partner) {
        return samraad.texts("""
                select p.name from tenant.seat s
                join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id and a.capacity = 'member'
                join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
                where s.body_id = (select body_id from tenant.meeting where id = ?) and s.partner = ?
                  and s.standing = 'voting' and a.valid @> ?::date and s.valid @> ?::date order by s.position""", id, partner, java.sql.Date.valueOf(day), java.sql.Date.valueOf(day));
    }

    /** The page of who is in, as someone sees it. */
    public Visited seen(String personKey) {
        return as(personKey).get(attendance());
    }

    /** Presses a button on the page of who is in. */
    public Visited press(String personKey, String button) {
        return press(personKey, button, Map.of());
    }

    /** Presses a button with something typed. */
    public Visited press(String personKey, String button, Map<String, String> typed) {
        Visitor visitor = as(personKey);
        Map<String, String> fields = new LinkedHashMap<>(hidden(visitor.get(attendance())));
        fields.put("gjor", button);
        fields.put("hvor", "room");
        fields.putAll(typed);
        return visitor.post(attendance(), fields);
    }

    /** Sends a form of the room, such as {@code vedtak}. */
    public Visited act(String personKey, int place, String act, Map<String, String> typed) {
        Visitor visitor = as(personKey);
        Map<String, String> fields = new LinkedHashMap<>(hidden(visitor.get(item(place))));
        fields.putAll(typed);
        return visitor.post(item(place) + "/" + act, fields);
    }

    /** The same, with the answer wanted as JSON. */
    public Visited actForJson(String personKey, int place, String act, Map<String, String> typed) {
        Visitor visitor = as(personKey);
        Map<String, String> fields = new LinkedHashMap<>(hidden(visitor.get(item(place))));
        fields.putAll(typed);
        return visitor.postForJson(item(place) + "/" + act, fields);
    }

    /** What every form of a page carries: the session's mark and a new key. */
    public static Map<String, String> hidden(Visited page) {
        java.util.regex.Matcher csrf = java.util.regex.Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"")
                .matcher(page.body());
        if (!csrf.find()) {
            throw new IllegalStateException("no form on " + page.path() + " (" + page.status() + "): " + page.text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("csrf", csrf.group(1));
        fields.put("idempotency_key", UUID.randomUUID().toString());
        return fields;
    }

    /** So many members of each partner of the SSU are checked in by the secretary. */
    public CalledMeeting checkIn(String secretary, int trust, int municipalities, int gps, int users) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("trust", trust);
        wanted.put("municipalities", municipalities);
        wanted.put("gps", gps);
        wanted.put("users", users);
        wanted.forEach((partner, count) ->
                memberIds(partner).stream().limit(count).forEach(member -> checkIn(secretary, member)));
        return this;
    }

    /** One check-in that must succeed: {@code per_… sea_…}. */
    public void checkIn(String secretary, String personAndSeat) {
        Visited answer = press(secretary, "inn " + personAndSeat);
        if (answer.status() != 303) {
            throw new IllegalStateException("not checked in: " + answer.status() + " " + answer.text());
        }
    }

    /** Opens the meeting; the first who may, leads it. */
    public CalledMeeting open(String secretary, String leaderKey) {
        Visited answer = press(secretary, "apne", Map.of("leder", per(leaderKey)));
        if (answer.status() != 303) {
            throw new IllegalStateException("not opened: " + answer.status() + " " + answer.text());
        }
        return this;
    }

    /** Ends the meeting; everybody leaves. */
    public void close(String personKey) {
        Map<String, String> fields = new LinkedHashMap<>(hidden(as(personKey).get(room())));
        fields.put("gjor", "lukk");
        Visited answer = as(personKey).post(room(), fields);
        if (answer.status() != 303) {
            throw new IllegalStateException("not closed: " + answer.status() + " " + answer.text());
        }
    }

    /** The question now put in an item. */
    public String openBallot(int place) {
        return samraad.text(
                "select id::text from tenant.ballot where item_id = ? and closed_at is null", itemId(place));
    }

    /** Casts a vote for one's own seat. */
    public Visited vote(String personKey, int place, String choice) {
        return act(
                personKey,
                place,
                "stemme",
                Map.of(
                        "sporsmal", openBallot(place),
                        "plass", seatOf(personKey),
                        "valg", choice,
                        "nokkel", UUID.randomUUID().toString()));
    }

    /** How an item stands. */
    public String stateOf(int place) {
        return samraad.text("select state from tenant.agenda_item where id = ?", itemId(place));
    }
}
