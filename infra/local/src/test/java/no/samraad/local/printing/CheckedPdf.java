package no.samraad.local.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF held to the standards it claims, by the validator of the PDF Association. */
public final class CheckedPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private CheckedPdf() {}

    /** What the file breaks of PDF/UA-1 and PDF/A-2a; none when it is both. */
    public static List<String> faults(byte[] pdf) {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                if (!result.isCompliant()) {
                    faults.add(flavour + " is not met");
                }
                result.getTestAssertions()
                        .forEach(broken ->
                                faults.add(flavour + " " + broken.getRuleId().getClause() + ": "
                                        + broken.getMessage() + " at "
                                        + broken.getLocation().getContext()));
            } catch (VeraPDFException | IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return faults;
    }

    /** What is read aloud of it, in the order of the sheets. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static int sheets(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static String language(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.valueOf(document.getDocumentCatalog().getLanguage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same sheets with nothing that tells what on them is what. */
    static byte[] withoutTags(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same sheets, tagged, in a language nobody names. */
    static byte[] withoutLanguage(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
