package no.samraad.server.memberlists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.memberlists.ListedRow.RowFault;
import no.samraad.server.memberlists.ListedRow.Said;

/** One row as it was written, with what can be told of it without knowing the community. */
final class ReadRow {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_BY = 200;
    private static final int LONGEST_DECISION = 300;
    private static final int SHOWN = 60;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;:\"]+@[^\\s@<>(),;:\"]+\\.[^\\s@.<>(),;:\"]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{3,}");
    private static final Map<String, Language> LANGUAGES = Map.ofEntries(
            Map.entry("nb", Language.NB),
            Map.entry("bokmål", Language.NB),
            Map.entry("nn", Language.NN),
            Map.entry("nynorsk", Language.NN),
            Map.entry("en", Language.EN),
            Map.entry("engelsk", Language.EN),
            Map.entry("english", Language.EN),
            Map.entry("se", Language.SE),
            Map.entry("nordsamisk", Language.SE),
            Map.entry("davvisámegiella", Language.SE));
    private static final Map<String, Capacity> CAPACITIES = Map.of(
            "medlem",
            Capacity.MEMBER,
            "member",
            Capacity.MEMBER,
            "vara",
            Capacity.DEPUTY,
            "varamedlem",
            Capacity.DEPUTY,
            "deputy",
            Capacity.DEPUTY);

    private final int number;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final List<RowFault> faults = new ArrayList<>();

    ReadRow(List<Optional<Column>> columns, Table.Line line) {
        this.number = line.number();
        List<String> written = line.cells();
        for (int at = 0; at < written.size(); at++) {
            String cell = written.get(at).strip().replaceAll("\\h+", " ");
            if (at >= columns.size()) {
                if (!cell.isEmpty()) {
                    faults.add(new RowFault("", cell, Said.of("fault.extra-cell", String.valueOf(columns.size()))));
                    break;
                }
            } else if (columns.get(at).isPresent()) {
                cells.put(columns.get(at).get(), cell);
            }
        }
        judge();
    }

    int number() {
        return number;
    }

    String text(Column column) {
        return Objects.requireNonNullElse(cells.get(column), "");
    }

    /** Everything wrong so far. */
    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    void fault(Column column, String key, String... arguments) {
        String read = text(column);
        faults.add(new RowFault(
                column.heading(),
                read.length() > SHOWN ? read.substring(0, SHOWN) + "…" : read,
                Said.of("fault." + key, arguments)));
    }

    /** The same row, written as it is compared with others. */
    String whole() {
        return cells.toString().toLowerCase(Locale.ROOT);
    }

    Optional<String> email() {
        return Optional.of(text(Column.EMAIL)).filter(email -> !email.isEmpty());
    }

    Optional<String> phone() {
        return Optional.of(text(Column.PHONE)).filter(phone -> !phone.isEmpty());
    }

    Language language() {
        return LANGUAGES.getOrDefault(text(Column.LANGUAGE).toLowerCase(Locale.ROOT), Language.NB);
    }

    /** Member, where nothing is said. */
    Optional<Capacity> capacity() {
        String typed = text(Column.CAPACITY).toLowerCase(Locale.ROOT);
        return typed.isEmpty() ? Optional.of(Capacity.MEMBER) : Optional.ofNullable(CAPACITIES.get(typed));
    }

    Optional<LocalDate> since() {
        return TypedDate.of(text(Column.SINCE));
    }

    /** The last day. */
    Optional<LocalDate> until() {
        return TypedDate.of(text(Column.UNTIL));
    }

    /** Whether it gives somebody a seat. */
    boolean appoints() {
        return !text(Column.BODY).isEmpty();
    }

    private void judge() {
        for (Column column : Column.values()) {
            String cell = text(column);
            if (cell.codePoints().anyMatch(letter -> Character.isISOControl(letter) || letter == 0xfffd)) {
                fault(column, "control");
            } else if (!cell.isEmpty() && column != Column.PHONE && "=+-@".indexOf(cell.charAt(0)) >= 0) {
                fault(column, "formula");
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        judgePerson();
        if (appoints()) {
            judgeTerm();
        } else if (!text(Column.SEAT).isEmpty() || !text(Column.SINCE).isEmpty()) {
            fault(Column.BODY, "body-missing");
        }
    }

    private void judgePerson() {
        if (text(Column.NAME).isEmpty()) {
            fault(Column.NAME, "name-missing");
        } else if (longer(Column.NAME, LONGEST_NAME)) {
            fault(Column.NAME, "too-long", String.valueOf(LONGEST_NAME));
        } else if (text(Column.NAME).codePoints().noneMatch(Character::isLetter)) {
            fault(Column.NAME, "name-without-letters");
        }
        if (longer(Column.EMAIL, LONGEST_EMAIL)) {
            fault(Column.EMAIL, "too-long", String.valueOf(LONGEST_EMAIL));
        } else if (email().filter(email -> !EMAIL.matcher(email).matches()).isPresent()) {
            fault(Column.EMAIL, "email");
        }
        if (longer(Column.PHONE, LONGEST_PHONE)) {
            fault(Column.PHONE, "too-long", String.valueOf(LONGEST_PHONE));
        } else if (phone().filter(phone -> !PHONE.matcher(phone).matches()).isPresent()) {
            fault(Column.PHONE, "phone");
        }
        String language = text(Column.LANGUAGE);
        if (!language.isEmpty() && !LANGUAGES.containsKey(language.toLowerCase(Locale.ROOT))) {
            fault(Column.LANGUAGE, "language");
        }
    }

    private void judgeTerm() {
        if (capacity().isEmpty()) {
            fault(Column.CAPACITY, "capacity");
        }
        if (text(Column.SEAT).isEmpty() && text(Column.PARTY).isEmpty()) {
            fault(Column.SEAT, "seat-missing");
        }
        if (text(Column.SINCE).isEmpty()) {
            fault(Column.SINCE, "since-missing");
        } else if (since().isEmpty()) {
            fault(Column.SINCE, "date");
        }
        if (!text(Column.UNTIL).isEmpty() && until().isEmpty()) {
            fault(Column.UNTIL, "date");
        }
        if (since().isPresent()
                && until().filter(until -> until.isBefore(since().get())).isPresent()) {
            fault(Column.UNTIL, "ends-first", text(Column.SINCE));
        }
        if (text(Column.APPOINTED_BY).isEmpty()) {
            fault(Column.APPOINTED_BY, "by-missing");
        } else if (longer(Column.APPOINTED_BY, LONGEST_BY)) {
            fault(Column.APPOINTED_BY, "too-long", String.valueOf(LONGEST_BY));
        }
        if (longer(Column.DECISION, LONGEST_DECISION)) {
            fault(Column.DECISION, "too-long", String.valueOf(LONGEST_DECISION));
        }
    }

    private boolean longer(Column column, int most) {
        return text(column).codePointCount(0, text(column).length()) > most;
    }
}
