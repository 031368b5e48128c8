package org.casegraph.export.linked;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.casegraph.access.Viewer;
import org.casegraph.export.Export;
import org.casegraph.export.Sources;
import org.casegraph.graph.NetworkPages;
import org.casegraph.graph.RulingPages;
import org.casegraph.graph.StatementPages;
import org.casegraph.graph.read.Contradiction;
import org.casegraph.graph.read.ContradictionFilter;
import org.casegraph.graph.read.ContradictionReader;
import org.casegraph.graph.read.PageRequest;
import org.casegraph.graph.read.ShownTexts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Linked data as JSON-LD 1.1: entities, documents, and statements with where they come from (PROV-O) and where they
 * stand (Web Annotation), and what analysts made of contradictions (ClaimReview of schema.org).
 */
@Component
final class JsonLd implements Export {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final int PAGE = 200;
    private static final ContradictionFilter ALL = new ContradictionFilter(null, null, null);

    private final NetworkPages entities;
    private final Sources sources;
    private final StatementPages statements;
    private final RulingPages rulings;
    private final ContradictionReader contradictions;
    private final ShownTexts texts;

    JsonLd(
            NetworkPages entities,
            Sources sources,
            StatementPages statements,
            RulingPages rulings,
            ContradictionReader contradictions,
            ShownTexts texts) {
        this.entities = entities;
        this.sources = sources;
        this.statements = statements;
        this.rulings = rulings;
        this.contradictions = contradictions;
        this.texts = texts;
    }

    @Override
    public Kind kind() {
        return new Kind(
                "jsonld",
                "statements as linked data: JSON-LD with PROV-O, Web Annotation and ClaimReview",
                "application/ld+json");
    }

    @Override
    public String write(Viewer viewer, OutputStream out) {
        var json = JSON.createGenerator(out);
        json.writeStartObject();
        json.writeName("@context");
        json.writePOJO(Linked.CONTEXT);
        json.writeArrayPropertyStart("@graph");
        entities.forEachEntity(viewer, node -> write(json, ThingNodes.entity(node)));
        sources.forEach(viewer, source -> write(json, ThingNodes.document(source)));
        var quoted = new Quoted(texts, viewer);
        var count = new AtomicLong();
        statements.forEach(viewer, told -> {
            write(json, StatementNodes.of(told, quoted));
            count.incrementAndGet();
        });
        rulings.forEach(viewer, ruling -> JudgementNodes.of(ruling).forEach(node -> write(json, node)));
        forEachSettled(viewer, one -> ReviewNodes.of(one).forEach(node -> write(json, node)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        return count + " statements";
    }

    private static void write(JsonGenerator json, Linked node) {
        json.writeRaw('\n');
        json.writePOJO(node.fields());
    }

    private void forEachSettled(Viewer viewer, Consumer<Contradiction> reader) {
        var page = contradictions.page(ALL, PageRequest.first(PAGE), viewer);
        while (page.isPresent()) {
            page.get().values().stream().filter(one -> !one.open()).forEach(reader);
            if (!page.get().hasMore()) {
                return;
            }
            var after = page.get().items().getLast().place();
            page = contradictions.page(ALL, new PageRequest(PAGE, List.of(), after), viewer);
        }
    }
}
