package fr.ars.portal.browser;

import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One address of each public page there is, found as a reader finds them: by following links from the home pages, and by
 * losing one's way.
 */
final class PublicPages {

    private static final Pattern AGENCY = Pattern.compile("^/bretagne(?=/|$)");
    private static final Pattern HELD_BACK =
            Pattern.compile("/assets/.*|.*/admin(/.*)?|.*/api/v1/.*|.*\\.(csv|json|pdf|atom|ics|xml)");
    private static final List<String> STARTS = List.of("/", "/bretagne", "/bretagne/rien-ici");

    private PublicPages() {}

    static List<String> all() {
        Visitor reader = new Visitor();
        Map<String, String> found = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(STARTS);
        while (!next.isEmpty()) {
            String path = next.removeFirst();
            if (found.putIfAbsent(shape(path), path) == null) {
                Screen screen = reader.open(path);
                screen.page().select("a[href]").stream()
                        .map(link -> screen.address().resolve(link.attr("href").replace(" ", "%20")))
                        .filter(address ->
                                address.getAuthority().equals(screen.address().getAuthority()))
                        .map(URI::getPath)
                        .filter(PublicPages::isOurs)
                        .filter(link -> !found.containsKey(shape(link)))
                        .forEach(next::addLast);
            }
        }
        return List.copyOf(found.values());
    }

    /** One agency stands for the eighteen. */
    private static boolean isOurs(String path) {
        boolean national = List.of(
                        "", "consultations", "contributions", "suivi", "reclamations", "connexion", "inscription")
                .contains(path.replaceFirst("^/", "").replaceFirst("/.*", ""));
        return (national || AGENCY.matcher(path).find())
                && !HELD_BACK.matcher(path).matches();
    }

    /** Pages that differ only in what they are about are one. */
    private static String shape(String path) {
        return path.replaceAll("/[0-9]+-[a-z0-9-]+", "/{id}")
                .replaceAll("/sections/[^/]+", "/sections/{anchor}")
                .replaceAll("/contributions/[A-Z0-9-]+$", "/contributions/{number}");
    }
}
