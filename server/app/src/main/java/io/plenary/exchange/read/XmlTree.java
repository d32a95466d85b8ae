package io.plenary.exchange.read;

import io.plenary.exchange.read.ImportInvalid.Reason;
import java.io.StringReader;
import java.util.ArrayDeque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML → elements by the JDK's StAX, without document types, entities of its own, or anything fetched. */
final class XmlTree {
    private static final int DEEPEST = 24;
    private static final int MOST_ELEMENTS = 400_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final ArrayDeque<XmlElement> open = new ArrayDeque<>();
    private int elements;

    private XmlTree(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The JDK's own, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** @throws ImportInvalid with the line */
    static XmlElement read(String text) {
        try {
            return new XmlTree(FACTORY.createXMLStreamReader(new StringReader(text))).root();
        } catch (XMLStreamException broken) {
            throw broken(text, broken);
        }
    }

    private static ImportInvalid broken(String text, XMLStreamException broken) {
        var line = broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNumber());
        var isBomb = String.valueOf(broken.getMessage()).contains("JAXP");
        var reason = isBomb ? Reason.TOO_MANY : text.contains("<!DOCTYPE") ? Reason.DTD : Reason.XML_BROKEN;
        return new ImportInvalid(reason, line, broken);
    }

    private XmlElement root() throws XMLStreamException {
        var root = (XmlElement) null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new ImportInvalid(Reason.DTD, line());
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = begin();
                    if (root == null) root = element;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new ImportInvalid(Reason.DTD, line());
                default -> {
                    // Comments say nothing of a programme.
                }
            }
        }
        if (root == null) throw new ImportInvalid(Reason.XML_BROKEN, line());
        return root;
    }

    private XmlElement begin() {
        if (open.size() >= DEEPEST) throw new ImportInvalid(Reason.TOO_DEEP, line());
        if (++elements > MOST_ELEMENTS) throw new ImportInvalid(Reason.TOO_MANY, line());
        var element = new XmlElement(reader.getLocalName(), line());
        for (var at = 0; at < reader.getAttributeCount(); at++)
            element.attributes().put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        if (!open.isEmpty()) open.peek().children().add(element);
        open.push(element);
        return element;
    }

    /** Ours are words beside what the schemas know; they read like attributes. */
    private void instruction() {
        if (!open.isEmpty() && reader.getPITarget().equals(CancelMark.GENERATOR))
            open.peek()
                    .attributes()
                    .putIfAbsent(String.valueOf(reader.getPIData()).strip(), "true");
    }

    private void text() {
        if (!open.isEmpty())
            open.peek().content().append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }
}
