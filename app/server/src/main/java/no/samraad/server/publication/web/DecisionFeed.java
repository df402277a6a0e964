package no.samraad.server.publication.web;

import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.samraad.platform.Settings;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Messages;
import no.samraad.server.publication.PublicDecision;

/** Writes published decisions as an Atom feed (RFC 4287). */
@Singleton
class DecisionFeed {
    private final Settings settings;
    private final Messages messages;

    DecisionFeed(Settings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    byte[] of(Caller caller, List<PublicDecision> decisions) {
        String origin = settings.origin(caller.tenant().slug());
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "id", origin + "/vedtak");
            element(xml, "title", caller.tenant().name() + ": " + text(caller, "publication.decisions.title"));
            element(
                    xml,
                    "updated",
                    decisions.stream()
                            .map(PublicDecision::publishedAt)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            link(xml, "self", origin + "/vedtak.atom");
            link(xml, "alternate", origin + "/vedtak");
            xml.writeStartElement("author");
            element(xml, "name", caller.tenant().name());
            xml.writeEndElement();
            for (PublicDecision decision : decisions) {
                entry(xml, origin, decision);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(XMLStreamWriter xml, String origin, PublicDecision decision) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + decision.itemId());
        element(xml, "title", decision.number().written() + " " + decision.title());
        element(xml, "updated", decision.publishedAt().toString());
        link(xml, "alternate", origin + decision.number().path());
        element(xml, "content", clean(decision.text()));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    /** XML 1.0 has no form for most control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    private String text(Caller caller, String key) {
        return messages.text(key, caller.language()).orElseThrow();
    }
}
