package org.casegraph.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.util.function.Consumer;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.casegraph.graph.Effort;

/** A request whose answer is still being worked out. */
final class Waiting implements AsyncListener {

    private final Request request;
    private final Effort effort;
    private final Consumer<Waiting> done;
    private boolean isDone;

    Waiting(Request request, Effort effort, Consumer<Waiting> done) {
        this.request = request;
        this.effort = effort;
        this.done = done;
    }

    Effort effort() {
        return effort;
    }

    /**
     * Whether whoever asked has closed the connection: the server is told of a single byte that can be read where there
     * is none, so that whoever reads it meets the end.
     */
    synchronized boolean hasGone() {
        if (isDone) {
            return false;
        }
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() == 1;
    }

    /** The server uses the request for others afterwards. */
    private synchronized void end() {
        isDone = true;
        done.accept(this);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // The same request goes on.
    }
}
