package no.samraad.platform.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text in the one form that RFC 8785 gives it, so that equal contents have equal bytes and can be hashed.
 *
 * <p>RFC 8785 §3.2.2.3 writes numbers as IEEE 754 doubles. A number that a double cannot hold is refused here instead of
 * rounded: two different numbers must never get the same hash.
 */
public final class CanonicalJson {
    private static final int DEEPEST = 100;
    private static final JsonFactory READER = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /** The object without members. */
    public static final CanonicalJson EMPTY = new CanonicalJson("{}");

    private final String text;

    private CanonicalJson(String text) {
        this.text = text;
    }

    /**
     * @param members texts, whole and decimal numbers, booleans, nulls, lists and maps of the same; ids, dates, enums and
     *     points in time are written as texts, an empty {@link Optional} as null
     * @throws IllegalArgumentException for any other type, for a number that a double cannot hold, for text that is not
     *     Unicode
     */
    public static CanonicalJson of(Map<String, ?> members) {
        StringBuilder out = new StringBuilder();
        write(members, out);
        return new CanonicalJson(out.toString());
    }

    /**
     * @param json one JSON value, in any form
     * @throws IllegalArgumentException when it is not JSON, says a member twice, lies deeper than 100 levels, or holds a
     *     number that a double cannot hold
     */
    public static CanonicalJson parse(String json) {
        StringBuilder out = new StringBuilder();
        write(read(json), out);
        return new CanonicalJson(out.toString());
    }

    /** The canonical text. */
    public String text() {
        return text;
    }

    /** The canonical text in UTF-8: what is hashed. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the canonical text, 64 hexadecimal digits. */
    public String sha256() {
        return HexFormat.of().formatHex(Sha256.of(bytes()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CanonicalJson that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static @Nullable Object read(String json) {
        try (JsonParser parser = READER.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("no JSON value");
            }
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON value");
            }
            return value;
        } catch (IOException malformed) {
            throw new IllegalArgumentException("not JSON", malformed);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalArgumentException("not JSON");
        };
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> members -> writeMembers(members, out);
            case Iterable<?> elements -> writeElements(elements, out);
            case CharSequence string -> writeString(string.toString(), out);
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Short number -> out.append(number.shortValue());
            case Long number -> out.append(number(BigDecimal.valueOf(number)));
            case BigInteger number -> out.append(number(new BigDecimal(number)));
            case BigDecimal number -> out.append(number(number));
            case UUID id -> writeString(id.toString(), out);
            case Enum<?> constant -> writeString(constant.name(), out);
            case LocalDate date -> writeString(date.toString(), out);
            case TemporalAccessor time -> writeString(time.toString(), out);
            case Optional<?> optional -> write(optional.orElse(null), out);
            case CanonicalJson json -> out.append(json.text);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /** RFC 8785 §3.2.3: members in the order of their names' UTF-16 code units, which is Java's own. */
    private static void writeMembers(Map<?, ?> members, StringBuilder out) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("a member's name is a text");
            }
            sorted.put(text, value);
        });
        out.append('{');
        String separator = "";
        for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
            out.append(separator);
            writeString(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeElements(Iterable<?> elements, StringBuilder out) {
        out.append('[');
        String separator = "";
        for (Object element : elements) {
            out.append(separator);
            write(element, out);
            separator = ",";
        }
        out.append(']');
    }

    /** RFC 8785 §3.2.2.2: the shortest escape there is, and none where none is needed. */
    private static void writeString(String string, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < string.length(); at++) {
            char c = string.charAt(at);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else if (Character.isHighSurrogate(c)
                            && at + 1 < string.length()
                            && Character.isLowSurrogate(string.charAt(at + 1))) {
                        out.append(c).append(string.charAt(++at));
                    } else if (Character.isSurrogate(c)) {
                        throw new IllegalArgumentException("half a character");
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** As ECMAScript writes a double (RFC 8785 §3.2.2.3): shortest digits, exponents below -6 and from 21 on. */
    private static String number(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > 400) {
            throw new IllegalArgumentException("a double cannot hold this number");
        }
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a double cannot hold this number");
        }
        if (value == 0) {
            if (number.signum() != 0) {
                throw new IllegalArgumentException("a double cannot hold this number");
            }
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        if (shortest.compareTo(number.abs()) != 0) {
            throw new IllegalArgumentException("a double cannot hold this number");
        }
        String digits = shortest.unscaledValue().toString();
        int count = digits.length();
        int point = count - shortest.scale();
        StringBuilder out = new StringBuilder(value < 0 ? "-" : "");
        if (count <= point && point <= 21) {
            out.append(digits).repeat('0', point - count);
        } else if (0 < point && point <= 21) {
            out.append(digits, 0, point).append('.').append(digits, point, count);
        } else if (-6 < point && point <= 0) {
            out.append("0.").repeat('0', -point).append(digits);
        } else {
            out.append(digits.charAt(0));
            if (count > 1) {
                out.append('.').append(digits, 1, count);
            }
            out.append('e').append(point > 0 ? "+" : "").append(point - 1);
        }
        return out.toString();
    }

    /** The fewest digits that still name this double. Java itself writes two where one is enough (4.9E-324). */
    private static BigDecimal shortest(double value) {
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (digits.precision() == 2) {
            BigDecimal one =
                    digits.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
            if (one.doubleValue() == value) {
                return one;
            }
        }
        return digits;
    }
}
