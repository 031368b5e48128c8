package org.casegraph.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casegraph.access.Viewer;
import org.casegraph.export.dossier.Dossiers;
import org.casegraph.export.dossier.Format;
import org.casegraph.export.dossier.PaperRefused;
import org.casegraph.export.dossier.Press;
import org.casegraph.export.dossier.Words;
import org.casegraph.graph.read.Entity;
import org.casegraph.graph.read.EntityFilter;
import org.casegraph.graph.read.EntityReader;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.model.Clearance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes what is known of a case or a person. */
@Command(name = "dossier", description = "Write what is known of a case or a person, with its sources.")
final class DossierCommand implements Callable<Integer> {

    private static final int LISTED = 20;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private CasegraphCommand parent;

    @Parameters(paramLabel = "CASE|PERSON", description = "The id of a case or a person, or words of its name.")
    @SuppressWarnings("NullAway.Init")
    private String wanted;

    @Option(
            names = "--format",
            paramLabel = "WORD",
            defaultValue = "md",
            description = "html, pdf, docx or md; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the dossier, en or ru; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private String language;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; by default the standard output.")
    private @Nullable Path file;

    @Option(
            names = "--clearance",
            defaultValue = "SEALED",
            description = "Leave out what asks for more: PUBLIC, TEAM or SEALED; by default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Clearance clearance;

    @Override
    public Integer call() throws IOException {
        var form = Format.of(format)
                .orElseThrow(() ->
                        new Mistakes.Mistake("There is no format '" + format + "'; accepted: " + Format.words() + "."));
        var words = Words.in(language)
                .orElseThrow(() -> new Mistakes.Mistake("Dossiers are not written in '" + language + "'; accepted: "
                        + String.join(", ", Words.LANGUAGES) + "."));
        if (file == null && !form.isText()) {
            throw new Mistakes.Mistake("The format '" + format + "' is no text: name a file with --out.");
        }
        var viewer = new Viewer("command line", clearance);
        try (var store = parent.open()) {
            var subject = chosen(store.part(EntityReader.class), viewer);
            var bytes = new ByteArrayOutputStream();
            Press.print(store.part(Dossiers.class).of(subject, words, viewer), form, bytes);
            write(bytes);
            return 0;
        } catch (PaperRefused e) {
            throw new Mistakes.Mistake(String.valueOf(e.getMessage()));
        }
    }

    private void write(ByteArrayOutputStream bytes) throws IOException {
        if (file == null) {
            parent.out().print(bytes.toString(StandardCharsets.UTF_8));
            parent.out().flush();
            return;
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            bytes.writeTo(out);
        } catch (IOException e) {
            throw new Mistakes.Mistake(file + " cannot be written.");
        }
        parent.out().println("The dossier was written to " + file + ".");
    }

    private Entity chosen(EntityReader entities, Viewer viewer) {
        var byId = entities.byId(wanted, viewer);
        if (byId.filter(one -> !Dossiers.KINDS.contains(one.kind())).isPresent()) {
            throw new Mistakes.Mistake("'" + wanted + "' is neither a case nor a person; there are dossiers of these.");
        }
        if (byId.isPresent()) {
            return byId.get();
        }
        var found = named(wanted, entities, viewer);
        if (found.size() == 1) {
            return found.getFirst();
        }
        var offered = found.isEmpty() ? named(null, entities, viewer) : found;
        throw new Mistakes.Mistake((found.isEmpty() ? "No case or person is called '" : "Several are called '") + wanted
                + "'. Name one of these by its id: "
                + offered.stream()
                        .map(one -> one.id() + " (" + one.name() + ")")
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private static List<Entity> named(@Nullable String words, EntityReader entities, Viewer viewer) {
        var filter = new EntityFilter(words, null, null, null, null, null, null, null);
        var found = new ArrayList<Entity>();
        Dossiers.KINDS.forEach(kind -> found.addAll(
                entities.page(kind, filter, PageRequest.first(LISTED), viewer).values()));
        return found.stream().limit(LISTED).toList();
    }
}
