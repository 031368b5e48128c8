package org.casegraph.query.upload;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.contentType;
import static org.springframework.web.servlet.function.RequestPredicates.param;

import jakarta.servlet.MultipartConfigElement;
import org.casegraph.graph.Disk;
import org.casegraph.graph.embedded.DataDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Opens the way for questions that come with files. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UploadWiring {

    private static final long QUESTION = 1024L * 1024;

    /** What arrives goes to the disk, into a folder that only its owner may look in. */
    @Bean
    MultipartConfigElement multipart(
            DataDirectory data, @Value("${casegraph.documents.largest:100MB}") DataSize largest) {
        return new MultipartConfigElement(
                data.create().arriving().toString(), largest.toBytes(), largest.toBytes() + QUESTION, 0);
    }

    @Bean
    GraphQlHttpHandler answerEdge(WebGraphQlHandler questions) {
        return new AnswerEdge(questions, null);
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> uploadRoute(WebGraphQlHandler questions, Disk disk) {
        return RouterFunctions.route(
                POST("/graphql").and(contentType(MediaType.MULTIPART_FORM_DATA)),
                new UploadEdge(questions, disk)::answer);
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> addressRoute(WebGraphQlHandler questions) {
        return RouterFunctions.route(GET("/graphql").and(param("query", _ -> true)), new ByAddress(questions)::answer);
    }
}
