package no.samraad.platform.web;

import java.util.regex.Pattern;

/**
 * Bytes to be saved as a file. Always an attachment: nothing a person uploaded is ever shown inside our
 * own pages.
 *
 * @param contentType such as {@code text/calendar; charset=utf-8}
 * @param fileName what the browser suggests; may hold any letter, path separators and control
 *     characters are replaced
 */
public record Download(byte[] bytes, String contentType, String fileName) implements Answer {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");

    public Download {
        fileName = UNSAFE.matcher(fileName).replaceAll("_");
    }
}
