package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Looks at the packed parts of a file before anything is unpacked for good: a few kilobytes can hold gigabytes of nothing,
 * and whatever opens them fills the memory. Pictures are measured by their own width and height when they are kept.
 */
final class SwollenStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long LARGEST = 64L << 20;
    private static final long LARGEST_IN_ALL = 1L << 30;
    /** How much of what stands before a stream is looked at: it says how it is packed. */
    private static final int DESCRIPTION = 400;

    private static final int MOST_LAYERS = 3;

    private final ByteBuffer file;
    private final ReadingLimits limits;
    private long inAll;

    private SwollenStreams(ByteBuffer file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    static void refuse(Path pdf, ReadingLimits limits) throws IOException {
        try (FileChannel channel = FileChannel.open(pdf)) {
            ByteBuffer whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            new SwollenStreams(whole, limits).check();
        }
    }

    private void check() {
        for (int at = 0; at < file.limit() - STREAM.length; at++) {
            if (file.get(at) == STREAM[0] && isStream(at)) {
                at += STREAM.length;
                checkStream(at);
            }
        }
    }

    private boolean isStream(int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (file.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || file.get(at - 1) != 'd'; // "endstream"
    }

    private void checkStream(int afterWord) {
        byte[] before = new byte[Math.min(DESCRIPTION, afterWord)];
        file.get(afterWord - before.length, before);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        String description = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        int layers = description.split("/Fl(?:ateDecode)?\\b", -1).length - 1;
        boolean image = description.matches("(?s).*/Subtype\\s*/Image.*");
        if (layers > MOST_LAYERS) {
            throw new DraftRefusedException(Reason.ZIP_BOMB);
        }
        if (layers > 0 && !image) {
            measure(startOfData(afterWord), layers);
        }
    }

    private int startOfData(int afterWord) {
        int start = afterWord;
        while (start < file.limit() && (file.get(start) == '\r' || file.get(start) == '\n')) {
            start++;
        }
        return start;
    }

    private void measure(int start, int layers) {
        limits.checkTime();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = unpacked(start, layers)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                inAll += read;
                if (size > LARGEST || inAll > LARGEST_IN_ALL) {
                    throw new DraftRefusedException(Reason.ZIP_BOMB);
                }
            }
        } catch (ZipException | EOFException e) {
            return; // encrypted, or not packed after all: whoever reads the file will see
        } catch (IOException e) {
            throw new DraftRefusedException(Reason.CORRUPT);
        }
    }

    private InputStream unpacked(int start, int layers) {
        InputStream in = new BufferInput(file.slice(start, file.limit() - start));
        for (int i = 0; i < layers; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    /** Reads from memory mapped to the file. */
    private static final class BufferInput extends InputStream {

        private final ByteBuffer buffer;

        private BufferInput(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public int read() {
            return buffer.hasRemaining() ? buffer.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (!buffer.hasRemaining()) {
                return -1;
            }
            int count = Math.min(length, buffer.remaining());
            buffer.get(bytes, offset, count);
            return count;
        }
    }
}
