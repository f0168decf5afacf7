package org.wageaccord.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file: UTF-8 with or without byte order mark, else GB18030, as Chinese spreadsheets write it. */
public final class Texts {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    private Texts() {}

    /** Without the mark; empty where the bytes are no text in either, so that nothing is stored with holes in it. */
    public static Optional<String> of(byte[] content) {
        return decode(content, StandardCharsets.UTF_8)
                .or(() -> decode(content, GB18030))
                .map(text -> text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
