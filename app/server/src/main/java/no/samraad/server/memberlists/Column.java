package no.samraad.server.memberlists;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a list of members, by what people call them in bokmål, nynorsk and English. */
public enum Column {
    NAME("navn", "namn", "name"),
    EMAIL("e-post", "epost", "e-postadresse", "e-mail", "email"),
    PHONE("telefon", "mobil", "phone"),
    LANGUAGE("språk", "målform", "language"),
    BODY("utvalg", "utval", "body"),
    SEAT("plass", "seat"),
    PARTY("part", "kommune", "kommunenummer", "kommunenr", "party", "municipality"),
    CAPACITY("rolle", "medlem/vara", "role"),
    SINCE("fra", "frå", "from"),
    UNTIL("til", "to", "until"),
    APPOINTED_BY("oppnevnt av", "oppnemnd av", "appointed by"),
    DECISION("vedtak", "decision");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** How it is written in the template and told on the page. */
    public String heading() {
        return names.getFirst();
    }

    /** The column with this heading, however it is spaced or capitalised. */
    public static Optional<Column> of(String heading) {
        String plain = heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    /** All headings, with a semicolon between. */
    public static String headings() {
        return Arrays.stream(values()).map(Column::heading).collect(Collectors.joining(";"));
    }
}
