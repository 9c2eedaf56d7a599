package fr.ars.portal.plan;

import java.util.Optional;

/**
 * Where the corrections of a draft stand.
 *
 * @param revision what a form drawn now carries: see {@link SeenDraft}
 * @param undoable what would be undone
 * @param redoable what would be done again
 */
public record Workshop(int revision, Optional<CorrectionLine> undoable, Optional<CorrectionLine> redoable) {}
