package no.samraad.server.costs.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samraad.platform.web.Language;
import no.samraad.server.costs.web.StatementAccounts.Account;
import no.samraad.server.costs.web.StatementAccounts.AccountLine;
import no.samraad.server.costs.web.StatementAccounts.Accounts;

/** The statement as comma-separated values, the way a Norwegian spreadsheet opens them. */
final class StatementCsv {
    private StatementCsv() {}

    static String of(Accounts stated, CostWords words, Language language) {
        StringBuilder csv = new StringBuilder("\ufeff");
        line(
                csv,
                Stream.of("payer", "booked", "had", "body", "kind", "words", "kroner")
                        .map(column -> words.text("costs.column." + column, language))
                        .toList());
        for (Account account : stated.accounts()) {
            for (AccountLine one : account.lines()) {
                line(
                        csv,
                        List.of(
                                account.payer(),
                                one.booked().toString(),
                                one.cost().hadOn().toString(),
                                one.cost().bodyName(),
                                words.text("costs.kind." + one.cost().kind(), language),
                                one.cost().words(),
                                plain(one.kroner())));
            }
        }
        return csv.toString();
    }

    private static String plain(String kroner) {
        return kroner.replace("\u00a0", "").replace('\u2212', '-');
    }

    /** Quoted, and never begun with what a spreadsheet takes for a formula. */
    private static void line(StringBuilder csv, List<String> cells) {
        List<String> written = new ArrayList<>();
        for (String cell : cells) {
            boolean number = cell.matches("-?\\d+,\\d\\d");
            String safe = number ? cell : unarmed(cell);
            written.add(number ? safe : "\"" + safe.replace("\"", "\"\"") + "\"");
        }
        csv.append(String.join(";", written)).append("\r\n");
    }

    /**
     * The text with an apostrophe before it where a spreadsheet would take it for a formula: by its first sign, blanks and signs
     * nobody sees left out, in half or full width.
     */
    static String unarmed(String text) {
        int first = text.codePoints()
                .dropWhile(sign ->
                        sign == ' ' || Character.isSpaceChar(sign) || Character.getType(sign) == Character.FORMAT)
                .findFirst()
                .orElse('x');
        return "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(first) >= 0 ? "'" + text : text;
    }
}
