package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how the letters of a text file are written: a byte order mark says it, else UTF-8, else Windows' French. */
public final class TextDecoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoding() {}

    public static String decode(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    /** @param announced how the file itself says its letters are written, believed where it can be true */
    public static String decode(byte[] bytes, Charset announced) {
        String text = byMark(bytes)
                .or(() -> strictly(bytes, 0, announced))
                .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> strictly(bytes, 0, WINDOWS))
                .orElseThrow(TextDecoding::notText);
        if (text.chars().anyMatch(TextDecoding::neverInText)) {
            throw notText();
        }
        return text;
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean neverInText(int character) {
        return character < ' ' && "\t\n\r\f\u000B\u001A".indexOf(character) < 0 || character == 0x7F;
    }

    private static DraftRefusedException notText() {
        return new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
    }
}
