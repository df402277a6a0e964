package no.samraad.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.format.CaseText;
import no.samraad.statutes.format.Fault;
import no.samraad.statutes.format.Flaw;
import no.samraad.statutes.format.RecordText;
import no.samraad.statutes.format.RecordText.Reading;

/** Reads what the command is pointed at: files one by one, several with commas between, or a folder of them. */
final class InputFiles {
    private static final int MOST_FILES = 500;

    private InputFiles() {}

    /** A version of a document, as part of the key that must be its own. */
    private record Version(DocumentId document, LocalDate inForceFrom) {}

    /** All versions of all documents: statutes, choices, mandates and so on. */
    static List<StatutesDocument> documents(String where) throws Unusable {
        List<StatutesDocument> documents = new ArrayList<>();
        Set<Version> versions = new HashSet<>();
        for (Path file : files(where)) {
            switch (read(file, bytes -> RecordText.read(bytes, StatutesDocument.class))) {
                case Reading.Usable<StatutesDocument>(StatutesDocument document) -> {
                    if (!versions.add(new Version(document.id(), document.inForceFrom()))) {
                        throw Unusable.file(
                                file.toString(),
                                List.of(new Fault(
                                        1,
                                        1,
                                        new Flaw.VersionTwice(document.id().value(), document.inForceFrom()))));
                    }
                    documents.add(document);
                }
                case Reading.Unusable<StatutesDocument>(List<Fault> faults) ->
                    throw Unusable.file(file.toString(), faults);
            }
        }
        return documents;
    }

    /** A case with its file. */
    record CaseInFile(String file, CaseText.Placed placed) {}

    /** The cases in files or folders. */
    static List<CaseInFile> cases(List<String> where) throws Unusable {
        List<CaseInFile> cases = new ArrayList<>();
        for (String each : where) {
            for (Path file : files(each)) {
                switch (read(file, CaseText::read)) {
                    case Reading.Usable<CaseText.Placed>(CaseText.Placed placed) ->
                        cases.add(new CaseInFile(file.toString(), placed));
                    case Reading.Unusable<CaseText.Placed>(List<Fault> faults) ->
                        throw Unusable.file(file.toString(), faults);
                }
            }
        }
        return cases;
    }

    /** Reads the bytes of a file. */
    private interface ReadsBytes<T> {
        Reading<T> read(InputStream bytes) throws IOException;
    }

    private static <T> Reading<T> read(Path file, ReadsBytes<T> reader) throws Unusable {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reader.read(bytes);
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    private static List<Path> files(String where) throws Unusable {
        List<Path> files = new ArrayList<>();
        for (String each : where.split(",", -1)) {
            Path path;
            try {
                path = Path.of(each.strip());
            } catch (InvalidPathException noPath) {
                throw Unusable.of(
                        "«" + each + "» er ikke en fil", "«" + each + "» er ikkje ei fil", "'" + each + "' is no file");
            }
            if (each.isBlank() || !Files.exists(path)) {
                throw Unusable.of(
                        "«" + each + "» finnes ikke", "«" + each + "» finst ikkje", "'" + each + "' is not there");
            }
            if (Files.isDirectory(path)) {
                files.addAll(in(path));
            } else {
                files.add(path);
            }
        }
        if (files.size() > MOST_FILES) {
            throw Unusable.of(
                    where + ": flere enn " + MOST_FILES + " filer",
                    where + ": fleire enn " + MOST_FILES + " filer",
                    where + ": more than " + MOST_FILES + " files");
        }
        return files;
    }

    private static List<Path> in(Path folder) throws Unusable {
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
        } catch (IOException unreadable) {
            throw unreadable(folder);
        }
        if (found.isEmpty()) {
            throw Unusable.of(
                    folder + ": har ingen fil som slutter på .yaml, .yml eller .json",
                    folder + ": har inga fil som sluttar på .yaml, .yml eller .json",
                    folder + ": holds no file that ends with .yaml, .yml or .json");
        }
        return found;
    }

    private static Unusable unreadable(Path path) {
        return Unusable.of(path + ": kan ikke leses", path + ": kan ikkje lesast", path + ": cannot be read");
    }
}
