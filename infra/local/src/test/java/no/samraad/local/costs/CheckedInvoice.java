package no.samraad.local.costs;

import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.peppol.PeppolValidation2024_11;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An invoice held to what Peppol demands: the schema of UBL 2.1, and the rules of EN 16931 and of Peppol BIS Billing 3.0. */
final class CheckedInvoice {
    /**
     * Warnings that say nothing here: the word "Foretaksregisteret" is for limited companies, and the parties of a health
     * community are trusts, municipalities and organisations; a warning without a rule is about the rules' own making.
     */
    private static final Set<String> NOT_FOR_US = Set.of("NO-R-002", "null");

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
            new ValidationExecutorSetRegistry<>();

    static {
        EN16931Validation.initEN16931(RULES);
        PeppolValidation.initStandard(RULES);
    }

    private final Document document;

    CheckedInvoice(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            this.document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    boolean credits() {
        return "CreditNote".equals(document.getDocumentElement().getLocalName());
    }

    /** Everything it breaks or is warned of, but for what is not for us. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        var rules = RULES.getOfID(
                credits()
                        ? PeppolValidation2024_11.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                        : PeppolValidation2024_11.VID_OPENPEPPOL_INVOICE_UBL_V3);
        if (rules == null) {
            throw new IllegalStateException("the validator has lost its rules");
        }
        var results = ValidationExecutionManager.executeValidation(rules, ValidationSourceXML.create(null, document));
        if (results.size() < 3) {
            faults.add("only " + results.size() + " sets of rules were asked");
        }
        results.forEachFlattened(error -> {
            String rule = String.valueOf(error.getErrorID());
            if (error.isError() || !NOT_FOR_US.contains(rule)) {
                faults.add(rule + " " + error.getErrorText(Locale.ENGLISH));
            }
        });
        return faults;
    }

    /** The texts of all elements of a name, in order. */
    List<String> all(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            texts.add(found.item(at).getTextContent());
        }
        return texts;
    }

    /** What is to be paid. */
    BigDecimal payable() {
        return new BigDecimal(all("PayableAmount").getFirst());
    }

    /** The sum of the lines themselves. */
    BigDecimal lines() {
        NodeList lines = document.getElementsByTagNameNS("*", credits() ? "CreditNoteLine" : "InvoiceLine");
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (int at = 0; at < lines.getLength(); at++) {
            Element line = (Element) lines.item(at);
            sum = sum.add(new BigDecimal(line.getElementsByTagNameNS("*", "LineExtensionAmount")
                    .item(0)
                    .getTextContent()));
        }
        return sum;
    }
}
