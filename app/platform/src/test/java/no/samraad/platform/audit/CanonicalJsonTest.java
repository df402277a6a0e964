package no.samraad.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Canonical JSON (RFC 8785)")
class CanonicalJsonTest {

    @Test
    @DisplayName("§3.2.2: the RFC's own example")
    void theExampleOfTheRfc() {
        assertThat(CanonicalJson.parse("""
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""".replace("333333333.33333329", "333333333.3333333"))
                        .text())
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    @DisplayName("§3.2.3: members in the order of UTF-16 code units")
    void membersAreSortedByCodeUnits() {
        assertThat(CanonicalJson.parse("""
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                 "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}""").text())
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @DisplayName("Appendix B: numbers by their IEEE 754 bits")
    @CsvSource({
        "0000000000000000,0",
        "8000000000000000,0",
        "0000000000000001,5e-324",
        "8000000000000001,-5e-324",
        "7fefffffffffffff,1.7976931348623157e+308",
        "ffefffffffffffff,-1.7976931348623157e+308",
        "4340000000000000,9007199254740992",
        "c340000000000000,-9007199254740992",
        "4430000000000000,295147905179352830000",
        "44b52d02c7e14af5,9.999999999999997e+22",
        "44b52d02c7e14af6,1e+23",
        "44b52d02c7e14af7,1.0000000000000001e+23",
        "444b1ae4d6e2ef4e,999999999999999700000",
        "444b1ae4d6e2ef4f,999999999999999900000",
        "444b1ae4d6e2ef50,1e+21",
        "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d,0.000001",
        "41b3de4355555553,333333333.3333332",
        "41b3de4355555557,333333333.33333343",
        "becbf647612f3696,-0.0000033333333333333333",
        "43143ff3c1cb0959,1424953923781206.2"
    })
    void numbersOfTheAppendix(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(value).isEqualTo(Double.parseDouble(expected));
        assertThat(CanonicalJson.parse("[" + expected + "]").text()).isEqualTo("[" + expected + "]");
    }

    @ParameterizedTest
    @DisplayName("a number that a double cannot hold is refused, never rounded")
    @ValueSource(
            strings = {
                "9007199254740993",
                "0.1000000000000000000001",
                "1e400",
                "-1e400",
                "1e-400",
                "1e999999999",
                "123456789012345678901"
            })
    void numbersBeyondADouble(String number) {
        assertThatThrownBy(() -> CanonicalJson.parse(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @DisplayName("what is not one JSON value is refused")
    @ValueSource(
            strings = {"", " ", "{", "[1,]", "{\"a\":1,\"a\":2}", "1 2", "nul", "NaN", "\"\\ud800\"", "{'a':1}", "[1]//"
            })
    void malformed(String json) {
        assertThatThrownBy(() -> CanonicalJson.parse(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("nesting beyond 100 levels is refused before it can exhaust the stack")
    void tooDeep() {
        assertThat(CanonicalJson.parse("[".repeat(100) + "]".repeat(100)).text())
                .hasSize(200);
        assertThatThrownBy(() -> CanonicalJson.parse("[".repeat(200_000) + "]".repeat(200_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("ids, dates, enums, times and optionals are written as texts")
    void javaValues() {
        assertThat(CanonicalJson.of(Map.of(
                                "id", UUID.fromString("0198c1f2-0000-7000-8000-000000000001"),
                                "day", LocalDate.of(2025, 12, 10),
                                "at", Instant.parse("2025-12-10T09:00:00Z"),
                                "nothing", Optional.empty(),
                                "share", new BigDecimal("0.50"),
                                "inner", CanonicalJson.parse("{\"b\":1,\"a\":2}"),
                                "list", List.of(1, 2L, true)))
                        .text())
                .isEqualTo("{\"at\":\"2025-12-10T09:00:00Z\",\"day\":\"2025-12-10\","
                        + "\"id\":\"0198c1f2-0000-7000-8000-000000000001\",\"inner\":{\"a\":2,\"b\":1},"
                        + "\"list\":[1,2,true],\"nothing\":null,\"share\":0.5}");
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("clock", new StringBuilder[0])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("50,000 random doubles and 2,000 random documents come out as from an independent implementation")
    void likeAnotherImplementation() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 50_000; round++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                continue;
            }
            String json = "["
                    + new JsonCanonicalizer("[" + value + "]")
                            .getEncodedString()
                            .replaceAll("[\\[\\]]", "") + "]";
            assertThat(CanonicalJson.parse(json).text()).as("seed %d", seed).isEqualTo(json);
        }
        for (int round = 0; round < 2_000; round++) {
            String json = document(random, 4);
            assertThat(CanonicalJson.parse(json).bytes())
                    .as("seed %d: %s", seed, json)
                    .isEqualTo(new JsonCanonicalizer(json).getEncodedUTF8());
        }
    }

    private static String document(Random random, int depth) {
        StringBuilder out = new StringBuilder("{");
        int members = random.nextInt(6);
        for (int member = 0; member < members; member++) {
            out.append(member == 0 ? "" : " ,\n")
                    .append("\"")
                    .append(member)
                    .append(text(random))
                    .append("\" : ")
                    .append(value(random, depth));
        }
        return out.append('}').toString();
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> Integer.toString(random.nextInt());
            case 1 -> random.nextInt(1_000_000) + "." + random.nextInt(1_000) + "e" + (random.nextInt(60) - 30);
            case 2 -> "\"" + text(random) + "\"";
            case 3 -> Boolean.toString(random.nextBoolean());
            case 4 -> "null";
            case 5 -> document(random, depth - 1);
            default ->
                Arrays.asList(value(random, depth - 1), value(random, depth - 1))
                        .toString();
        };
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(8);
        for (int at = 0; at < length; at++) {
            int point = random.nextInt(4) == 0 ? 0x10000 + random.nextInt(0x1000) : random.nextInt(0xD800);
            if (point < 0x20 || point == '"' || point == '\\') {
                out.append(String.format("\\u%04x", point));
            } else {
                out.appendCodePoint(point);
            }
        }
        return out.toString();
    }

    @Test
    @DisplayName("equal contents have equal hashes, whatever their form")
    void hashOfTheContent() {
        CanonicalJson one = CanonicalJson.parse("{ \"b\": 1.0, \"a\": [] }");
        CanonicalJson other = CanonicalJson.parse("{\"a\":[],\"b\":1}");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.sha256()).isEqualTo(other.sha256()).hasSize(64);
        assertThat(ByteBuffer.wrap(one.bytes()))
                .isEqualTo(ByteBuffer.wrap("{\"a\":[],\"b\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
