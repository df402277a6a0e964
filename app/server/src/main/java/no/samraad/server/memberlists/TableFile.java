package no.samraad.server.memberlists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a table out of what a spreadsheet saves: XLSX, or text with semicolons, commas or tabs between. */
public final class TableFile {
    /** Rows below the heading. */
    public static final int MOST_ROWS = 5_000;

    /** Bytes. */
    public static final int LARGEST = 5_000_000;

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 2_000;
    private static final long LARGEST_UNPACKED = 25_000_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    /** A workbook takes many times its size while it is read: one at a time. */
    private static final Lock ONE_WORKBOOK = new ReentrantLock();

    private TableFile() {}

    /** What came of it. */
    public sealed interface Read {
        record Found(Table table) implements Read {}

        record Not(Why why) implements Read {}
    }

    /** Why a file is no table. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        /** Neither text nor XLSX, or a damaged file. */
        NOT_A_TABLE
    }

    /** Reads a file by what is in it; its name says nothing. */
    public static Read of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Read.Not(Why.TOO_LARGE);
        }
        boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        return packed ? workbook(bytes) : text(decoded(bytes));
    }

    /** Reads what was pasted. */
    public static Read of(String pasted) {
        return pasted.length() > LARGEST ? new Read.Not(Why.TOO_LARGE) : text(pasted);
    }

    private static Read workbook(byte[] bytes) {
        ONE_WORKBOOK.lock();
        try {
            return unpackedSize(bytes) > LARGEST_UNPACKED ? new Read.Not(Why.TOO_LARGE) : sheets(bytes);
        } catch (IOException damaged) {
            return new Read.Not(Why.NOT_A_TABLE);
        } finally {
            ONE_WORKBOOK.unlock();
        }
    }

    /** Counted by unpacking: what a packed file says of its own size is only what it says. Stops at the limit. */
    private static long unpackedSize(byte[] bytes) throws IOException {
        byte[] part = new byte[8192];
        long size = 0;
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (packed.getNextEntry() != null) {
                for (int read = packed.read(part); read >= 0; read = packed.read(part)) {
                    size += read;
                    if (size > LARGEST_UNPACKED) {
                        return size;
                    }
                }
            }
        }
        return size;
    }

    private static Read sheets(byte[] bytes) {
        List<Table.Line> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    if (lines.size() > MOST_ROWS + 1) {
                        return new Read.Not(Why.TOO_MANY_ROWS);
                    }
                    lines.add(new Table.Line(row.getRowNum() + 1, cells(row)));
                }
                if (lines.stream().anyMatch(TableFile::hasWords)) {
                    break;
                }
                lines.clear();
            }
        } catch (IOException | RuntimeException damaged) {
            // The library tells of a damaged or hostile file by many kinds of exception; all of them say the same here.
            return new Read.Not(Why.NOT_A_TABLE);
        }
        return table(lines);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getLastCellNum(), MOST_COLUMNS); at++) {
            Cell cell = row.getCell(at);
            cells.add(cell == null ? "" : shortened(written(cell)));
        }
        return cells;
    }

    private static String written(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? DAY.format(cell.getLocalDateTimeCellValue())
                        : BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }

    /** UTF-8 where it is; else what Windows wrote. */
    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    private static Read text(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (plain.indexOf('\0') >= 0) {
            return new Read.Not(Why.NOT_A_TABLE);
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(plain))
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), format)) {
            List<Table.Line> lines = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (lines.size() > MOST_ROWS + 1) {
                    return new Read.Not(Why.TOO_MANY_ROWS);
                }
                lines.add(new Table.Line(
                        (int) row.getRecordNumber(),
                        StreamSupport.stream(row.spliterator(), false)
                                .limit(MOST_COLUMNS)
                                .map(TableFile::shortened)
                                .toList()));
            }
            return table(lines);
        } catch (IOException | UncheckedIOException | IllegalStateException quotes) {
            // A quotation mark that never ends.
            return new Read.Not(Why.NOT_A_TABLE);
        }
    }

    /** Whichever the heading has most of. */
    private static String delimiter(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String best = ";";
        for (String each : List.of("\t", ",")) {
            if (count(heading, each) > count(heading, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, String what) {
        return text.chars().filter(letter -> letter == what.charAt(0)).count();
    }

    /** A NUL, which the database refuses, stays as the mark of a letter that cannot be read. */
    private static String shortened(String cell) {
        String kept = cell.replace('\0', '\ufffd');
        return kept.codePointCount(0, kept.length()) > LONGEST_CELL
                ? kept.substring(0, kept.offsetByCodePoints(0, LONGEST_CELL))
                : kept;
    }

    private static boolean hasWords(Table.Line line) {
        return line.cells().stream().anyMatch(cell -> !cell.isBlank());
    }

    private static Read table(List<Table.Line> lines) {
        List<Table.Line> written = lines.stream().filter(TableFile::hasWords).toList();
        if (written.size() < 2) {
            return new Read.Not(Why.EMPTY);
        }
        return written.size() > MOST_ROWS + 1
                ? new Read.Not(Why.TOO_MANY_ROWS)
                : new Read.Found(new Table(written.getFirst().cells(), written.subList(1, written.size())));
    }
}
