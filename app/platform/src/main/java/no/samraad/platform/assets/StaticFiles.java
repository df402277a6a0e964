package no.samraad.platform.assets;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The static files by address. An address carries the hash of the content, so a browser may keep the
 * file for ever and a changed file is never mistaken for the old one.
 */
@Singleton
public class StaticFiles {
    /** Where static files live; everything below it may be kept for ever. */
    public static final String ROOT = "/static/";

    private static final Pattern STYLE_URL = Pattern.compile("url\\(['\"]?([A-Za-z0-9_./-]+)['\"]?\\)");

    private final Map<String, StaticFile> files = new HashMap<>();

    /** One file, ready to send. */
    public record StaticFile(String path, String hash, String contentType, byte[] bytes) {
        String address() {
            return ROOT + hash + "/" + path;
        }
    }

    public StaticFiles() {
        this(ClasspathFolder.read("static"));
    }

    StaticFiles(Map<String, byte[]> contents) {
        contents.forEach((path, bytes) -> {
            if (!path.endsWith(".css")) {
                put(path, bytes);
            }
        });
        // Style sheets last: they name the fonts, and their own hash must change when a font does.
        contents.forEach((path, bytes) -> {
            if (path.endsWith(".css")) {
                put(path, withAddresses(path, bytes));
            }
        });
    }

    /**
     * The address of a file, for templates: {@code ${files.path('samraad.css')}}.
     *
     * @throws IllegalArgumentException when there is no such file: a broken page is found by its first test
     */
    public String path(String name) {
        StaticFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("No static file named " + name);
        }
        return file.address();
    }

    /** The file of that name; empty when there is none. */
    public Optional<StaticFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void put(String path, byte[] bytes) {
        files.put(path, new StaticFile(path, hash(bytes), contentType(path), bytes));
    }

    private byte[] withAddresses(String path, byte[] bytes) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String style = new String(bytes, StandardCharsets.UTF_8);
        Matcher urls = STYLE_URL.matcher(style);
        return urls.replaceAll(url -> Matcher.quoteReplacement("url(" + path(folder + url.group(1)) + ")"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String contentType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            case "ttf" -> "font/ttf";
            default -> "text/plain; charset=utf-8";
        };
    }
}
