package org.casegraph.query.limit;

import java.util.LinkedHashMap;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketHandlerDecorator;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Closes a connection over which something is said that is no message, with the code of the protocol for that. */
@Component
final class Nonsense implements InstantiationAwareBeanPostProcessor {

    private static final CloseStatus NO_MESSAGE = new CloseStatus(4400, "Invalid message");

    @Override
    public boolean postProcessAfterInstantiation(Object bean, String name) {
        if (bean instanceof SimpleUrlHandlerMapping mapping) {
            var replaced = new LinkedHashMap<String, Object>();
            mapping.getUrlMap().forEach((path, handler) -> {
                if (handler instanceof WebSocketHttpRequestHandler sockets
                        && WebSocketHandlerDecorator.unwrap(sockets.getWebSocketHandler())
                                instanceof GraphQlWebSocketHandler graphql) {
                    replaced.put(path, listening(graphql, sockets));
                }
            });
            mapping.setUrlMap(replaced);
        }
        return true;
    }

    private static WebSocketHttpRequestHandler listening(
            GraphQlWebSocketHandler graphql, WebSocketHttpRequestHandler before) {
        var handler = new WebSocketHttpRequestHandler(new Listening(graphql), new DefaultHandshakeHandler());
        handler.setHandshakeInterceptors(before.getHandshakeInterceptors());
        return handler;
    }

    private static final class Listening extends WebSocketHandlerDecorator {

        private Listening(WebSocketHandler handler) {
            super(handler);
        }

        @Override
        public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) throws Exception {
            try {
                super.handleMessage(session, message);
            } catch (HttpMessageNotReadableException e) {
                session.close(NO_MESSAGE);
            }
        }
    }
}
