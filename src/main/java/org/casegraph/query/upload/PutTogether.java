package org.casegraph.query.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;

/** Hands Spring a question that has been put together from its parts, where it would read one from the body. */
final class PutTogether implements HttpMessageConverter<Object> {

    private static final String KEPT = PutTogether.class.getName();

    private final JacksonJsonHttpMessageConverter json = new JacksonJsonHttpMessageConverter();

    static void keep(SerializableGraphQlRequest question, HttpServletRequest request) {
        request.setAttribute(KEPT, question);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return type == SerializableGraphQlRequest.class;
    }

    @Override
    public Object read(Class<? extends Object> type, HttpInputMessage message) {
        var request = ((ServletServerHttpRequest) message).getServletRequest();
        return Objects.requireNonNull(request.getAttribute(KEPT));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return json.canWrite(type, media);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return json.getSupportedMediaTypes();
    }

    @Override
    public void write(Object answer, @Nullable MediaType media, HttpOutputMessage message) throws IOException {
        json.write(answer, media, message);
    }
}
