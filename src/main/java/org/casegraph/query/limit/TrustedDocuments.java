package org.casegraph.query.limit;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.casegraph.graph.embedded.StartException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where a folder of trusted documents is set, answers those alone, beside what our own pages ask. How a document is
 * laid out does not matter; every operation and fragment of it has to be one of the folder.
 */
@Component
final class TrustedDocuments extends SimplePerformantInstrumentation {

    private static final String ENDING = ".graphql";
    private static final String PAGES = "classpath*:static/**/*" + ENDING;

    private final boolean isOpen;
    private final Set<String> trusted = new HashSet<>();

    TrustedDocuments(@Value("${casegraph.query.trusted:}") String folder) throws IOException {
        isOpen = folder.isBlank();
        if (!isOpen) {
            for (var page : new PathMatchingResourcePatternResolver().getResources(PAGES)) {
                trust(Parser.parse(page.getContentAsString(StandardCharsets.UTF_8)));
            }
            trustAll(Path.of(folder));
        }
    }

    private void trustAll(Path folder) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING)).forEach(file -> trust(read(file)));
        } catch (IOException | UncheckedIOException e) {
            throw cannotStart("The folder of trusted documents cannot be read: " + folder, e);
        }
    }

    private static Document read(Path file) {
        try {
            return Parser.parse(Files.readString(file));
        } catch (InvalidSyntaxException e) {
            throw cannotStart("The trusted document " + file + " is no GraphQL", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartException cannotStart(String sentence, Exception cause) {
        return new StartException(sentence, "Mend it, or leave the setting casegraph.query.trusted empty.", cause);
    }

    private void trust(Document document) {
        document.getDefinitions().forEach(definition -> trusted.add(AstPrinter.printAstCompact(definition)));
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (!isOpen && !isTrusted(parsed.getDocument())) {
            throw new Mistaken("This server answers only questions that it knows already; ask whoever runs it.");
        }
        return parsed;
    }

    private boolean isTrusted(Document document) {
        return document.getDefinitions().stream()
                .map(AstPrinter::printAstCompact)
                .allMatch(trusted::contains);
    }
}
