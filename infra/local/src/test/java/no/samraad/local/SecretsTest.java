package no.samraad.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aSecretStaysDiffersByNameAndIsReadByItsOwnerAlone() throws Exception {
        String first = Secrets.in(folder.resolve("secrets")).named("one");
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
        assertThat(Secrets.in(folder.resolve("secrets")).named("one")).isEqualTo(first);
        assertThat(Secrets.in(folder.resolve("secrets")).named("two")).isNotEqualTo(first);
        assertThat(Secrets.in(folder.resolve("other")).named("one")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets/one"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rwx------");
    }
}
