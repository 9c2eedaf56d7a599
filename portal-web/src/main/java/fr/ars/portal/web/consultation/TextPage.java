package fr.ars.portal.web.consultation;

import fr.ars.portal.plan.reading.ReadSection;
import fr.ars.portal.plan.reading.ReadableText;
import fr.ars.portal.plan.reading.TextTable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole text on one page, and what can be had of it. */
@Named
@RequestScoped
public class TextPage {

    /** In words. */
    private static final int SHORT = 80;

    private static final int MIDDLE = 300;

    @Inject
    Reading reading;

    @Inject
    ReadableTexts texts;

    private @Nullable ReadableText text;

    ReadableText text() {
        if (text == null) {
            text = texts.of(reading.version());
        }
        return text;
    }

    public List<ReadSection> getSections() {
        return text().sections();
    }

    /** How long a section is, roughly: what a browser keeps room for before it draws it. */
    public String length(ReadSection section) {
        int words = section.entry().words();
        if (words <= SHORT) {
            return "short";
        }
        return words <= MIDDLE ? "middle" : "long";
    }

    /** Those that can be had as files. */
    public List<TextTable> getTables() {
        return text().tables();
    }
}
