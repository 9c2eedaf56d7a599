package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.CorrectionService;
import fr.ars.portal.plan.PieceService;
import fr.ars.portal.plan.SectionBlock;
import fr.ars.portal.plan.Split;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Cutting a section in two: where, and what the new one is called. */
@Named
@RequestScoped
public class SplitSectionPage {

    private static final String PARAGRAPH = "PARAGRAPH";
    private static final String TYPED = "TYPED";
    private static final String BELOW = "BELOW";
    private static final String SAME = "SAME";

    @Inject
    CorrectionService corrections;

    @Inject
    PieceService pieces;

    @Inject
    Draft draft;

    @Inject
    DraftSection section;

    @Inject
    Correcting correcting;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Texts texts;

    private String block = "";
    private String titled = PARAGRAPH;
    private String depth = SAME;
    private String sectionNumber = "";
    private String sectionTitle = "";

    public void correct() {
        if (correcting.pressed("faire").isEmpty()) {
            return;
        }
        if (!block.matches("\\d{1,6}")) {
            errors.add("block", "plan.split-nowhere");
            return;
        }
        Split split = new Split(
                Integer.parseInt(block), titled.equals(PARAGRAPH), sectionNumber, sectionTitle, depth.equals(BELOW));
        correcting.make(
                () -> corrections.split(here.scope(), draft.seen(), section.getAnchor(), split),
                correcting.summary("plan.split", List.of(section.getAnchor())));
    }

    /** Where it may be cut, in the words that stand there. */
    public List<Option> getBlocks() {
        return section.isThere()
                ? pieces.blocks(here.scope(), draft.id(), section.getAnchor()).stream()
                        .map(this::option)
                        .toList()
                : List.of();
    }

    private Option option(SectionBlock at) {
        String words = at.words().isBlank() ? texts.of("plan.block-without-words") : at.words();
        return new Option(
                Integer.toString(at.index()), words, at.paragraph() ? "" : texts.of("plan.block-no-paragraph"));
    }

    public List<Option> getTitles() {
        return List.of(
                Option.of(PARAGRAPH, texts.of("plan.titled-paragraph")),
                Option.of(TYPED, texts.of("plan.titled-typed")));
    }

    public List<Option> getDepths() {
        return List.of(Option.of(SAME, texts.of("plan.depth-same")), Option.of(BELOW, texts.of("plan.depth-below")));
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(String block) {
        this.block = block;
    }

    public String getTitled() {
        return titled;
    }

    public void setTitled(String titled) {
        this.titled = titled;
    }

    public String getDepth() {
        return depth;
    }

    public void setDepth(String depth) {
        this.depth = depth;
    }

    public String getSectionNumber() {
        return sectionNumber;
    }

    public void setSectionNumber(String sectionNumber) {
        this.sectionNumber = sectionNumber;
    }

    public String getSectionTitle() {
        return sectionTitle;
    }

    public void setSectionTitle(String sectionTitle) {
        this.sectionTitle = sectionTitle;
    }
}
