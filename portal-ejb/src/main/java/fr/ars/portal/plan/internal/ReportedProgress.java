package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.importing.content.Progress;
import java.util.concurrent.TimeUnit;

/** Notes how far a reading has come, at most once a second: nobody looks more often. */
final class ReportedProgress implements Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final DraftVersionId id;
    private final DraftImports imports;
    private long next = System.nanoTime();

    ReportedProgress(DraftVersionId id, DraftImports imports) {
        this.id = id;
        this.imports = imports;
    }

    @Override
    public void page(int page, int of) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            imports.reach(id, page, of);
            next = now + PAUSE;
        }
    }
}
