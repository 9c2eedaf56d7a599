package fr.ars.portal.web.consultation;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Route;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** The lists of consultations, contributions and answers as Atom feeds, made anew each time: what has left is not in. */
@WebServlet("/feeds")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Here here;

    @Inject
    transient ConsultationFeed consultations;

    @Inject
    transient ContributionFeed contributions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean list = here.route().filter(Route.CONSULTATIONS::equals).isPresent();
        Feed feed = list ? consultations.feed() : contributions.feed();
        feed.setUpdated(feed.getEntries().stream()
                .map(Entry::getUpdated)
                .max(Date::compareTo)
                .orElse(new Date(0)));
        response.setContentType("application/atom+xml; charset=UTF-8");
        try (Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            new WireFeedOutput().output(feed, writer);
        } catch (FeedException e) {
            throw new IOException(e);
        }
    }
}
