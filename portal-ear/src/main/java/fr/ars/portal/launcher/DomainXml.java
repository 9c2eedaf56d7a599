package fr.ars.portal.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The server's configuration, changed before its first start: nothing listens beyond the loopback interface but the
 * portal's own port, nothing calls home, time is UTC, health and metrics are told to the operator only, and there are
 * threads enough. The same changes for an operator's
 * own server are in config/payara.
 */
final class DomainXml {

    /** The virtual server that people reach. */
    static final String PORTAL = "server";

    /** The virtual server of whoever watches the portal. */
    static final String OPERATIONS = "operations";

    private static final List<String> NOT_WANTED = List.of("-Xmx512m", "-Dorg.glassfish.additionalOSGiBundlesToStart");

    private final Document document;
    private final Element config;

    private DomainXml(Document document) {
        this.document = document;
        this.config = first(document.getDocumentElement(), "config");
    }

    /**
     * The ports listened to.
     *
     * @param portal the portal's own, on every interface
     * @param operations health and metrics, on loopback
     * @param admin the server's commands, on loopback
     */
    record Listeners(int portal, int operations, int admin) {}

    static void rewrite(Path file, Listeners listeners, List<String> jvmOptions) {
        try {
            DomainXml xml = new DomainXml(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile()));
            xml.callNobody();
            xml.listenOnlyWhereNeeded(listeners);
            xml.tellTheOperatorOnly(listeners.operations());
            xml.serveManyAtOnce();
            xml.setJvmOptions(jvmOptions);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(xml.document), new StreamResult(file.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw new CannotStart("The server's configuration could not be written: " + e.getMessage(), e);
        }
    }

    /** Asked within the server's configuration; anywhere else in the file it is read by nobody. */
    private void callNobody() {
        config.appendChild(with("phone-home-runtime-configuration", Map.of("enabled", "false")));
        first(config, "hazelcast-config-specific-configuration").setAttribute("enabled", "false");
    }

    private void listenOnlyWhereNeeded(Listeners listeners) {
        remove(named(config, "network-listener", "name", "http-listener-2"));
        named(config, "network-listener", "name", "http-listener-1")
                .setAttribute("port", Integer.toString(listeners.portal()));
        Element admin = named(config, "network-listener", "name", "admin-listener");
        admin.setAttribute("port", Integer.toString(listeners.admin()));
        admin.setAttribute("address", "127.0.0.1");
        named(config, "virtual-server", "id", PORTAL).setAttribute("network-listeners", "http-listener-1");
        named(config, "jmx-connector", "name", "system").setAttribute("enabled", "false");
        Element messages = document.createElement("jms-service");
        messages.setAttribute("type", "DISABLED");
        config.appendChild(messages);
        for (String orb : List.of("orb-listener-1", "SSL", "SSL_MUTUALAUTH")) {
            Element listener = named(config, "iiop-listener", "id", orb);
            listener.setAttribute("enabled", "false");
            listener.setAttribute("address", "127.0.0.1");
        }
    }

    /** Health and metrics have a listener and a virtual server of their own, to which the portal is not deployed. */
    private void tellTheOperatorOnly(int port) {
        Element server = with("virtual-server", Map.of("id", OPERATIONS, "network-listeners", OPERATIONS));
        server.setAttribute("hosts", "localhost,127.0.0.1");
        first(config, "http-service").appendChild(server);
        Element protocol = with("protocol", Map.of("name", OPERATIONS));
        protocol.appendChild(with("http", Map.of("default-virtual-server", OPERATIONS, "server-header", "false")));
        first(config, "protocols").appendChild(protocol);
        Element listener = with("network-listener", Map.of("name", OPERATIONS, "protocol", OPERATIONS));
        listener.setAttribute("address", "127.0.0.1");
        listener.setAttribute("port", Integer.toString(port));
        listener.setAttribute("transport", "tcp");
        listener.setAttribute("thread-pool", "http-thread-pool");
        first(config, "network-listeners").appendChild(listener);
        first(config, "microprofile-metrics-configuration").setAttribute("virtual-servers", OPERATIONS);
        config.appendChild(with("microprofile-healthcheck-configuration", Map.of("virtual-servers", OPERATIONS)));
        config.appendChild(with("microprofile-openapi-configuration", Map.of("enabled", "false")));
    }

    private void serveManyAtOnce() {
        named(config, "thread-pool", "name", "http-thread-pool").setAttribute("max-thread-pool-size", "64");
        Element http = first(named(config, "protocol", "name", "http-listener-1"), "http");
        http.setAttribute("compression", "on");
        http.setAttribute("compression-min-size-bytes", "1024");
        http.setAttribute(
                "compressable-mime-type",
                "text/html,text/css,text/javascript,application/javascript,application/json,image/svg+xml,text/csv,"
                        + "text/plain,application/xml,application/atom+xml,text/calendar");
        http.setAttribute("server-header", "false");
    }

    private void setJvmOptions(List<String> wanted) {
        Element java = first(config, "java-config");
        var options = java.getElementsByTagName("jvm-options");
        for (int i = options.getLength() - 1; i >= 0; i--) {
            String option = options.item(i).getTextContent();
            if (NOT_WANTED.stream().anyMatch(option::startsWith)) {
                remove(options.item(i));
            }
        }
        for (String option : wanted) {
            Element element = document.createElement("jvm-options");
            element.setTextContent(option);
            java.appendChild(element);
        }
    }

    private Element with(String name, Map<String, String> attributes) {
        Element element = document.createElement(name);
        attributes.forEach(element::setAttribute);
        return element;
    }

    private static Element first(Element below, String name) {
        return (Element) below.getElementsByTagName(name).item(0);
    }

    private static Element named(Element below, String element, String attribute, String value) {
        var found = below.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            if (((Element) found.item(i)).getAttribute(attribute).equals(value)) {
                return (Element) found.item(i);
            }
        }
        throw new CannotStart("This server's domain has no " + element + " " + value + ": is it another version?");
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }
}
