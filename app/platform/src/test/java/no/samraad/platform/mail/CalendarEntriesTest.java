package no.samraad.platform.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import no.samraad.platform.Settings;
import no.samraad.platform.time.Clocks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Calendar invitations (RFC 5545)")
class CalendarEntriesTest {
    private static final UUID EVENT = UUID.fromString("0198c1f2-0000-7000-8000-000000000001");
    private static final UUID GUEST = UUID.fromString("0198c1f2-0000-7000-8000-000000000002");

    private final CalendarEntries entries = new CalendarEntries(
            new Settings("local", "samraad.test", "https", 443, "x"),
            new MailSettings(
                    "localhost",
                    25,
                    "ikke-svar@samraad.test",
                    null,
                    null,
                    MailSettings.Security.NONE,
                    Duration.ofSeconds(1),
                    1,
                    Duration.ofSeconds(1)),
            new Clocks(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC)));

    @Test
    @DisplayName("a request carries all a calendar needs, and answers go to the guest's page, not by e-mail")
    void request() throws Exception {
        Calendar calendar = read(entries.write(invitation(CalendarMethod.REQUEST, 0, "2026-12-16T09:00:00+01:00")));
        assertThat(value(calendar, "METHOD")).isEqualTo("REQUEST");
        CalendarComponent event = event(calendar);
        assertThat(value(event, "UID")).isEqualTo(EVENT + "-" + GUEST + "@samraad.test");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "SUMMARY")).isEqualTo("SSU møte 9/2026; sak 1, 2");
        assertThat(value(event, "LOCATION")).isEqualTo("Tromsø, Fløya");
        assertThat(value(event, "DESCRIPTION")).endsWith("\nhttps://x.samraad.test/moter/ssu/9-2026");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:ikke-svar@samraad.test");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261122T120000Z");
        Property attendee = event.getRequiredProperty("ATTENDEE");
        assertThat(attendee.getValue()).isEqualTo("mailto:kari@kommune.test");
        assertThat(parameter(attendee, "CN")).isEqualTo("Kari 'Nordlys' Nordmann, lege");
        assertThat(parameter(attendee, "RSVP")).isEqualTo("FALSE");
        assertThat(parameter(attendee, "PARTSTAT")).isEqualTo("NEEDS-ACTION");
    }

    private static CalendarFeedEntry fed(CalendarFeedEntry.Standing standing, int sequence, String starts) {
        ZonedDateTime begins = ZonedDateTime.parse(starts);
        return new CalendarFeedEntry(
                EVENT,
                sequence,
                standing,
                "SSU: Møte 9-2026, " + "lang ".repeat(30),
                "Tromsø, Fløya; rom 2",
                begins,
                begins.plusHours(3),
                URI.create("https://x.samraad.test/utvalg/ssu/moter/2026-9"));
    }

    @Test
    @DisplayName("a feed is a published calendar with its time zone, folded at 75 octets, and reads back as it was")
    void feed() throws Exception {
        String text = entries.feed(
                "Helsefellesskapet: SSU",
                List.of(fed(CalendarFeedEntry.Standing.CONFIRMED, 0, "2026-12-16T12:00:00+01:00")),
                List.of());
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
        Calendar calendar = read(text);
        assertThat(value(calendar, "METHOD")).isEqualTo("PUBLISH");
        assertThat(calendar.<VTimeZone>getComponents("VTIMEZONE")).hasSize(1);
        CalendarComponent event = event(calendar);
        assertThat(value(event, "UID")).isEqualTo(EVENT + "@samraad.test");
        assertThat(value(event, "LOCATION")).isEqualTo("Tromsø, Fløya; rom 2");
        assertThat(value(event, "DTSTART")).isEqualTo("20261216T120000");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SUMMARY")).startsWith("SSU: Møte 9-2026, lang");
    }

    @Test
    @DisplayName("a line of Norwegian letters is folded by octets, not letters, and never inside one")
    void foldedByOctets() throws Exception {
        String summary = "Møteplanen må være vedtatt " + "æøå".repeat(60) + " 𝔐";
        String text = entries.feed(
                "Helsefellesskapet",
                List.of(),
                List.of(new CalendarDay(
                        EVENT,
                        0,
                        LocalDate.of(2026, 12, 31),
                        summary,
                        "§ 6 nr. 5",
                        URI.create("https://x.samraad.test/"))));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
        assertThat(value(event(read(text)), "SUMMARY")).isEqualTo(summary);
    }

    @Test
    @DisplayName("what is due on a day takes the whole day and no time, and keeps its id when the day moves")
    void days() throws Exception {
        UUID thing = UUID.fromString("019a0000-0000-7000-8000-00000000000d");
        URI page = URI.create("https://x.samraad.test/utvalg/ssu/moter/2026-9/innkalling");
        CalendarComponent due = event(read(entries.feed(
                "SSU",
                List.of(),
                List.of(new CalendarDay(
                        thing, 0, LocalDate.of(2026, 12, 2), "Innkallingen sendes: SSU", "§ 6 nr. 8", page)))));
        assertThat(value(due, "DTSTART")).isEqualTo("20261202");
        assertThat(value(due, "DTEND")).isEqualTo("20261203");
        assertThat(value(due, "TRANSP")).isEqualTo("TRANSPARENT");
        CalendarComponent moved = event(read(entries.feed(
                "SSU",
                List.of(),
                List.of(new CalendarDay(
                        thing, 1, LocalDate.of(2026, 12, 9), "Innkallingen sendes: SSU", "§ 6 nr. 8", page)))));
        assertThat(value(moved, "UID")).isEqualTo(value(due, "UID"));
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    @DisplayName("in a feed a moved and a cancelled meeting keep their id and raise their sequence")
    void feedChanges() throws Exception {
        CalendarComponent planned = event(read(entries.feed(
                "SSU", List.of(fed(CalendarFeedEntry.Standing.PLANNED, 0, "2026-12-16T12:00:00+01:00")), List.of())));
        CalendarComponent moved = event(read(entries.feed(
                "SSU", List.of(fed(CalendarFeedEntry.Standing.PLANNED, 1, "2026-12-17T12:00:00+01:00")), List.of())));
        CalendarComponent cancelled = event(read(entries.feed(
                "SSU", List.of(fed(CalendarFeedEntry.Standing.CANCELLED, 2, "2026-12-17T12:00:00+01:00")), List.of())));
        assertThat(value(moved, "UID")).isEqualTo(value(planned, "UID"));
        assertThat(value(cancelled, "UID")).isEqualTo(value(planned, "UID"));
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "DTSTART")).isEqualTo("20261217T120000");
        assertThat(value(planned, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("2");
    }

    @Test
    @DisplayName("a change and a cancellation name the same entry")
    void sameEntry() throws Exception {
        String first = entries.write(invitation(CalendarMethod.REQUEST, 0, "2026-12-16T09:00:00+01:00"));
        String cancelled = entries.write(invitation(CalendarMethod.CANCEL, 2, "2026-12-16T09:00:00+01:00"));
        assertThat(value(event(read(cancelled)), "UID")).isEqualTo(value(event(read(first)), "UID"));
        assertThat(value(read(cancelled), "METHOD")).isEqualTo("CANCEL");
        assertThat(value(event(read(cancelled)), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(read(cancelled)), "SEQUENCE")).isEqualTo("2");
    }

    @ParameterizedTest
    @DisplayName(
            "a reader that knows no time zones but the one written in it finds the right moment, on both sides of summer time")
    @CsvSource({
        "2026-12-16T09:00:00+01:00, 20261216T090000",
        "2026-03-29T01:30:00+01:00, 20260329T013000",
        "2026-03-30T09:00:00+02:00, 20260330T090000",
        "2026-06-15T09:00:00+02:00, 20260615T090000",
        "2026-10-24T09:00:00+02:00, 20261024T090000",
        "2026-10-26T09:00:00+01:00, 20261026T090000",
        "2026-06-15T07:00:00Z, 20260615T090000"
    })
    void moments(String starts, String written) throws Exception {
        String text = entries.write(invitation(CalendarMethod.REQUEST, 0, starts));
        assertThat(text).contains("DTSTART;TZID=Europe/Oslo:" + written + "\r\n");
        Calendar calendar = read(text);
        DtStart<Temporal> start = event(calendar).getRequiredProperty("DTSTART");
        assertThat(ZonedDateTime.from(start.getDate()).toInstant())
                .isEqualTo(ZonedDateTime.parse(starts).toInstant());

        VTimeZone zone = (VTimeZone) calendar.getComponents().stream()
                .filter(VTimeZone.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(value(zone, "TZID")).isEqualTo("Europe/Oslo");
        ZoneId norway = ZoneId.of("Europe/Oslo");
        Instant moment = ZonedDateTime.parse(starts).toInstant();
        assertThat(value(requireNonNull(zone.getApplicableObservance(moment.atZone(norway))), "TZOFFSETTO"))
                .isEqualTo(norway.getRules().getOffset(moment).getId().replace(":", ""));
    }

    @Test
    @DisplayName("summer time is written as the directive has it: from the last Sunday of March to the last of October")
    void norwegianTime() {
        assertThat(entries.write(invitation(CalendarMethod.REQUEST, 0, "2026-12-16T09:00:00+01:00")))
                .contains(String.join(
                        "\r\n",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Oslo",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:19960331T020000",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "TZNAME:CEST",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:19961027T030000",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                        "TZNAME:CET",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "END:STANDARD",
                        "END:VTIMEZONE"));
    }

    @Test
    @DisplayName("long lines are folded and all end as they must; no title can begin a line of its own")
    void lines() throws Exception {
        Invitation plain = invitation(CalendarMethod.REQUEST, 0, "2026-12-16T09:00:00+01:00");
        String text = entries.write(new Invitation(
                plain.event(),
                plain.guest(),
                plain.method(),
                plain.sequence(),
                "Møte\r\nATTENDEE:mailto:annen@kommune.test\u2028" + "blåbærsyltetøy ".repeat(30),
                plain.place() + "\nURL:https://ond.test",
                plain.starts(),
                plain.ends(),
                plain.guestName(),
                plain.guestAddress(),
                plain.organiserName(),
                plain.page()));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.length()).isLessThanOrEqualTo(75);
        }
        CalendarComponent event = event(read(text));
        assertThat(event.getProperties("ATTENDEE")).hasSize(1);
        assertThat(value(event, "URL")).isEqualTo("https://x.samraad.test/moter/ssu/9-2026");
    }

    @Test
    @DisplayName("an event that ends before it starts is none")
    void bounds() {
        Invitation good = invitation(CalendarMethod.REQUEST, 0, "2026-12-16T09:00:00+01:00");
        assertThatThrownBy(() -> new Invitation(
                        good.event(),
                        good.guest(),
                        good.method(),
                        0,
                        good.summary(),
                        good.place(),
                        good.ends(),
                        good.starts(),
                        good.guestName(),
                        good.guestAddress(),
                        good.organiserName(),
                        good.page()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Invitation invitation(CalendarMethod method, int sequence, String starts) {
        ZonedDateTime start = ZonedDateTime.parse(starts);
        return new Invitation(
                EVENT,
                GUEST,
                method,
                sequence,
                "SSU møte 9/2026; sak 1, 2",
                "Tromsø, Fløya",
                start,
                start.plusHours(5),
                "Kari \"Nordlys\" Nordmann, lege",
                new EmailAddress("kari@kommune.test"),
                "Sekretariatet",
                URI.create("https://x.samraad.test/moter/ssu/9-2026"));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static CalendarComponent event(Calendar calendar) {
        return calendar.getComponents().stream()
                .map(CalendarComponent.class::cast)
                .filter(component -> component.getName().equals("VEVENT"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer container, String name) {
        Property property = container.getRequiredProperty(name);
        return property.getValue();
    }

    private static String parameter(Property property, String name) {
        Parameter parameter = property.getRequiredParameter(name);
        return parameter.getValue();
    }
}
