package no.samraad.platform.mail;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.samraad.platform.Settings;
import no.samraad.platform.time.Clocks;

/** Writes invitations as iCalendar (RFC 5545) objects that Outlook, Apple and Google show as what they are. */
@Singleton
public class CalendarEntries {
    private static final int LONGEST_LINE = 75;

    static {
        // Read by the library when its first class is loaded: no cache library, and no time zones from the network.
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private final Settings settings;
    private final MailSettings mail;
    private final Clocks clocks;

    public CalendarEntries(Settings settings, MailSettings mail, Clocks clocks) {
        this.settings = settings;
        this.mail = mail;
        this.clocks = clocks;
    }

    /** The iCalendar text of one invitation or cancellation. */
    public String write(Invitation invitation) {
        Method method = switch (invitation.method()) {
            case REQUEST -> ImmutableMethod.REQUEST;
            case CANCEL -> ImmutableMethod.CANCEL;
        };
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Samraad//NONSGML Samraad//NO"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        method)),
                new ComponentList<>(List.of(norwegianTime(), event(invitation))));
        return text(calendar);
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString());
    }

    /**
     * Folds at 75 octets (RFC 5545 §3.1), never inside a letter; the library counts letters, and a Norwegian one may be two
     * octets.
     */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            int octets = 0;
            for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
                int letter = line.codePointAt(at);
                int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(letter);
                octets += size;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }

    /**
     * The iCalendar text of a calendar to subscribe to.
     *
     * @param entries every event it has, those that were cancelled too
     * @param days what is due on a day
     */
    public String feed(String name, List<CalendarFeedEntry> entries, List<CalendarDay> days) {
        List<CalendarComponent> components = new ArrayList<>();
        components.add(norwegianTime());
        entries.forEach(entry -> components.add(event(name, entry)));
        days.forEach(day -> components.add(event(name, day)));
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Samraad//NONSGML Samraad//NO"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        ImmutableMethod.PUBLISH,
                        new XProperty("X-WR-CALNAME", oneLine(name)))),
                new ComponentList<>(components));
        return text(calendar);
    }

    private VEvent event(String name, CalendarFeedEntry entry) {
        Status status = switch (entry.standing()) {
            case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
        List<Property> properties = List.of(
                new Uid(entry.event() + "@" + settings.baseDomain()),
                new DtStamp(clocks.system()),
                new DtStart<>(inNorway(), local(entry.starts())),
                new DtEnd<>(inNorway(), local(entry.ends())),
                new Sequence(entry.sequence()),
                new Summary(oneLine(entry.summary())),
                new Location(oneLine(entry.place())),
                new Url(entry.page()),
                // A published calendar has an organiser (RFC 5546 §3.2.1).
                new Organizer(
                        new ParameterList(List.of(new Cn(parameter(name)))), address(new EmailAddress(mail.from()))),
                status,
                ImmutableTransp.OPAQUE);
        return new VEvent(new PropertyList(properties));
    }

    private VEvent event(String name, CalendarDay due) {
        return new VEvent(new PropertyList(List.of(
                new Uid(due.event() + "@" + settings.baseDomain()),
                new DtStamp(clocks.system()),
                new DtStart<>(due.day()),
                new DtEnd<>(due.day().plusDays(1)),
                new Sequence(due.sequence()),
                new Summary(oneLine(due.summary())),
                new Description(oneLine(due.description()) + "\n" + due.page()),
                new Url(due.page()),
                new Organizer(
                        new ParameterList(List.of(new Cn(parameter(name)))), address(new EmailAddress(mail.from()))),
                ImmutableTransp.TRANSPARENT)));
    }

    private VEvent event(Invitation invitation) {
        Status status = switch (invitation.method()) {
            case REQUEST -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCEL -> ImmutableStatus.VEVENT_CANCELLED;
        };
        List<Property> properties = List.of(
                new Uid(invitation.event() + "-" + invitation.guest() + "@" + settings.baseDomain()),
                new DtStamp(clocks.system()),
                new DtStart<>(inNorway(), local(invitation.starts())),
                new DtEnd<>(inNorway(), local(invitation.ends())),
                new Sequence(invitation.sequence()),
                new Summary(oneLine(invitation.summary())),
                new Location(oneLine(invitation.place())),
                new Description(oneLine(invitation.summary()) + "\n" + invitation.page()),
                new Url(invitation.page()),
                new Organizer(
                        new ParameterList(List.of(new Cn(parameter(invitation.organiserName())))),
                        address(new EmailAddress(mail.from()))),
                // The answer is an act on the guest's own page, not an e-mail: RSVP is off.
                new Attendee(
                        new ParameterList(List.of(
                                CuType.INDIVIDUAL,
                                Role.REQ_PARTICIPANT,
                                PartStat.NEEDS_ACTION,
                                Rsvp.FALSE,
                                new Cn(parameter(invitation.guestName())))),
                        address(invitation.guestAddress())),
                status,
                ImmutableTransp.OPAQUE);
        return new VEvent(new PropertyList(properties));
    }

    /**
     * Norwegian time since 1996 (Directive 2000/84/EC): summer time from the last Sunday of March to the last of October.
     * Written out, because the library's own text for Oslo carries the name of another city.
     */
    private static VTimeZone norwegianTime() {
        return new VTimeZone(
                new PropertyList(List.of(new net.fortuna.ical4j.model.property.TzId(Clocks.OSLO.getId()))),
                new ComponentList<>(List.of(
                        new Daylight(new PropertyList(List.of(
                                new DtStart<>(LocalDateTime.of(1996, 3, 31, 2, 0)),
                                new RRule<>("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
                                new TzName("CEST"),
                                new TzOffsetFrom(ZoneOffset.ofHours(1)),
                                new TzOffsetTo(ZoneOffset.ofHours(2))))),
                        new Standard(new PropertyList(List.of(
                                new DtStart<>(LocalDateTime.of(1996, 10, 27, 3, 0)),
                                new RRule<>("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
                                new TzName("CET"),
                                new TzOffsetFrom(ZoneOffset.ofHours(2)),
                                new TzOffsetTo(ZoneOffset.ofHours(1))))))));
    }

    private static ParameterList inNorway() {
        return new ParameterList(List.of(new TzId(Clocks.OSLO.getId())));
    }

    private static LocalDateTime local(ZonedDateTime time) {
        return time.withZoneSameInstant(Clocks.OSLO).toLocalDateTime();
    }

    private static URI address(EmailAddress address) {
        return URI.create("mailto:" + address.text().replace("%", "%25"));
    }

    /** What a title or a place may hold: one line. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    /** A parameter's value cannot hold a double quote (RFC 5545 §3.2). */
    private static String parameter(String text) {
        return oneLine(text).replace('"', '\'');
    }
}
