package org.casegraph.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.access.Viewer;
import org.casegraph.graph.read.DocumentReader;
import org.casegraph.model.Document;

/** What may be coded from documents, and what people decided of it. */
public final class Reviews {

    private final DocumentReader documents;
    private final ReviewSettings settings;

    Reviews(DocumentReader documents, ReviewSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    public ReviewSettings settings() {
        return settings;
    }

    /** All proposals of some documents whose texts are held, in the order of their texts. */
    public Map<Document, List<Proposal>> proposals(Collection<Document> wanted, Viewer viewer) {
        var proposals = new LinkedHashMap<Document, List<Proposal>>();
        documents
                .byIds(wanted.stream().map(Document::id).toList(), viewer)
                .values()
                .forEach(document -> {});
        return proposals;
    }

    /** How far the review of some documents has come, of those whose texts are held. */
    public Map<Document, ReviewCounts> counts(Collection<Document> wanted, Viewer viewer) {
        var counts = new LinkedHashMap<Document, ReviewCounts>();
        proposals(wanted, viewer)
                .forEach((document, proposals) -> counts.put(
                        document,
                        ReviewCounts.of(proposals.stream().map(Proposal::state).toList())));
        return counts;
    }
}
