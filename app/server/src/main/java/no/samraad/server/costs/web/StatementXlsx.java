package no.samraad.server.costs.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.platform.web.Language;
import no.samraad.server.costs.web.StatementAccounts.Account;
import no.samraad.server.costs.web.StatementAccounts.AccountLine;
import no.samraad.server.costs.web.StatementAccounts.Accounts;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The statement as a workbook: one sheet of what each is to pay, one of every line. Amounts are numbers, days are days, and
 * words are words whatever they begin with; no cell is a formula.
 */
final class StatementXlsx {
    private static final int WIDTH = 256;
    private static final int DAY = 12;
    private static final int AMOUNT = 16;
    private static final int NAME = 44;
    private static final int WORDS = 60;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Accounts stated;
    private final CostWords words;
    private final Language language;
    private final CellStyle head;
    private final CellStyle headOfAmounts;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle amount;
    private final CellStyle total;
    private final CellStyle totalAmount;

    private StatementXlsx(Accounts stated, CostWords words, Language language) {
        this.stated = stated;
        this.words = words;
        this.language = language;
        XSSFFont heavy = book.createFont();
        heavy.setBold(true);
        this.head = style(Optional.of(heavy), "@", HorizontalAlignment.LEFT);
        this.headOfAmounts = style(Optional.of(heavy), "@", HorizontalAlignment.RIGHT);
        XSSFCellStyle plain = style(Optional.empty(), "@", HorizontalAlignment.LEFT);
        plain.setWrapText(true);
        plain.setQuotePrefixed(true);
        this.text = plain;
        this.day = style(Optional.empty(), "dd.mm.yyyy", HorizontalAlignment.LEFT);
        this.amount = style(Optional.empty(), "#,##0.00", HorizontalAlignment.RIGHT);
        this.total = style(Optional.of(heavy), "@", HorizontalAlignment.LEFT);
        this.totalAmount = style(Optional.of(heavy), "#,##0.00", HorizontalAlignment.RIGHT);
    }

    /** @param community whose it is, by name */
    static byte[] of(Accounts stated, String community, CostWords words, Language language) {
        return new StatementXlsx(stated, words, language).written(community);
    }

    private byte[] written(String community) {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            String title = word("costs.statement.title");
            var properties = book.getProperties().getCoreProperties();
            properties.setTitle(title + " " + stated.period().first() + " – "
                    + stated.period().last());
            properties.setCreator(community);
            properties
                    .getUnderlyingProperties()
                    .setLanguageProperty(language.locale().toLanguageTag());
            sums(sheet(title, List.of("payer", "kroner"), NAME, AMOUNT));
            lines(sheet(
                    word("costs.statement.lines"),
                    List.of("payer", "booked", "had", "body", "kind", "words", "carried", "kroner"),
                    NAME,
                    DAY,
                    DAY,
                    DAY + DAY,
                    DAY + DAY,
                    WORDS,
                    DAY + DAY,
                    AMOUNT));
            book.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void sums(XSSFSheet sheet) {
        for (Account account : stated.accounts()) {
            XSSFRow row = next(sheet);
            words(row, 0, account.payer(), text);
            kroner(row, 1, account.ore(), amount);
        }
        XSSFRow sum = next(sheet);
        words(sum, 0, word("costs.sum"), total);
        kroner(sum, 1, stated.ore(), totalAmount);
    }

    private void lines(XSSFSheet sheet) {
        for (Account account : stated.accounts()) {
            for (AccountLine one : account.lines()) {
                XSSFRow row = next(sheet);
                int at = 0;
                words(row, at++, account.payer(), text);
                day(row, at++, one.booked());
                day(row, at++, one.cost().hadOn());
                words(row, at++, one.cost().bodyName(), text);
                words(row, at++, word("costs.kind." + one.cost().kind()), text);
                words(row, at++, one.cost().words(), text);
                if (one.carried().isPresent()) {
                    day(row, at, one.carried().get());
                }
                at++;
                kroner(row, at, BigInteger.valueOf(one.ore()), amount);
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, sheet.getLastRowNum()), 0, 7));
    }

    private XSSFSheet sheet(String name, List<String> columns, int... widths) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        XSSFRow row = sheet.createRow(0);
        for (int at = 0; at < columns.size(); at++) {
            words(
                    row,
                    at,
                    word("costs.column." + columns.get(at)),
                    columns.get(at).equals("kroner") ? headOfAmounts : head);
            sheet.setColumnWidth(at, widths[at] * WIDTH);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(columns.size() > 2);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        return sheet;
    }

    private static XSSFRow next(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private static void words(XSSFRow row, int at, String words, CellStyle style) {
        XSSFCell cell = row.createCell(at);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private void day(XSSFRow row, int at, LocalDate value) {
        XSSFCell cell = row.createCell(at);
        cell.setCellValue(value);
        cell.setCellStyle(day);
    }

    private static void kroner(XSSFRow row, int at, BigInteger ore, CellStyle style) {
        XSSFCell cell = row.createCell(at);
        cell.setCellValue(new BigDecimal(ore, 2).doubleValue());
        cell.setCellStyle(style);
    }

    private XSSFCellStyle style(Optional<XSSFFont> font, String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = book.createCellStyle();
        font.ifPresent(style::setFont);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private String word(String key) {
        return words.text(key, language);
    }
}
