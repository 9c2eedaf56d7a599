package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.pdf.PageContent.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Keeps the pictures that show something: not bullets, not backgrounds, not the logo that comes on page after page. */
final class PdfPictures {

    /** In points on the page. */
    private static final float SMALLEST = 36;

    private static final int DECORATION_PAGES = 3;
    private static final double DECORATION_SHARE = 0.2;
    private static final double BACKGROUND = 0.8;
    /** A picture with more points is shown with fewer of them. */
    private static final long MOST_POINTS = 6_000_000;

    /** And one with more than this is not opened at all. */
    private static final long TOO_MANY_POINTS = 25_000_000;

    private static final int BYTES_OF_POINT = 8;
    private static final int SPARE = 1 << 20;

    private final Pictures pictures;
    private final Map<COSStream, Set<Integer>> pages = new IdentityHashMap<>();
    private final Map<COSStream, Optional<Picture>> kept = new IdentityHashMap<>();
    private final Map<Integer, Double> areas = new HashMap<>();

    PdfPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Takes note of where pictures stand, before any is kept. */
    void see(PageContent page) {
        areas.put(page.number(), (double) page.width() * page.height());
        page.images()
                .forEach(image -> pages.computeIfAbsent(image.stream(), key -> new HashSet<>())
                        .add(page.number()));
    }

    boolean isFigure(Image image, int page) {
        boolean small = image.right() - image.left() < SMALLEST || image.bottom() - image.top() < SMALLEST;
        int times = pages.getOrDefault(image.stream(), Set.of()).size();
        boolean decoration = times >= DECORATION_PAGES && times >= areas.size() * DECORATION_SHARE;
        return !small && !decoration && image.area() < areas.getOrDefault(page, 0.0) * BACKGROUND;
    }

    Optional<Picture> keep(Image image) {
        Optional<Picture> known = kept.get(image.stream());
        if (known == null) {
            known = read(image.stream());
            kept.put(image.stream(), known);
        }
        return known;
    }

    /** Empty when it is damaged, or of a kind that cannot be shown: its place in the text says so. */
    private Optional<Picture> read(COSStream stream) {
        try {
            PDImageXObject image = new PDImageXObject(new PDStream(stream), null);
            if (isPlainJpeg(stream)) {
                try (InputStream jpeg = image.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
                    return pictures.keep(jpeg);
                }
            }
            long points = (long) image.getWidth() * image.getHeight();
            if (points <= 0 || points > TOO_MANY_POINTS || swells(stream, points * BYTES_OF_POINT + SPARE)) {
                return Optional.empty();
            }
            int step = (int) Math.ceil(Math.sqrt((double) points / MOST_POINTS));
            return pictures.keep(png(step > 1 ? image.getImage(null, step) : image.getImage()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it unpacks to more than its width and height account for. */
    private static boolean swells(COSStream stream, long most) throws IOException {
        COSBase filter = stream.getFilters();
        COSBase first = filter instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filter;
        if (!COSName.FLATE_DECODE.equals(first)) {
            return false;
        }
        try (InputStream unpacked = new InflaterInputStream(stream.createRawInputStream())) {
            return unpacked.skip(most + 1) > most;
        }
    }

    private static InputStream png(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new ByteArrayInputStream(png.toByteArray());
    }

    /** Whether a browser can show its bytes as they are: no mask, no colours of the printing press. */
    private static boolean isPlainJpeg(COSStream stream) {
        COSBase filter = stream.getFilters();
        boolean jpeg = COSName.DCT_DECODE.equals(filter)
                || filter instanceof COSArray array && array.size() == 1 && COSName.DCT_DECODE.equals(array.get(0));
        COSBase colours = stream.getDictionaryObject(COSName.COLORSPACE);
        boolean plain = COSName.DEVICERGB.equals(colours) || COSName.DEVICEGRAY.equals(colours);
        return jpeg && plain && !stream.containsKey(COSName.SMASK) && !stream.containsKey(COSName.DECODE);
    }
}
