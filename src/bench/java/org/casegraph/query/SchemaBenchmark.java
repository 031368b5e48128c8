package org.casegraph.query;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Measures how long the schema takes to build, the first time and on a warm machine, in processor time; and how large it
 * is, with and without its descriptions.
 */
public final class SchemaBenchmark {

    private static final int TIMES = 200;

    private SchemaBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var text = new StringBuilder();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
            text.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        var costs = new double[TIMES];
        GraphQLSchema schema = built(text.toString());
        double first = cost(text.toString());
        for (int i = 0; i < TIMES; i++) {
            costs[i] = cost(text.toString());
        }
        Arrays.sort(costs);
        System.out.printf("second build %.0f ms, median of %d warm ones %.1f ms%n", first, TIMES, costs[TIMES / 2]);
        var printed = print(schema);
        var bare = printed.replaceAll("(?s)\\h*\"\"\".*?\"\"\"\\n", "").replaceAll("(?m)^\\h*\".*\"\\h*\\n", "");
        System.out.printf(
                "%d types; as written %,d bytes, printed %,d, printed without descriptions %,d%n",
                schema.getAllTypesAsList().size(), size(text.toString()), size(printed), size(bare));
    }

    private static double cost(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        built(text);
        return (threads.getCurrentThreadCpuTime() - began) / 1e6;
    }

    private static GraphQLSchema built(String text) {
        var wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory());
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring.build());
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()).print(schema);
    }
}
