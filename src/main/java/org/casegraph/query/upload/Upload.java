package org.casegraph.query.upload;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/** A file that came beside a question. It lies on the disk until the question is answered. */
public final class Upload {

    public static final GraphQLScalarType SCALAR = GraphQLScalarType.newScalar()
            .name("Upload")
            .coercing(new FileCoercing())
            .build();

    private final Part part;

    Upload(Part part) {
        this.part = part;
    }

    /** What whoever sent it calls it; no path to be trusted. */
    public String name() {
        return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    }

    public InputStream content() throws IOException {
        return part.getInputStream();
    }

    private static final class FileCoercing implements Coercing<Upload, Object> {

        private static final String EXPECTED =
                "Expected a file sent beside the question, as multipart/form-data, in place of null in the variables.";

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            throw new CoercingSerializeException("A file is never answered.");
        }

        @Override
        public Upload parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof Upload upload) {
                return upload;
            }
            throw new CoercingParseValueException(EXPECTED);
        }

        @Override
        public Upload parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            throw new CoercingParseLiteralException(EXPECTED);
        }
    }
}
