package org.casegraph.source.linked;

import java.io.IOException;
import java.util.Set;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Format;
import org.casegraph.source.format.Head;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.JsonEntries;
import org.casegraph.source.format.Said;
import org.casegraph.source.format.Teller;

/** Linked data (JSON-LD with PROV-O) as our own export writes it: statements come back as they were, with their ids. */
public final class LinkedFile implements Format {

    private static final String GRAPH = "@graph";

    @Override
    public String word() {
        return "linked data";
    }

    @Override
    public boolean recognises(Head head, Said said) {
        return head.ends(".jsonld", ".json")
                && head.first().startsWith("{")
                && head.start().contains("\"@context\"")
                && head.start().contains("\"urn:casegraph:vocabulary:\"")
                && head.start().contains('"' + GRAPH + '"');
    }

    @Override
    public Opened open(Said said, Vocabulary vocabulary) {
        var header = Header.of(said);
        return new Opened() {
            @Override
            public Header header() {
                return header;
            }

            @Override
            public boolean isDocument() {
                return false;
            }

            @Override
            public void tell(Teller teller) throws IOException {
                var telling = new LinkedTelling(said, vocabulary, teller);
                try (var entries = JsonEntries.open(said)) {
                    entries.eachOf(Set.of(GRAPH), (_, line, object) -> telling.tell(new LinkedNode(line, object)));
                }
            }
        };
    }
}
