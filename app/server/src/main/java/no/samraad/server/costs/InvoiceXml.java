package no.samraad.server.costs;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An invoice as EHF Billing 3.0, which is Peppol BIS Billing 3.0: UBL 2.1, in NOK. What the parties of a community pay of each
 * other's costs is no sale, so every line is outside the scope of value added tax (category O). A line that takes something back
 * has a quantity of minus one, because a price is never negative; when all sum to less than nothing, the file is a credit note
 * and every sign is turned.
 *
 * <p>The word "Foretaksregisteret", which limited companies must put on an invoice, is left out: those who send these are trusts,
 * municipalities and other organisations.
 */
public final class InvoiceXml {
    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String CAC = UBL + "CommonAggregateComponents-2";
    private static final String CBC = UBL + "CommonBasicComponents-2";
    /** The Norwegian register of organisations, among the issuers of identifiers. */
    private static final String REGISTER = "0192";

    private static final String INVOICE = "380";
    private static final String CREDIT_NOTE = "381";
    private static final String CREDIT_TRANSFER = "30";
    private static final String ONE = "C62";
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Invoice invoice;
    private final XMLStreamWriter xml;
    private final boolean credits;

    private InvoiceXml(Invoice invoice, XMLStreamWriter xml) {
        this.invoice = invoice;
        this.xml = xml;
        this.credits = invoice.credits();
    }

    /** The file, in UTF-8. */
    public static byte[] of(Invoice invoice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new InvoiceXml(invoice, xml).write();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void write() throws XMLStreamException {
        String root = credits ? "CreditNote" : "Invoice";
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(UBL + root + "-2");
        xml.writeNamespace("cac", CAC);
        xml.writeNamespace("cbc", CBC);
        basic("CustomizationID", CUSTOMIZATION);
        basic("ProfileID", PROFILE);
        basic("ID", invoice.number());
        basic("IssueDate", invoice.day().toString());
        if (!credits) {
            basic("DueDate", invoice.due().toString());
        }
        basic(credits ? "CreditNoteTypeCode" : "InvoiceTypeCode", credits ? CREDIT_NOTE : INVOICE);
        basic("Note", invoice.note());
        basic("DocumentCurrencyCode", "NOK");
        basic("BuyerReference", invoice.reference());
        open("InvoicePeriod");
        basic("StartDate", invoice.period().first().toString());
        basic("EndDate", invoice.period().last().toString());
        close();
        side("AccountingSupplierParty", invoice.sender());
        side("AccountingCustomerParty", invoice.payer());
        open("PaymentMeans");
        basic("PaymentMeansCode", CREDIT_TRANSFER);
        open("PayeeFinancialAccount");
        basic("ID", invoice.account());
        close();
        close();
        open("PaymentTerms");
        basic("Note", invoice.terms());
        close();
        tax();
        open("LegalMonetaryTotal");
        for (String sum :
                new String[] {"LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "PayableAmount"}) {
            amount(sum, turned(invoice.ore()));
        }
        close();
        int number = 0;
        for (Invoice.Line line : invoice.lines()) {
            number++;
            line(number, line);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void side(String role, Invoice.Side side) throws XMLStreamException {
        open(role);
        open("Party");
        identifier("EndpointID", side.organisationNumber());
        open("PartyName");
        basic("Name", side.name());
        close();
        open("PostalAddress");
        open("Country");
        basic("IdentificationCode", "NO");
        close();
        close();
        open("PartyLegalEntity");
        basic("RegistrationName", side.name());
        identifier("CompanyID", side.organisationNumber());
        close();
        close();
        close();
    }

    private void tax() throws XMLStreamException {
        open("TaxTotal");
        amount("TaxAmount", BigInteger.ZERO);
        open("TaxSubtotal");
        amount("TaxableAmount", turned(invoice.ore()));
        amount("TaxAmount", BigInteger.ZERO);
        open("TaxCategory");
        basic("ID", "O");
        basic("TaxExemptionReasonCode", "VATEX-EU-O");
        basic("TaxExemptionReason", invoice.outsideTax());
        scheme();
        close();
        close();
        close();
    }

    private void line(int number, Invoice.Line line) throws XMLStreamException {
        BigInteger ore = turned(BigInteger.valueOf(line.ore()));
        open(credits ? "CreditNoteLine" : "InvoiceLine");
        basic("ID", String.valueOf(number));
        xml.writeStartElement("cbc", credits ? "CreditedQuantity" : "InvoicedQuantity", CBC);
        xml.writeAttribute("unitCode", ONE);
        xml.writeCharacters(ore.signum() < 0 ? "-1" : "1");
        xml.writeEndElement();
        amount("LineExtensionAmount", ore);
        open("Item");
        basic("Description", line.words());
        basic("Name", line.name());
        open("ClassifiedTaxCategory");
        basic("ID", "O");
        scheme();
        close();
        open("AdditionalItemProperty");
        basic("Name", "Dato");
        basic("Value", line.had().toString());
        close();
        close();
        open("Price");
        amount("PriceAmount", ore.abs());
        close();
        close();
    }

    private void scheme() throws XMLStreamException {
        open("TaxScheme");
        basic("ID", "VAT");
        close();
    }

    private BigInteger turned(BigInteger ore) {
        return credits ? ore.negate() : ore;
    }

    private void amount(String name, BigInteger ore) throws XMLStreamException {
        xml.writeStartElement("cbc", name, CBC);
        xml.writeAttribute("currencyID", "NOK");
        xml.writeCharacters(new BigDecimal(ore, 2).toPlainString());
        xml.writeEndElement();
    }

    private void identifier(String name, String number) throws XMLStreamException {
        xml.writeStartElement("cbc", name, CBC);
        xml.writeAttribute("schemeID", REGISTER);
        xml.writeCharacters(number);
        xml.writeEndElement();
    }

    private void basic(String name, String text) throws XMLStreamException {
        xml.writeStartElement("cbc", name, CBC);
        xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll("\ufffd"));
        xml.writeEndElement();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement("cac", name, CAC);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
