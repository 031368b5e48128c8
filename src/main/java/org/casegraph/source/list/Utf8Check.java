package org.casegraph.source.list;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes that come in pieces are UTF-8. The last letter may be cut off: some make files that way. */
final class Utf8Check {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer letters = CharBuffer.allocate(64 * 1024);
    private byte[] rest = new byte[0];
    private boolean holds = true;

    void look(byte[] piece, int length) {
        if (!holds) {
            return;
        }
        var bytes = ByteBuffer.allocate(rest.length + length).put(rest).put(piece, 0, length);
        bytes.flip();
        var result = decoder.decode(bytes, letters.clear(), false);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, letters.clear(), false);
        }
        holds = !result.isError();
        rest = new byte[bytes.remaining()];
        bytes.get(rest);
    }

    boolean holds() {
        return holds;
    }
}
