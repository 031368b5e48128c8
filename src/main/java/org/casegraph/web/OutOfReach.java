package org.casegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.casegraph.graph.StoreException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever asks while the database cannot be reached that it is worth another try, and when. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class OutOfReach extends OncePerRequestFilter {

    private static final String AFTER_SECONDS = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            var failure = StoreException.in(e).filter(StoreException::mayPass);
            if (failure.isEmpty() || response.isCommitted()) {
                throw e;
            }
            response.reset();
            SecurityHeaders.set(response, "");
            response.setHeader("Retry-After", AFTER_SECONDS);
            Refusal.OUT_OF_REACH.send(request, response);
        }
    }
}
