package fr.ars.portal.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every key that screens and refusals use has words, and no words wait for a key that nobody uses. A literal that ends in
 * a dot begins keys completed at run time: all that begin so are used.
 */
class KeysInBundlesTest {

    private static final Path WORDS = Path.of("src/main/resources/fr/ars/portal/i18n");
    private static final Pattern FORM = Pattern.compile("<p:form[^>]*\\bbundle=\"(\\w+)\"|<p:(?:text|area|select|radios"
            + "|checkbox|file|password)\\b([^>]*)\\bname=\"(\\w+)\"([^>]*)>");
    private static final Pattern CONSTRAINT = Pattern.compile("message = \"([a-z]+\\.[a-z.-]+)\"");
    private static final Pattern REFUSAL = Pattern.compile("new (\\w+)Exception\\(\\s*\"([a-z.-]+)\"");

    private static final Pattern RULE = Pattern.compile("\"([a-z][a-z0-9-]+)\"");
    private static final Pattern LAST_PART = Pattern.compile("\\.([a-z][a-z0-9-]+)\"");

    /** Exceptions that put the name of their room before the rule. */
    private static final Map<String, String> ROOM =
            Map.of("Consultation", "consultation.", "Form", "form.", "Plan", "plan.");

    private static Set<String> defined;
    private static List<String> screens;
    private static List<String> business;

    @BeforeAll
    static void read() throws IOException {
        defined = new TreeSet<>();
        for (Path bundle : files(WORDS, ".properties")) {
            Properties words = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                words.load(reader);
            }
            String name = bundle.getFileName().toString().replace(".properties", "");
            words.stringPropertyNames().forEach(key -> defined.add(name + "." + key));
        }
        screens = texts(Path.of("src/main/webapp"), ".xhtml");
        screens.addAll(texts(Path.of("src/main/java"), ".java"));
        business = texts(Path.of("../portal-ejb/src/main/java"), ".java");
    }

    @Test
    void every_key_used_has_words() {
        assertThat(used()).allMatch(KeysInBundlesTest::isDefined);
    }

    @Test
    void all_words_are_used() {
        Set<String> used = used();
        assertThat(defined)
                .allMatch(key -> used.contains(key)
                        || used.stream().anyMatch(other -> other.endsWith(".") && key.startsWith(other)));
    }

    private static boolean isDefined(String key) {
        return key.endsWith(".") || key.endsWith("-")
                ? defined.stream().anyMatch(other -> other.startsWith(key))
                : defined.contains(key);
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        String bundles = defined.stream()
                .map(key -> key.replaceFirst("\\..*", ""))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern literal = Pattern.compile("[\"'](?:\\w+=)?((?:" + bundles + ")\\.[A-Za-z0-9.-]*)[\"']");
        for (String text : screens) {
            literal.matcher(text)
                    .results()
                    .map(found -> toldAfter(found.group(1)))
                    .forEach(used::add);
            used.addAll(fields(text));
        }
        for (String text : business) {
            CONSTRAINT.matcher(text).results().map(found -> found.group(1)).forEach(used::add);
            REFUSAL.matcher(text).results().flatMap(KeysInBundlesTest::code).forEach(used::add);
            used.addAll(mentioned(text, literal));
        }
        screens.forEach(text -> used.addAll(done(text)));
        used.removeIf(key -> key.endsWith(".css") || key.endsWith(".js"));
        return used;
    }

    /** Words that exist and that the business names in any other way: they are used, whatever the way. */
    private static Set<String> mentioned(String text, Pattern literal) {
        Set<String> keys = new TreeSet<>();
        literal.matcher(text).results().map(found -> found.group(1)).forEach(keys::add);
        RULE.matcher(text)
                .results()
                .flatMap(found -> ROOM.values().stream().map(room -> room + found.group(1)))
                .forEach(keys::add);
        keys.retainAll(defined);
        return keys;
    }

    /** What a page tells to have been done, where it puts the key together. */
    private static Set<String> done(String text) {
        Set<String> last = RULE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        LAST_PART.matcher(text).results().map(found -> found.group(1)).forEach(last::add);
        return defined.stream()
                .filter(key -> key.contains(".done."))
                .filter(key -> last.contains(key.replaceFirst(".*\\.", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was done is told by a key that says so: see {@link Notice}. */
    private static String toldAfter(String key) {
        String told = key.replaceFirst("\\.", ".done.");
        return !defined.contains(key) && defined.contains(told) ? told : key;
    }

    /** Labels and hints of the field tags, by the bundle of their form. */
    private static Set<String> fields(String page) {
        Set<String> keys = new TreeSet<>();
        String bundle = "";
        for (MatchResult found : FORM.matcher(page).results().toList()) {
            if (found.group(1) != null) {
                bundle = found.group(1);
            } else if (!bundle.isEmpty()) {
                // An include that holds fields without their form leaves the bundle to the page that includes it.
                String key = bundle + "." + found.group(3);
                String attributes = found.group(2) + found.group(4);
                if (!attributes.contains("label=")) {
                    keys.add(key);
                }
                if (!attributes.contains("hint=") && defined.contains(key + ".hint")) {
                    keys.add(key + ".hint");
                }
            }
        }
        return keys;
    }

    private static Stream<String> code(MatchResult refusal) {
        String room = ROOM.get(refusal.group(1));
        if (room != null) {
            return Stream.of(room + refusal.group(2));
        }
        return refusal.group(2).contains(".") ? Stream.of(refusal.group(2)) : Stream.empty();
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        return files(folder, ending).stream().map(KeysInBundlesTest::text).collect(Collectors.toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
