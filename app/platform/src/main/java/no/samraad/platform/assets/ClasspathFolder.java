package no.samraad.platform.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * All files of one folder, gathered from every module on the class path, so that a room joins by putting
 * a file there and nothing else.
 */
public final class ClasspathFolder {
    private ClasspathFolder() {}

    /**
     * @param folder such as {@code static}, without slashes at its ends
     * @return bytes by path inside the folder, sorted
     * @throws IllegalStateException when two modules hold a file of the same name, because one would
     *     silently hide the other
     */
    public static Map<String, byte[]> read(String folder) {
        Map<String, byte[]> found = new TreeMap<>();
        try {
            for (URL root :
                    Collections.list(ClasspathFolder.class.getClassLoader().getResources(folder))) {
                if (root.openConnection() instanceof JarURLConnection jar) {
                    readJar(jar, folder + "/", found);
                } else {
                    readDirectory(Path.of(new URI(root.toString())), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class path entry is no address", e);
        }
        return found;
    }

    private static void readJar(JarURLConnection connection, String prefix, Map<String, byte[]> found)
            throws IOException {
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
                    continue;
                }
                try (InputStream in = jar.getInputStream(entry)) {
                    keep(found, entry.getName().substring(prefix.length()), in.readAllBytes());
                }
            }
        }
    }

    private static void readDirectory(Path directory, Map<String, byte[]> found) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                keep(found, name, Files.readAllBytes(file));
            }
        }
    }

    private static void keep(Map<String, byte[]> found, String name, byte[] bytes) {
        // The same module twice is no quarrel: a jar's manifest may name one that the class path holds already.
        byte[] before = found.put(name, bytes);
        if (before != null && !Arrays.equals(before, bytes)) {
            throw new IllegalStateException("Two modules hold a file named " + name);
        }
    }
}
