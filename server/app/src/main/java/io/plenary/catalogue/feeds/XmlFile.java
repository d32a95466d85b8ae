package io.plenary.catalogue.feeds;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; what people wrote is escaped, and what XML 1.0 cannot hold is left out. */
final class XmlFile {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** What stands inside an element. */
    interface Inside {
        void write() throws XMLStreamException;
    }

    XmlFile() {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param attributes names and values by turns */
    XmlFile element(String name, Inside inside, String... attributes) {
        try {
            writer.writeStartElement(name);
            for (var n = 0; n < attributes.length; n += 2)
                writer.writeAttribute(attributes[n], valid(attributes[n + 1]));
            inside.write();
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    XmlFile text(String name, String value, String... attributes) {
        return element(name, () -> writer.writeCharacters(valid(value)), attributes);
    }

    XmlFile empty(String name, String... attributes) {
        return element(name, () -> {}, attributes);
    }

    /** The characters of XML 1.0; the rest, such as most control characters and half of a pair, is not among them. */
    static String valid(String value) {
        var valid = new StringBuilder(value.length());
        value.codePoints()
                .filter(one -> one == '\t'
                        || one == '\n'
                        || one == '\r'
                        || one >= 0x20 && one <= 0xD7FF
                        || one >= 0xE000 && one <= 0xFFFD
                        || one >= 0x10000)
                .forEach(valid::appendCodePoint);
        return valid.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
