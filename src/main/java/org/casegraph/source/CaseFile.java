package org.casegraph.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Collected;
import org.casegraph.model.Document;
import org.casegraph.model.Judgement;
import org.casegraph.model.Mention;
import org.casegraph.model.OriginGroup;
import org.casegraph.model.Protection;
import org.casegraph.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What one case file says, with global ids.
 *
 * @param id of the file itself, null where it bears no name: then importing another version of it withdraws nothing
 * @param collected how originals were collected, by their SHA-256
 * @param protections whose names are not for everybody
 */
public record CaseFile(
        @Nullable String id,
        List<Document> documents,
        List<Mention> mentions,
        List<Statement> statements,
        List<Judgement> judgements,
        List<OriginGroup> origins,
        Map<String, Collected> collected,
        List<Protection> protections) {

    public CaseFile {
        documents = List.copyOf(documents);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        judgements = List.copyOf(judgements);
        origins = List.copyOf(origins);
        protections = List.copyOf(protections);
        collected = Collections.unmodifiableMap(new LinkedHashMap<>(collected));
    }

    /** One that tells of no original how it was collected. */
    public CaseFile(
            @Nullable String id,
            List<Document> documents,
            List<Mention> mentions,
            List<Statement> statements,
            List<Judgement> judgements,
            List<OriginGroup> origins) {
        this(id, documents, mentions, statements, judgements, origins, new LinkedHashMap<>(), List.of());
    }

    /** One that counts no voices as one. */
    public CaseFile(
            @Nullable String id,
            List<Document> documents,
            List<Mention> mentions,
            List<Statement> statements,
            List<Judgement> judgements) {
        this(id, documents, mentions, statements, judgements, List.of());
    }
}
