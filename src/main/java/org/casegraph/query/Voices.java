package org.casegraph.query;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Speaker;

/** The speakers behind statements, with what the viewer may know of them. */
final class Voices {

    /** One voice in a chain. */
    record Voice(Entity entity, int depth) {

        public String name() {
            return entity.name();
        }
    }

    private Voices() {}

    /** Whoever may not be read is left out. */
    static CompletableFuture<List<Voice>> of(List<Speaker> speakers, DataFetchingEnvironment environment) {
        var ids = speakers.stream().map(Speaker::entity).toList();
        return Fetch.<String, Entity>loader(environment, Loaders.ENTITIES)
                .loadMany(ids)
                .thenApply(found -> IntStream.range(0, found.size())
                        .boxed()
                        .flatMap(i -> Stream.ofNullable(found.get(i))
                                .map(entity -> new Voice(entity, speakers.get(i).depth())))
                        .toList());
    }
}
