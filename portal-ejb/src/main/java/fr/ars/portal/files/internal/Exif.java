package fr.ars.portal.files.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** The one tag of EXIF that matters to whoever looks at a picture: how the camera was held (CIPA DC-008, tag 0x0112). */
final class Exif {

    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short ORIENTATION = 0x0112;
    private static final short SHORT_TYPE = 3;
    private static final short MAGIC = 42;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Between 2 and 8; empty when the picture is upright or does not say. */
    static OptionalInt orientation(byte[] segment) {
        if (segment.length < HEADER.length || !Arrays.equals(segment, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            return OptionalInt.empty();
        }
        try {
            ByteBuffer tiff = ByteBuffer.wrap(segment, HEADER.length, segment.length - HEADER.length)
                    .slice();
            tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (tiff.getShort() != MAGIC) {
                return OptionalInt.empty();
            }
            tiff.position(tiff.getInt());
            return inDirectory(tiff);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt inDirectory(ByteBuffer tiff) {
        int entries = Short.toUnsignedInt(tiff.getShort());
        int start = tiff.position();
        for (int n = 0; n < entries; n++) {
            tiff.position(start + n * ENTRY);
            if (tiff.getShort() == ORIENTATION && tiff.getShort() == SHORT_TYPE) {
                tiff.getInt();
                int value = Short.toUnsignedInt(tiff.getShort());
                return value >= 2 && value <= 8 ? OptionalInt.of(value) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A whole EXIF segment that says nothing else. */
    static byte[] onlyOrientation(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(HEADER.length + 26).order(ByteOrder.BIG_ENDIAN);
        segment.put(HEADER);
        segment.put((byte) 'M').put((byte) 'M').putShort(MAGIC).putInt(8);
        segment.putShort((short) 1);
        segment.putShort(ORIENTATION).putShort(SHORT_TYPE).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0);
        segment.putInt(0);
        return segment.array();
    }
}
