package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.content.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Puts the pictures of a draft into a folder, each under a name of ours; what is neither PNG nor JPEG is not kept. */
public class PictureFolder implements Pictures {

    private static final int LARGEST = 10 << 20;
    private static final int MOST = 2_000;
    /** Of a whole draft: no disk is filled by one file. */
    private static final long LARGEST_TOGETHER = 300L << 20;

    private final Path folder;
    private int kept;
    private long together;

    public PictureFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Picture> keep(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        Optional<String> end = ending(bytes);
        boolean tooMuch = bytes.length > LARGEST || kept >= MOST || together + bytes.length > LARGEST_TOGETHER;
        if (tooMuch || end.isEmpty()) {
            return Optional.empty();
        }
        together += bytes.length;
        Picture picture = new Picture("picture-" + ++kept + "." + end.get());
        Files.write(folder.resolve(picture.name()), bytes);
        return Optional.of(picture);
    }

    private static Optional<String> ending(byte[] bytes) {
        return FileSignature.of(bytes) == FileSignature.PICTURE
                ? Optional.of(bytes[0] == (byte) 0x89 ? "png" : "jpg")
                : Optional.empty();
    }
}
