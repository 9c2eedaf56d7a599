package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * Walks an XML part element by element. Whoever visits an element reads of it what he wants; the rest is skipped. Names
 * carry the usual prefix of their vocabulary ("w:p"), in the transitional and in the strict form of the standard alike.
 */
final class XmlPull {

    /** Elements within elements; real documents stay far below. Some Java versions stop at 100 by themselves. */
    private static final int DEEPEST = 90;

    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:",
            "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
            "urn:schemas-microsoft-com:vml", "v:");

    private final XMLStreamReader reader;
    private int depth;

    private XmlPull(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Reads a whole part, starting with its outermost element. */
    static void read(InputStream part, Consumer<XmlPull> visit) {
        try {
            XmlPull xml = new XmlPull(XMLHelper.newXMLInputFactory().createXMLStreamReader(part));
            while (xml.depth == 0 && xml.reader.hasNext()) {
                xml.next();
            }
            visit.accept(xml);
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** Visits the children of the present element, giving their names. */
    void children(Consumer<String> visit) {
        int level = depth;
        while (depth >= level) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                visit.accept(name());
                while (depth > level) {
                    next();
                }
            }
        }
    }

    /** The characters of the present element. */
    String text() {
        int level = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= level) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    String name() {
        String namespace = reader.getNamespaceURI();
        return (namespace == null ? "" : PREFIXES.getOrDefault(namespace, "other:")) + reader.getLocalName();
    }

    /** An attribute of the present element by its local name; "" when it is absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    String value() {
        return attribute("val");
    }

    /** A switch such as {@code <w:b/>}: on, unless its value says off. */
    boolean isOn() {
        return !value().matches("0|false|off|none");
    }

    int number(int otherwise) {
        return value().matches("-?\\d{1,9}") ? Integer.parseInt(value()) : otherwise;
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new DraftRefusedException(Reason.TOO_DEEP);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private static DraftRefusedException refusal(XMLStreamException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return new DraftRefusedException(Reason.ZIP_BOMB);
            }
            cause = cause.getCause() == null && cause instanceof XMLStreamException nested
                    ? nested.getNestedException()
                    : cause.getCause();
        }
        return new DraftRefusedException(Reason.CORRUPT);
    }
}
