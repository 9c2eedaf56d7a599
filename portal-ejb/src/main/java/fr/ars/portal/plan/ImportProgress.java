package fr.ars.portal.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param page the page being read, 0 while that is not known
 * @param pages how many there are, 0 while that is not known
 * @param refusal why the file could not be read: the key of a sentence
 * @param refusalArguments what fills the sentence
 */
public record ImportProgress(
        ImportState state, int page, int pages, Optional<String> refusal, List<String> refusalArguments) {

    /** As a query gives it. */
    public ImportProgress(
            ImportState state, int page, int pages, @Nullable String refusal, @Nullable String refusalArgument) {
        this(
                state,
                page,
                pages,
                Optional.ofNullable(refusal),
                Optional.ofNullable(refusalArgument).map(List::of).orElse(List.of()));
    }

    /** Of a draft that came with the installation: nobody waited for it. */
    static ImportProgress done() {
        return new ImportProgress(ImportState.DONE, 0, 0, Optional.empty(), List.of());
    }
}
