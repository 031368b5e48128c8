package org.casegraph.query;

import graphql.schema.idl.RuntimeWiring;
import org.casegraph.graph.read.Act;
import org.casegraph.graph.read.Entity;
import org.casegraph.model.Document;
import org.casegraph.model.Statement;
import org.casegraph.query.upload.Upload;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Tells which type of the schema an object is of, and what scalars look like. */
@Component
final class Kinds implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(Scalars.DATE).scalar(Scalars.DATE_TIME).scalar(Upload.SCALAR);
        for (var type : new String[] {"Node", "Entity", "Subject"}) {
            wiring.type(
                    type,
                    builder -> builder.typeResolver(
                            environment -> environment.getSchema().getObjectType(name(environment.getObject()))));
        }
    }

    private static String name(Object object) {
        return switch (object) {
            case Entity entity -> entity.kind().label();
            case Act _ -> "Act";
            case Document _ -> "Document";
            case Statement _ -> "Statement";
            default -> throw new IllegalStateException("No type of the schema: " + object.getClass());
        };
    }
}
