package org.manyhands.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a file that is not in UTF-8 is encoded, as a person has said: spreadsheets of Windows save "CSV" in the code page of
 * the country. Nothing tells these from each other, so none is ever guessed.
 */
public enum Encoding {
    /** UTF-8, or UTF-16 with its mark; anything else is refused */
    UNICODE("UTF-8"),
    WESTERN_EUROPEAN("windows-1252"),
    ARABIC("windows-1256"),
    CYRILLIC("windows-1251"),
    CENTRAL_EUROPEAN("windows-1250"),
    TURKISH("windows-1254");

    private final String codePage;

    Encoding(String codePage) {
        this.codePage = codePage;
    }

    /** The bytes in UTF-8; nothing if they cannot be so encoded. What is UTF-8 already stays as it is, whatever was said. */
    Optional<byte[]> inUtf8(byte[] bytes) {
        return text(bytes, StandardCharsets.UTF_8).map(unicode -> bytes).or(() -> text(bytes, Charset.forName(codePage))
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<String> text(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherLetters) {
            return Optional.empty();
        }
    }
}
