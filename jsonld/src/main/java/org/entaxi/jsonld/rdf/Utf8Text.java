package org.entaxi.jsonld.rdf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.rdf.RdfReadException.Code;

/** Bytes as text; what is not UTF-8 is an error and not a replacement character. */
final class Utf8Text {

    private Utf8Text() {}

    /** The text without its byte order mark. */
    static String of(byte[] bytes, ReadLimits limits) {
        if (bytes.length > limits.documentBytes()) {
            throw new RdfReadException(Code.LIMIT, "size");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RdfReadException(Code.NOT_UTF8, "");
        }
    }
}
