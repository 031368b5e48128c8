package org.casegraph.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.casegraph.model.Document;
import org.casegraph.model.Fact;
import org.casegraph.model.Readers;
import org.casegraph.model.Statement;
import org.casegraph.source.CaseFile;

/** A case file without what somebody may not read: as it would be, had nobody ever told of that. */
final class Withheld {

    private Withheld() {}

    /** @param hidden ids of rulings that she may not know */
    static CaseFile from(CaseFile file, Readers viewer, Collection<String> hidden) {
        var documents = file.documents().stream()
                .filter(document -> viewer.mayRead(document.label()))
                .toList();
        var papers = documents.stream().map(Document::id).collect(Collectors.toSet());
        var statements = file.statements().stream()
                .filter(statement -> viewer.mayRead(statement.label()) && papers.contains(statement.document()))
                .toList();
        var spokenOf = new HashSet<String>();
        statements.stream().map(Statement::fact).map(Fact::references).forEach(spokenOf::addAll);
        return new CaseFile(
                file.id(),
                documents,
                file.mentions().stream()
                        .filter(mention -> spokenOf.contains(mention.id()))
                        .toList(),
                statements,
                file.judgements().stream()
                        .filter(judgement -> !hidden.contains(judgement.id()))
                        .toList(),
                file.origins().stream()
                        .filter(group -> !hidden.contains(group.id()))
                        .toList());
    }
}
