package fr.ars.portal.plan.importing.reading;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * Walks an XML part element by element. Whoever visits an element reads of it what he wants; the rest is skipped. Names
 * carry the usual prefix of their vocabulary ("w:p"), whatever prefix the file gives it.
 */
public final class XmlPull {

    /** Elements within elements; real documents stay far below. Some Java versions stop at 100 by themselves. */
    private static final int DEEPEST = 90;

    private final Map<String, String> prefixes;
    private final XMLStreamReader reader;
    private int depth;

    private XmlPull(Map<String, String> prefixes, XMLStreamReader reader) {
        this.prefixes = prefixes;
        this.reader = reader;
    }

    /**
     * Reads a whole part, starting with its outermost element.
     *
     * @param prefixes the prefix of each vocabulary, by its namespace; names of all others begin with "other:"
     */
    public static void read(InputStream part, Map<String, String> prefixes, Consumer<XmlPull> visit) {
        try {
            XmlPull xml = new XmlPull(prefixes, XMLHelper.newXMLInputFactory().createXMLStreamReader(part));
            while (xml.depth == 0 && xml.reader.hasNext()) {
                xml.next();
            }
            visit.accept(xml);
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** Visits the children of the present element, giving their names. */
    public void children(Consumer<String> visit) {
        mixed(words -> {}, visit);
    }

    /** The same for an element in which words and elements stand mixed. */
    public void mixed(Consumer<String> words, Consumer<String> visit) {
        int level = depth;
        while (depth >= level) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                visit.accept(name());
                while (depth > level) {
                    next();
                }
            } else if (isWords(event)) {
                words.accept(reader.getText());
            }
        }
    }

    /** The characters of the present element. */
    public String text() {
        int level = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= level) {
            int event = next();
            if (isWords(event)) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    public String name() {
        String namespace = reader.getNamespaceURI();
        return (namespace == null ? "" : prefixes.getOrDefault(namespace, "other:")) + reader.getLocalName();
    }

    /** An attribute of the present element by its local name; "" when it is absent. */
    public String attribute(String name) {
        return optional(name).orElse("");
    }

    /** The same where an empty attribute says something else than none. */
    public Optional<String> optional(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    public String value() {
        return attribute("val");
    }

    /** A switch such as {@code <w:b/>}: on, unless its value says off. */
    public boolean isOn() {
        return !value().matches("0|false|off|none");
    }

    public int number(int otherwise) {
        return number("val", otherwise);
    }

    /** An attribute that is a number. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private static boolean isWords(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
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
