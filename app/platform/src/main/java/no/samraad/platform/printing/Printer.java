package no.samraad.platform.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints a page as PDF: tagged, with its language and title, every letter embedded, so that it can be read aloud (PDF/UA-1) and
 * kept (PDF/A-2a). One at a time in each instance, because a long document takes a processor and tens of megabytes.
 *
 * <p>A page to be printed is a whole document that is also well-formed XML, with {@code lang}, {@code title}, and {@code meta}
 * of author and description. It brings no style of its own: {@code printing/print.css} is the one there is. Nothing is fetched
 * from anywhere, whatever the page names.
 */
@Singleton
public class Printer {
    /** Where the words below each sheet have its number. */
    public static final String SHEET = "{0}";
    /** Where they have how many there are. */
    public static final String SHEETS = "{1}";

    private static final String FONT = "Inter";
    private static final int NORMAL = 400;
    private static final int HEAVY = 600;
    private static final Pattern DOCTYPE = Pattern.compile("^\\s*<!doctype[^>]*>", Pattern.CASE_INSENSITIVE);
    /** Signs nobody sees, which say how others are to be read; a kept document names none of them as a letter. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x{FEFF}\\x{200B}\\x{2060}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
    /** What XML has no way of writing: most control characters, and halves of letters. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        // It tells of every style it does not know, in the words of the page.
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] normal = resource("inter-400.ttf");
    private final byte[] heavy = resource("inter-600.ttf");
    private final String style = new String(resource("print.css"), StandardCharsets.UTF_8);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Semaphore press = new Semaphore(1, true);
    private final Timer timer;

    public Printer(MeterRegistry meters) {
        this.timer = meters.timer("samraad.printing");
    }

    /** What came of a wish to print. */
    public sealed interface Outcome {
        /** @param pdf the file */
        record Printed(byte[] pdf) implements Outcome {}

        /** Others were printing all the while. */
        record Busy() implements Outcome {}
    }

    /**
     * Prints one page, or waits for those before it as long as it may.
     *
     * @param html the page
     * @param pageWords what each sheet says of itself, such as <code>Side {0} av {1}</code>; {@link #SHEET} and {@link #SHEETS} are filled in
     * @param patienceMillis how long to wait for one's turn
     * @throws IllegalArgumentException when the page is not well-formed
     */
    public Outcome print(String html, String pageWords, long patienceMillis) {
        if (!turn(patienceMillis)) {
            return new Outcome.Busy();
        }
        try {
            return new Outcome.Printed(Objects.requireNonNull(timer.record(() -> printed(html, pageWords))));
        } finally {
            press.release();
        }
    }

    private boolean turn(long millis) {
        try {
            return press.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] printed(String html, String pageWords) {
        Document document = parsed(html);
        Element styled = document.createElement("style");
        styled.setTextContent(style + foot(pageWords));
        document.getElementsByTagName("head").item(0).appendChild(styled);
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .useFont(() -> new ByteArrayInputStream(normal), FONT, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(heavy), FONT, HEAVY, FontStyle.NORMAL, true)
                .useUriResolver((base, uri) -> null)
                .withProducer("Samråd")
                .withW3cDocument(document, null)
                .toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** What stands below each sheet. The margins inherit no font from the page. */
    private static String foot(String pageWords) {
        String content = "\""
                + pageWords
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace(SHEET, "\" counter(page) \"")
                        .replace(SHEETS, "\" counter(pages) \"")
                + "\"";
        return "@page { @bottom-right { content: " + content
                + "; font-family: Inter; font-size: 8pt; color: #4a5560; } }";
    }

    private static Document parsed(String html) {
        String seen = UNSEEN.matcher(DOCTYPE.matcher(html).replaceFirst("")).replaceAll("");
        String xml = UNWRITABLE.matcher(seen).replaceAll("\ufffd");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException malformed) {
            throw new IllegalArgumentException("a page to be printed is well-formed", malformed);
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Printer.class.getResourceAsStream("/printing/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
