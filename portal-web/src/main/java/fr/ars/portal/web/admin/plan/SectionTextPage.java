package fr.ars.portal.web.admin.plan;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.PieceService;
import fr.ars.portal.plan.SectionPiece;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The text of a section piece by piece: the list of them, or the one that {@code ?morceau=3} names, to be put right. */
@Named
@RequestScoped
public class SectionTextPage {

    private static final String PIECE = "morceau";

    @Inject
    PieceService pieces;

    @Inject
    Draft draft;

    @Inject
    DraftSection section;

    @Inject
    Correcting correcting;

    @Inject
    Pressed pressed;

    @Inject
    Here here;

    private List<SectionPiece> all = List.of();
    private Optional<SectionPiece> chosen = Optional.empty();
    private String words = "";
    private boolean decorative;

    @PostConstruct
    void open() {
        all = section.isThere() ? pieces.pieces(here.scope(), draft.id(), section.getAnchor()) : List.of();
        chosen = here.parameter(PIECE).flatMap(this::piece);
        if (chosen.isEmpty() && here.parameter(PIECE).isPresent() && !pressed.isSent()) {
            throw new NotFoundException(new SubjectRef("section", section.getAnchor()));
        }
        words = chosen.map(SectionPiece::text).orElse("");
        decorative = pressed.isSent()
                ? here.parameter("decorative").isPresent()
                : chosen.filter(piece -> piece.kind() == SectionPiece.Kind.DECORATIVE_IMAGE)
                        .isPresent();
    }

    private Optional<SectionPiece> piece(String index) {
        return all.stream()
                .filter(piece -> Integer.toString(piece.index()).equals(index))
                .findFirst();
    }

    /** Does what the pressed button says. Tables are {@link SectionTable}'s. */
    public void correct() {
        switch (correcting.pressed("faire").orElse("")) {
            case "corriger" -> make(() -> pieces.rewrite(here.scope(), seen(), words), "plan.text-corrected");
            case "decrire" -> make(() -> pieces.describe(here.scope(), seen(), words, decorative), "plan.described");
            case "retirer" -> make(() -> pieces.removeMissingImage(here.scope(), seen()), "plan.image-removed");
            default -> {}
        }
    }

    private void make(Runnable work, String done) {
        correcting.make(work, correcting.section(Route.ADMIN_DRAFT_TEXT, section.getAnchor(), done));
    }

    /** The piece as it was when the form was drawn. */
    PieceService.Seen seen() {
        return new PieceService.Seen(
                draft.seen(),
                section.getAnchor(),
                here.parameter(PIECE)
                        .filter(text -> text.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(-1),
                getFingerprint());
    }

    /** Of the piece the form was first drawn for: what was typed is about that one and no other. */
    public String getFingerprint() {
        return pressed.value("empreinte")
                .orElseGet(() -> chosen.map(SectionPiece::fingerprint).orElse(""));
    }

    public List<SectionPiece> getAll() {
        return all;
    }

    public boolean isChosen() {
        return chosen.isPresent();
    }

    /** Whether the piece is still what the form was drawn for; else what was typed can only be copied. */
    public boolean isSame() {
        return chosen.filter(piece -> piece.fingerprint().equals(getFingerprint()))
                .isPresent();
    }

    public SectionPiece getPiece() {
        return chosen.orElseThrow();
    }

    public boolean isTable() {
        return is(SectionPiece.Kind.TABLE);
    }

    public boolean isMissingImage() {
        return is(SectionPiece.Kind.MISSING_IMAGE);
    }

    public boolean isImage() {
        return is(SectionPiece.Kind.IMAGE)
                || is(SectionPiece.Kind.IMAGE_TO_DESCRIBE)
                || is(SectionPiece.Kind.DECORATIVE_IMAGE);
    }

    private boolean is(SectionPiece.Kind kind) {
        return chosen.filter(piece -> piece.kind() == kind).isPresent();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isDecorative() {
        return decorative;
    }
}
