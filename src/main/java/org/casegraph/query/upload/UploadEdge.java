package org.casegraph.query.upload;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.casegraph.graph.Disk;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers a question that came in parts as if it had come whole: the same checks hold for both. */
final class UploadEdge {

    private final AnswerEdge handler;
    private final Disk disk;

    UploadEdge(WebGraphQlHandler questions, Disk disk) {
        this.disk = disk;
        this.handler = new AnswerEdge(questions, new PutTogether());
    }

    ServerResponse answer(ServerRequest request) throws Exception {
        if (disk.isFull()) {
            return refusal(503, "There is no room left on the server's disk; make room and send the file again.");
        }
        try {
            PutTogether.keep(new MultipartQuestion(request.multipartData()).question(), request.servletRequest());
        } catch (MultipartQuestion.Malformed e) {
            return refusal(400, String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            // So the servlet specification says that a part, or all of them, are too large.
            return refusal(413, "The file is larger than is taken here; import it with the command line.");
        } catch (ServletException | IOException e) {
            return refusal(400, "The parts did not arrive whole; send the file again.");
        }
        return handler.handleRequest(request);
    }

    private static ServerResponse refusal(int status, String sentence) {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", sentence);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("errors", List.of(error));
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }
}
