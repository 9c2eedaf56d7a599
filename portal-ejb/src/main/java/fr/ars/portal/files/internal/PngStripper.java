package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileRefusedException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Keeps of a PNG the chunks that make the picture (ISO/IEC 15948 §11, and APNG), and drops texts, dates, EXIF, the rest. */
class PngStripper implements Stripper {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final int CHECKSUM = 4;

    @Override
    public void strip(InputStream in, OutputStream out) throws IOException {
        DataInputStream from = new DataInputStream(in);
        DataOutputStream to = new DataOutputStream(out);
        try {
            if (!Arrays.equals(from.readNBytes(SIGNATURE.length), SIGNATURE)) {
                throw FileRefusedException.damaged();
            }
            to.write(SIGNATURE);
            String type;
            do {
                type = chunk(from, to);
            } while (!type.equals("IEND"));
            to.flush();
        } catch (EOFException e) {
            throw FileRefusedException.damaged();
        }
    }

    private static String chunk(DataInputStream from, DataOutputStream to) throws IOException {
        int length = from.readInt();
        byte[] type = new byte[4];
        from.readFully(type);
        if (length < 0) {
            throw FileRefusedException.damaged();
        }
        String name = new String(type, StandardCharsets.US_ASCII);
        if (KEPT.contains(name)) {
            to.writeInt(length);
            to.write(type);
            copy(from, to, length + (long) CHECKSUM);
        } else {
            from.skipNBytes(length + (long) CHECKSUM);
        }
        return name;
    }

    private static void copy(DataInputStream from, DataOutputStream to, long length) throws IOException {
        byte[] buffer = new byte[8192];
        for (long left = length; left > 0; ) {
            int n = from.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (n < 0) {
                throw new EOFException();
            }
            to.write(buffer, 0, n);
            left -= n;
        }
    }
}
