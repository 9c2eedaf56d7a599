package fr.ars.portal.plan;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.plan.correcting.Pieces;
import fr.ars.portal.plan.correcting.TextCorrections;
import fr.ars.portal.plan.internal.CorrectionBook;
import fr.ars.portal.plan.internal.PlanRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts the text of a section right piece by piece: the words of a paragraph, a table, what a picture shows. */
@Stateless
public class PieceService {

    @Inject
    CorrectionBook book;

    @Inject
    PlanRepository repository;

    @Inject
    Caller caller;

    /** The piece of the section that a form was drawn for. */
    public record Seen(SeenDraft draft, String anchor, int index, String fingerprint) {}

    /** What can be corrected by itself, in reading order. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public List<SectionPiece> pieces(AgencyScope scope, DraftVersionId id, String anchor) {
        return Pieces.of(html(scope, id, anchor));
    }

    /** Where the section may be cut. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public List<SectionBlock> blocks(AgencyScope scope, DraftVersionId id, String anchor) {
        return Pieces.blocks(html(scope, id, anchor));
    }

    /** The table among the pieces; empty where there is another thing. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public Optional<TableText> table(AgencyScope scope, DraftVersionId id, String anchor, int index) {
        return Pieces.table(html(scope, id, anchor), index);
    }

    private String html(AgencyScope scope, DraftVersionId id, String anchor) {
        repository.version(scope, id);
        return repository.text(id, anchor).html();
    }

    /** The words of a paragraph, an item, or of a picture that could not be kept. */
    @Requires(Capability.EDIT_PLAN)
    public void rewrite(AgencyScope scope, Seen piece, String words) {
        correct(
                scope,
                piece,
                CorrectionVerb.TEXT,
                texts -> texts.rewrite(piece.anchor(), piece.index(), piece.fingerprint(), words));
    }

    @Requires(Capability.EDIT_PLAN)
    public void editTable(AgencyScope scope, Seen piece, TableEdit edit) {
        correct(
                scope,
                piece,
                CorrectionVerb.TABLE,
                texts -> texts.editTable(piece.anchor(), piece.index(), piece.fingerprint(), edit));
    }

    /** @param decorative that it shows nothing who listens to the page would miss; the words are then passed over */
    @Requires(Capability.EDIT_PLAN)
    public void describe(AgencyScope scope, Seen piece, String words, boolean decorative) {
        correct(
                scope,
                piece,
                CorrectionVerb.IMAGE,
                texts -> texts.describe(piece.anchor(), piece.index(), piece.fingerprint(), words, decorative));
    }

    /** Takes away what stands for a picture that could not be kept. */
    @Requires(Capability.EDIT_PLAN)
    public void removeMissingImage(AgencyScope scope, Seen piece) {
        correct(
                scope,
                piece,
                CorrectionVerb.REMOVE_IMAGE,
                texts -> texts.removeMissingImage(piece.anchor(), piece.index(), piece.fingerprint()));
    }

    /** Does something to the text of the section alone. */
    private interface TextWork {
        void on(TextCorrections texts);
    }

    private void correct(AgencyScope scope, Seen piece, CorrectionVerb verb, TextWork work) {
        CorrectionBook.Order order = new CorrectionBook.Order(
                verb, List.of(piece.anchor()), caller.signedIn().id());
        book.correct(scope, piece.draft(), order, (bench, draft) -> {
            work.on(new TextCorrections(bench));
            return "";
        });
    }
}
