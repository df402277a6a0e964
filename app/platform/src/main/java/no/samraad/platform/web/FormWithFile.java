package no.samraad.platform.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import reactor.core.publisher.Flux;

/**
 * A form that was sent with room for a file ({@code multipart/form-data}).
 *
 * @param form what was typed
 * @param file the first file there is anything in, to the byte; empty when none was chosen
 */
public record FormWithFile(Form form, Optional<byte[]> file) {
    /** A form without a file. */
    public static FormWithFile of(Form form) {
        return new FormWithFile(form, Optional.empty());
    }

    /** Reads the whole body; waits for it, so never on a thread of the network. */
    public static FormWithFile of(MultipartBody body) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<byte[]> files = new ArrayList<>();
        // A part's bytes are there only while it is handed over.
        List<Part> parts = Objects.requireNonNull(Flux.from(body)
                .map(part -> new Part(part.getName(), part instanceof CompletedFileUpload, bytes(part)))
                .collectList()
                .block());
        for (Part part : parts) {
            if (!part.file) {
                fields.putIfAbsent(part.name, new String(part.bytes, StandardCharsets.UTF_8));
            } else if (part.bytes.length > 0) {
                files.add(part.bytes);
            }
        }
        return new FormWithFile(Form.of(fields), files.stream().findFirst());
    }

    private record Part(String name, boolean file, byte[] bytes) {}

    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
