package org.casegraph.source.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Document;
import org.casegraph.model.Judgement;
import org.casegraph.model.Mention;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;

/** What has been told and not handed on yet. */
final class Part {

    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Judgement> judgements = new LinkedHashMap<>();

    void add(Statement statement, List<Mention> spokenOf) {
        statements.putIfAbsent(statement.id(), statement);
        spokenOf.forEach(mention -> mentions.putIfAbsent(mention.id(), mention));
    }

    void add(Document document) {
        documents.putIfAbsent(document.id(), document);
    }

    void add(Judgement judgement) {
        judgements.putIfAbsent(judgement.id(), judgement);
    }

    int size() {
        return statements.size() + documents.size() + judgements.size();
    }

    CaseFile caseFile(String id) {
        return new CaseFile(
                id,
                new ArrayList<>(documents.values()),
                new ArrayList<>(mentions.values()),
                new ArrayList<>(statements.values()),
                new ArrayList<>(judgements.values()));
    }
}
