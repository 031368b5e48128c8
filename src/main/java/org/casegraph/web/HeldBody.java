package org.casegraph.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A request whose whole body has been read, because only then it is known not to be too long. */
final class HeldBody extends HttpServletRequestWrapper {

    static final int LONGEST = 1024 * 1024;

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> TEXTS = List.of("query", "operationName");

    private final byte[] bytes;

    private HeldBody(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.bytes = bytes;
    }

    /** The request with its body, null where the body is longer than the longest; then the rest stays unread. */
    static @Nullable HeldBody read(HttpServletRequest request) throws IOException {
        long told = request.getContentLengthLong();
        var bytes = request.getInputStream().readNBytes(told < 0 ? LONGEST + 1 : (int) Math.min(told, LONGEST) + 1);
        return bytes.length > LONGEST ? null : new HeldBody(request, bytes);
    }

    /** Whether its question and the name of its operation are texts, where it can be read at all. */
    boolean isWorded() {
        try (var json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isText = TEXTS.contains(json.currentName());
                var value = json.nextToken();
                if (isText && value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NULL) {
                    return false;
                }
                json.skipChildren();
            }
            return true;
        } catch (JacksonException unread) {
            return true;
        }
    }

    /** Whether it begins as a JSON object in UTF-8 does. */
    boolean isObject() {
        for (var each : bytes) {
            if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
                return each == '{';
            }
        }
        return false;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new HeldStream(new ByteArrayInputStream(bytes));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class HeldStream extends ServletInputStream {

        private final ByteArrayInputStream held;

        private HeldStream(ByteArrayInputStream held) {
            this.held = held;
        }

        @Override
        public int read() {
            return held.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return held.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return held.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is already here");
        }
    }
}
