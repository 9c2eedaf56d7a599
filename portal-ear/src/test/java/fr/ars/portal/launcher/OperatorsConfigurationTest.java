package fr.ars.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the launcher changes in the server's configuration is what operators are told to change in theirs. */
class OperatorsConfigurationTest {

    private static final Path CONFIG = Path.of(System.getProperty("portal.root"), "config/payara");
    private static final Pattern SET =
            Pattern.compile("set configs\\.config\\.server-config\\.([^=]+)\\.([^.=]+)=(.*)");

    /** The proxy's part; what the launcher takes away instead of closing it; what is so by default. */
    private static final List<String> OPERATORS_ALONE = List.of(
            "http-listener-1.address",
            "scheme-mapping",
            "http-listener-2",
            "jmx-connector.system.address",
            "access-logging-enabled");

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Element launchers;

    @BeforeAll
    static void rewrite() throws Exception {
        Path file = folder.resolve("domain.xml");
        try (FileSystem zip = FileSystems.newFileSystem(Path.of(System.getProperty("launcher.payara.zip")))) {
            Files.copy(zip.getPath("payara7/glassfish/domains/domain1/config/domain.xml"), file);
        }
        DomainXml.rewrite(file, new DomainXml.Listeners(8080, 8081, 4848), List.of("-Duser.timezone=UTC"));
        launchers = config(file);
    }

    @Test
    void every_setting_of_the_script_is_the_launchers_too() throws IOException {
        assertThat(Files.readAllLines(CONFIG.resolve("configure.asadmin")).stream()
                        .map(SET::matcher)
                        .filter(Matcher::matches)
                        .filter(line -> OPERATORS_ALONE.stream().noneMatch(line.group()::contains))
                        .filter(line -> !values(line.group(1), line.group(2)).equals(List.of(line.group(3))))
                        .map(Matcher::group))
                .isEmpty();
    }

    @Test
    void neither_the_launchers_server_nor_an_operators_calls_home() throws Exception {
        Path file = folder.resolve("operator.xml");
        try (FileSystem zip = FileSystems.newFileSystem(Path.of(System.getProperty("launcher.payara.zip")))) {
            Files.copy(zip.getPath("payara7/glassfish/domains/domain1/config/domain.xml"), file);
        }
        Process sed = new ProcessBuilder(
                        "sed", "-i", "-f", CONFIG.resolve("domain.sed").toString(), file.toString())
                .inheritIO()
                .start();
        assertThat(sed.waitFor()).isZero();
        for (Element server : List.of(launchers, config(file))) {
            assertThat(children(server, "phone-home-runtime-configuration"))
                    .extracting(home -> home.getAttribute("enabled"))
                    .containsExactly("false");
        }
    }

    /** The server's configuration, which is the first of the file's two. */
    private static Element config(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return (Element) DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("config")
                    .item(0);
        }
    }

    /** What the launcher's file says at a dotted name, in which an element's tag may be followed by its name. */
    private static List<String> values(String path, String attribute) {
        List<Element> at = List.of(launchers);
        for (String name : path.split("\\.")) {
            List<Element> above = at;
            List<Element> below = above.stream().flatMap(e -> children(e, name)).toList();
            at = below.isEmpty() ? above.stream().filter(e -> isNamed(e, name)).toList() : below;
        }
        return at.stream().map(e -> e.getAttribute(attribute)).toList();
    }

    private static Stream<Element> children(Element parent, String tag) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(tag));
    }

    private static boolean isNamed(Element element, String name) {
        return element.getAttribute("name").equals(name)
                || element.getAttribute("id").equals(name);
    }
}
