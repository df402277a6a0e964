package no.samraad.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The secrets of one installation: made at first use, kept in a folder that only its owner can read, never in git. */
public final class Secrets {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder, made when missing. */
    public static Secrets in(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return new Secrets(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 32 random bytes in Base64, the same for ever under this name. */
    public String named(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Path part = folder.resolve(name + ".part");
                Files.deleteIfExists(part);
                Files.createFile(part, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
                Files.writeString(part, Base64.getEncoder().encodeToString(bytes), StandardCharsets.US_ASCII);
                Files.move(part, file);
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
