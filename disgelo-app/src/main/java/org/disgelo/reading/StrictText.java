package org.disgelo.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text without a guess: what is not valid in the encoding is refused, never replaced. */
final class StrictText {

    private StrictText() {}

    /**
     * A byte order mark and what it says; without one the encoding is as declared.
     *
     * @param charset the encoding
     * @param length of the mark, in bytes
     */
    record Mark(Charset charset, int length) {

        static Mark of(byte[] head, Charset declared) {
            if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
                return new Mark(StandardCharsets.UTF_16BE, 2);
            }
            if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
                return new Mark(StandardCharsets.UTF_16LE, 2);
            }
            return new Mark(declared, 0);
        }
    }

    /**
     * The text of some bytes without a mark.
     *
     * @param firstLine the number of the line they begin in, 0 to count from the start of a file
     * @throws ReadingException if they are binary, or not valid in the encoding
     */
    static String decode(ByteBuffer bytes, Charset charset, int firstLine) throws ReadingException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(bytes.remaining() * (double) decoder.maxCharsPerByte()));
        boolean valid = !decoder.decode(bytes, text, true).isError();
        text.flip();
        refuseBinary(text, firstLine);
        if (!valid) {
            throw new ReadingException(
                    line(text, text.length(), firstLine), "not valid " + charset.name() + "; convert it to UTF-8");
        }
        return text.toString();
    }

    private static void refuseBinary(CharSequence text, int firstLine) throws ReadingException {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0) {
                throw new ReadingException(line(text, i, firstLine), "binary (a NUL byte), not text");
            }
        }
    }

    private static int line(CharSequence text, int end, int firstLine) {
        int feeds = (int) text.chars().limit(end).filter(c -> c == '\n').count();
        return Math.max(firstLine, 1) + feeds;
    }
}
