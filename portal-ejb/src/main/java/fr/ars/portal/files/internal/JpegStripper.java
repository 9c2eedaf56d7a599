package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG segment by segment (ITU-T T.81 annex B) without EXIF, XMP, IPTC, comments, thumbnails and whatever
 * follows the picture. The one thing kept of EXIF is how the camera was held, without which portraits lie on their side.
 */
class JpegStripper implements Stripper {

    private static final int MARKER = 0xFF;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] ICC_PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void strip(InputStream in, OutputStream out) throws IOException {
        DataInputStream from = new DataInputStream(in);
        DataOutputStream to = new DataOutputStream(out);
        try {
            if (from.readUnsignedByte() != MARKER || from.readUnsignedByte() != SOI) {
                throw FileRefusedException.damaged();
            }
            writeMarker(to, SOI);
            int marker = nextMarker(from);
            while (marker != EOI) {
                segment(marker, from, to);
                marker = marker == SOS ? scan(from, to) : nextMarker(from);
            }
            writeMarker(to, EOI);
            to.flush();
        } catch (EOFException e) {
            throw FileRefusedException.damaged();
        }
    }

    private static void segment(int marker, DataInputStream from, DataOutputStream to) throws IOException {
        int length = from.readUnsignedShort();
        if (length < 2) {
            throw FileRefusedException.damaged();
        }
        byte[] content = new byte[length - 2];
        from.readFully(content);
        byte[] kept = kept(marker, content);
        if (kept.length > 0 || !isForApplications(marker)) {
            writeMarker(to, marker);
            to.writeShort(kept.length + 2);
            to.write(kept);
        }
    }

    /** What remains of the segment; nothing of those that are not needed to show the picture. */
    private static byte[] kept(int marker, byte[] content) throws IOException {
        if (marker == APP1) {
            return Exif.orientation(content).isPresent()
                    ? Exif.onlyOrientation(Exif.orientation(content).getAsInt())
                    : new byte[0];
        }
        boolean needed =
                !isForApplications(marker) || marker == APP14 || (marker == APP2 && startsWith(content, ICC_PROFILE));
        if (marker == APP0) {
            // JFIF header: 14 bytes without the thumbnail that may follow.
            return withoutThumbnail(content);
        }
        return needed ? content : new byte[0];
    }

    private static byte[] withoutThumbnail(byte[] content) {
        if (content.length < 14 || content[0] != 'J' || content[1] != 'F' || content[2] != 'I' || content[3] != 'F') {
            return new byte[0];
        }
        byte[] header = Arrays.copyOf(content, 14);
        header[12] = 0;
        header[13] = 0;
        return header;
    }

    private static boolean isForApplications(int marker) {
        return (marker >= APP0 && marker <= APP15) || marker == COMMENT;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static int nextMarker(DataInputStream from) throws IOException {
        if (from.readUnsignedByte() != MARKER) {
            throw FileRefusedException.damaged();
        }
        int marker = from.readUnsignedByte();
        while (marker == MARKER) {
            marker = from.readUnsignedByte();
        }
        return marker;
    }

    /** Copies compressed data up to the next marker that is none of its own, and gives that one. */
    private static int scan(DataInputStream from, DataOutputStream to) throws IOException {
        ByteArrayOutputStream pending = new ByteArrayOutputStream(8192);
        while (true) {
            int b = from.readUnsignedByte();
            if (b == MARKER) {
                int next = from.readUnsignedByte();
                while (next == MARKER) {
                    next = from.readUnsignedByte();
                }
                boolean data = next == 0 || (next >= 0xD0 && next <= 0xD7);
                if (!data) {
                    pending.writeTo(to);
                    return next;
                }
                pending.write(MARKER);
                pending.write(next);
            } else {
                pending.write(b);
            }
            if (pending.size() >= 8000) {
                pending.writeTo(to);
                pending.reset();
            }
        }
    }

    private static void writeMarker(DataOutputStream to, int marker) throws IOException {
        to.writeByte(MARKER);
        to.writeByte(marker);
    }
}
