package no.samraad.statutes.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources themselves say about a type, a field or a constant, for the schema and for the lawyers' reference. */
final class SourceWords implements JsonSchema.Descriptions {
    private static final List<Path> ROOTS = List.of(Path.of("../engine/src/main/java"), Path.of("src/main/java"));
    private static final Pattern FIELD = Pattern.compile("@param\\s+(\\w+)\\s+(.*?)(?=\\s@\\w|$)", Pattern.DOTALL);
    private static final Pattern COMMENT_BEFORE = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*$", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|literal)\\s+([^}]*)}");

    private final Map<Class<?>, String> files = new ConcurrentHashMap<>();

    @Override
    public Optional<String> of(Class<?> type) {
        return comment(type).map(SourceWords::firstPart).filter(words -> !words.isEmpty());
    }

    @Override
    public Optional<String> of(RecordComponent field) {
        return comment(field.getDeclaringRecord()).flatMap(comment -> {
            Matcher fields = FIELD.matcher(comment);
            while (fields.find()) {
                if (fields.group(1).equals(field.getName())) {
                    return Optional.of(fields.group(2).strip());
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public Optional<String> of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String file = file(type);
        int from = declaration(file, type);
        Matcher at = Pattern.compile("\\b" + constant.name() + "\\b\\s*[,;}(]").matcher(file);
        return from >= 0 && at.find(from)
                ? before(file, at.start()).map(SourceWords::firstPart).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    private Optional<String> comment(Class<?> type) {
        String file = file(type);
        int declared = declaration(file, type);
        return declared < 0 ? Optional.empty() : before(file, declared);
    }

    private static int declaration(String file, Class<?> type) {
        Matcher declared = Pattern.compile("(?m)^\\s*(?:(?:public|static|sealed|non-sealed|final|abstract)\\s+)*"
                        + "(?:record|enum|interface|class)\\s+" + type.getSimpleName() + "\\b")
                .matcher(file);
        return declared.find() ? declared.start() : -1;
    }

    private static Optional<String> before(String file, int at) {
        Matcher comment = COMMENT_BEFORE.matcher(file.substring(Math.max(0, at - 4_000), at));
        return comment.find() ? Optional.of(plain(comment.group(1))) : Optional.empty();
    }

    /** Without the tags and stars of a comment. */
    private static String plain(String comment) {
        String unstarred = comment.replaceAll("(?m)^\\s*\\* ?", "");
        return TAG.matcher(unstarred)
                .replaceAll(tag -> Matcher.quoteReplacement(tag.group(1).replaceFirst("^.*\\s", "")))
                .replace("<p>", " ")
                .replace("null when", "left out when")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String firstPart(String comment) {
        return comment.replaceFirst("(?s)(^|\\s)@\\w+.*", "").strip();
    }

    private String file(Class<?> type) {
        return files.computeIfAbsent(outermost(type), outer -> {
            String path = outer.getName().replace('.', '/') + ".java";
            for (Path root : ROOTS) {
                if (Files.exists(root.resolve(path))) {
                    try {
                        return Files.readString(root.resolve(path));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                }
            }
            throw new IllegalStateException("no source of " + outer);
        });
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type : outermost(outer);
    }
}
