package no.samraad.server.feeds;

import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.CalendarDay;
import no.samraad.platform.mail.CalendarFeedEntry;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Caller.Authority;
import no.samraad.platform.tenancy.Caller.SignedIn;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.duties.Board;
import no.samraad.server.duties.BoardLine;
import no.samraad.server.duties.MakeBoard;
import no.samraad.server.meetings.MeetingAccess;
import no.samraad.server.meetings.MeetingEntry;
import no.samraad.server.meetings.MeetingRow;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.navigation.MainMenu;

/** Reads what stands behind a calendar address, as its person may read it on the day it is fetched. */
@Singleton
public class ReadFeed {
    private static final Duration BACK = Duration.ofDays(400);
    private static final int MOST = 500;

    private final FeedRows rows;
    private final MeetingRows meetings;
    private final MeetingEntry entries;
    private final MakeBoard board;
    private final Messages messages;
    private final Settings settings;

    public ReadFeed(
            FeedRows rows,
            MeetingRows meetings,
            MeetingEntry entries,
            MakeBoard board,
            Messages messages,
            Settings settings) {
        this.rows = rows;
        this.meetings = meetings;
        this.entries = entries;
        this.board = board;
        this.messages = messages;
        this.settings = settings;
    }

    /** What a calendar holds. */
    public record Content(String name, List<CalendarFeedEntry> meetings, List<CalendarDay> duties) {}

    /** Empty when nobody has such an address. */
    public Optional<Content> handle(Caller anyone, FeedSecret secret) {
        return rows.withHash(anyone.tenant().id(), secret.hash()).map(feed -> content(holder(anyone, feed), feed));
    }

    /** The caller the person would be, logged in. */
    private Caller holder(Caller anyone, Feed feed) {
        Set<Authority> authorities = new HashSet<>();
        for (Held held : rows.held(anyone.tenant().id(), feed.personId(), anyone.today())) {
            authorities.add(new Authority(
                    Role.valueOf(held.role().toUpperCase(Locale.ROOT)), Optional.ofNullable(held.bodyId())));
        }
        return new Caller(
                anyone.tenant(),
                Optional.of(new SignedIn(feed.personId(), feed.personName(), "")),
                authorities,
                Language.of(feed.personLanguage()).orElse(Language.NB),
                anyone.happenedAt(),
                anyone.recordedAt(),
                "",
                anyone.clockDays());
    }

    private Content content(Caller person, Feed feed) {
        return switch (feed.what()) {
            case "own" ->
                new Content(
                        text(person, "feeds.name.own", person.tenant().name()),
                        meetings(
                                person,
                                meetings.ofPerson(
                                        person.tenant().id(),
                                        feed.personId(),
                                        person.happenedAt().toInstant().minus(BACK),
                                        MOST)),
                        duties(
                                person,
                                line -> line.owner()
                                        .filter(owner -> owner.person().equals(feed.personId()))
                                        .isPresent()));
            case "body" ->
                new Content(
                        person.tenant().name() + ": " + Objects.requireNonNull(feed.bodyShortName()),
                        meetings(
                                person,
                                meetings.comingOf(
                                        person.tenant().id(),
                                        Objects.requireNonNull(feed.bodyId()),
                                        person.happenedAt().toInstant().minus(BACK),
                                        MOST,
                                        0)),
                        List.of());
            case "duty" ->
                new Content(
                        person.tenant().name() + ": " + text(person, "feeds.duty." + feed.duty()),
                        List.of(),
                        duties(person, line -> line.what().equals(feed.duty())));
            // The database's own check holds the list.
            default -> throw new IllegalStateException("no such calendar: " + feed.what());
        };
    }

    private List<CalendarFeedEntry> meetings(Caller person, List<MeetingRow> found) {
        return found.stream()
                .map(MeetingRow::meeting)
                .filter(meeting -> MeetingAccess.sees(person, meeting))
                .map(meeting -> entries.of(person, meeting, meeting.appointed().path()))
                .toList();
    }

    private List<CalendarDay> duties(Caller person, java.util.function.Predicate<BoardLine> wanted) {
        if (!MainMenu.works(person)) {
            return List.of();
        }
        Board lines = board.handle(person, Optional.empty());
        List<CalendarDay> days = new ArrayList<>();
        Stream.of(lines.overdue(), lines.thisWeek(), lines.thisMonth(), lines.later())
                .flatMap(List::stream)
                .filter(wanted)
                .forEach(line -> days.add(day(person, line)));
        return days;
    }

    private CalendarDay day(Caller person, BoardLine line) {
        String where = settings.origin(person.tenant().slug()) + line.path();
        return new CalendarDay(
                UUID.nameUUIDFromBytes(
                        (person.tenant().id() + " " + line.what() + " " + line.key()).getBytes(StandardCharsets.UTF_8)),
                line.sequence(),
                line.by().orElseThrow(),
                text(person, "feeds.duty." + line.what()) + ": " + line.about(),
                line.label().isEmpty() ? line.sentence() : line.sentence() + " (" + line.label() + ")",
                URI.create(where));
    }

    private String text(Caller person, String key, Object... arguments) {
        return messages.text(key, person.language(), arguments).orElse(key);
    }
}
