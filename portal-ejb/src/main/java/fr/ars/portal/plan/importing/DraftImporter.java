package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Figure;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.OutlineBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Reads the file of a draft into sections, or refuses it with a reason. What comes in is not trusted: its size is
 * limited before it is read, it is parsed from a file of our own, and that file is gone afterwards in any case.
 */
public final class DraftImporter {

    private DraftImporter() {}

    /** Reads a draft for its words alone. */
    public static ImportedOutline read(String fileName, InputStream content) {
        return read(fileName, content, Pictures.none());
    }

    /** @param fileName as sent; its end announces the format */
    public static ImportedOutline read(String fileName, InputStream content, Pictures pictures) {
        DraftFormat format = DraftFormat.announcedBy(fileName);
        try {
            Path file = Files.createTempFile("draft-", ".import");
            try {
                copy(content, file, format);
                return outline(format.read(file, pictures));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The draft could not be put aside for reading", e);
        }
    }

    /**
     * Puts a draft aside to be read later, or refuses it for what can be told without opening it: its name, its size and
     * its first bytes.
     */
    public static void putAside(String fileName, InputStream content, Path file) throws IOException {
        copy(content, file, DraftFormat.announcedBy(fileName));
        if (!FileSignature.fits(DraftFormat.ending(fileName), file)) {
            throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
        }
    }

    private static void copy(InputStream content, Path file, DraftFormat format) throws IOException {
        long limit = (long) format.largestMegabytes() << 20;
        long size = Files.copy(new LimitedInput(content, limit + 1), file, StandardCopyOption.REPLACE_EXISTING);
        if (size == 0) {
            throw new DraftRefusedException(Reason.EMPTY);
        }
        if (size > limit) {
            throw new DraftRefusedException(Reason.TOO_LARGE, format.largestMegabytes());
        }
    }

    private static ImportedOutline outline(DraftContent content) {
        boolean picturesOnly = content.blocks().stream().allMatch(DraftImporter::isPicture);
        if (picturesOnly) {
            throw new DraftRefusedException(Reason.NO_TEXT);
        }
        return OutlineBuilder.build(content);
    }

    private static boolean isPicture(Block block) {
        return block instanceof Figure;
    }
}
