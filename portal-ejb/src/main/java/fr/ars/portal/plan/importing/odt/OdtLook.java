package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.reading.TextRun;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.Optional;

/**
 * What a style says of how words look; it is silent about most of it.
 *
 * @param position above 0 for superscript, below 0 for subscript
 */
record OdtLook(Optional<Boolean> bold, Optional<Boolean> italic, Optional<Boolean> hidden, Optional<Integer> position) {

    static final OdtLook UNSAID = new OdtLook(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads {@code style:text-properties}. */
    static OdtLook read(XmlPull xml) {
        return new OdtLook(
                xml.optional("font-weight").map(weight -> weight.matches("bold|[6-9]00")),
                xml.optional("font-style").map(slant -> slant.matches("italic|oblique")),
                xml.optional("display").map("none"::equals),
                xml.optional("text-position").map(OdtLook::position));
    }

    /** "super 58%", "-33% 58%", "0% 100%". */
    private static int position(String value) {
        String height = value.strip().split("\\s+", -1)[0];
        return switch (height) {
            case "super" -> 1;
            case "sub" -> -1;
            default -> height.matches("0+(\\.0+)?%") ? 0 : height.startsWith("-") ? -1 : 1;
        };
    }

    /** The same, with what {@code parent} says where this is silent. */
    OdtLook over(OdtLook parent) {
        return new OdtLook(
                bold.or(parent::bold),
                italic.or(parent::italic),
                hidden.or(parent::hidden),
                position.or(parent::position));
    }

    TextRun on(TextRun run) {
        TextRun looking = set(set(run, Mark.BOLD, bold), Mark.ITALIC, italic);
        looking = set(looking, Mark.SUPERSCRIPT, position.map(height -> height > 0));
        looking = set(looking, Mark.SUBSCRIPT, position.map(height -> height < 0));
        return hidden.isPresent() ? looking.hiddenOrNot(hidden.get()) : looking;
    }

    private static TextRun set(TextRun run, Mark mark, Optional<Boolean> on) {
        return on.isEmpty() ? run : on.get() ? run.with(mark) : run.without(mark);
    }
}
