package fr.ars.portal.plan.correcting;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.Split;
import fr.ars.portal.plan.TableEdit;
import fr.ars.portal.plan.TableText;
import fr.ars.portal.plan.importing.content.HeadingNumber;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** What can be done to the text of a section: joined to another, cut in two, put right piece by piece. */
public final class TextCorrections {

    private static final int LONGEST_DESCRIPTION = 1_000;

    private final Workbench bench;

    public TextCorrections(Workbench bench) {
        this.bench = bench;
    }

    /** Gives the section before it everything the section says; it is no section any more. Says which is before it. */
    public SectionRow mergeIntoPrevious(String anchor) {
        int index = bench.indexOf(anchor);
        if (index == 0) {
            throw new PlanException("nothing-before");
        }
        SectionRow before = bench.at(index - 1);
        if (before.excluded() && !bench.at(index).excluded()) {
            throw new PlanException("before-is-left-out");
        }
        SectionBody body = SectionBody.of(bench.html(index - 1));
        body.append(bench.at(index).heading(), SectionBody.of(bench.html(index)));
        bench.write(index - 1, body.html());
        bench.remove(index);
        return before;
    }

    /** What the new section is to be called, before it has an anchor. */
    public record Name(String number, String title) {}

    public Name nameOf(String anchor, Split split) {
        if (!split.titled()) {
            return new Name(split.number().strip(), split.title().strip());
        }
        Element block = SectionBody.of(bench.html(anchor)).block(split.block());
        if (!block.nameIs("p")) {
            throw new PlanException("split-no-paragraph");
        }
        if (block.selectFirst("a, img") != null) {
            throw new PlanException("split-with-note");
        }
        String words = block.text().strip();
        Optional<HeadingNumber.Typed> typed = HeadingNumber.startOf(words);
        return new Name(
                typed.map(HeadingNumber.Typed::printed).orElse(""),
                typed.map(number -> words.substring(number.length()))
                        .orElse(words)
                        .strip());
    }

    /** Cuts a section: what follows from the block on is the text of the new one, right behind it. */
    public void split(String anchor, Split split, Name name, long newSection, String newAnchor) {
        int index = bench.indexOf(anchor);
        SectionRow row = bench.at(index);
        SectionBody body = SectionBody.of(bench.html(index));
        Element block = body.block(split.block());
        SectionBody rest = body.splitAt(block);
        if (split.titled()) {
            block.remove();
        }
        bench.write(index, body.html());
        SectionRow fresh = new SectionRow(newSection, newAnchor, 0, row.level(), "", "", 0, row.excluded())
                .named(name.number(), name.title());
        bench.insert(index + 1, split.below() ? fresh.onLevel(row.level() + 1) : fresh, rest.html());
    }

    /** Corrects the words of a paragraph, an item, or of a picture that could not be kept. */
    public void rewrite(String anchor, int piece, String fingerprint, String words) {
        edit(anchor, piece, fingerprint, element -> PlainText.correct(Pieces.wordsOf(element), words));
    }

    public void editTable(String anchor, int piece, String fingerprint, TableEdit edit) {
        edit(anchor, piece, fingerprint, element -> new TableCorrection(table(element)).become(edit));
    }

    private static Element table(Element element) {
        if (!element.nameIs("table")) {
            throw new PlanException("block-changed");
        }
        return element;
    }

    /** Says what a picture shows, or that it shows nothing that words must tell. */
    public void describe(String anchor, int piece, String fingerprint, String words, boolean decorative) {
        if (!decorative && words.isBlank()) {
            throw new PlanException("alt-missing");
        }
        if (words.strip().length() > LONGEST_DESCRIPTION) {
            throw new PlanException("alt-too-long", LONGEST_DESCRIPTION);
        }
        edit(anchor, piece, fingerprint, element -> {
            Pieces.image(element).attr("alt", decorative ? "" : words.strip());
            Pieces.markDecorative(element, decorative);
        });
    }

    /** Takes away what stands for a picture that could not be kept. */
    public void removeMissingImage(String anchor, int piece, String fingerprint) {
        edit(anchor, piece, fingerprint, element -> {
            if (!Pieces.isMissingImage(element)) {
                throw new PlanException("block-changed");
            }
            element.remove();
        });
    }

    public TableText table(String anchor, int piece, String fingerprint) {
        return new TableCorrection(table(SectionBody.of(bench.html(anchor)).piece(piece, fingerprint))).text();
    }

    private void edit(String anchor, int piece, String fingerprint, Consumer<Element> how) {
        int index = bench.indexOf(anchor);
        SectionBody body = SectionBody.of(bench.html(index));
        how.accept(body.piece(piece, fingerprint));
        bench.write(index, body.html());
    }
}
