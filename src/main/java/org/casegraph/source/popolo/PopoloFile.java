package org.casegraph.source.popolo;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.format.Format;
import org.casegraph.source.format.Head;
import org.casegraph.source.format.Header;
import org.casegraph.source.format.JsonEntries;
import org.casegraph.source.format.Said;
import org.casegraph.source.format.Teller;

/** People, organisations, posts and memberships as Popolo has them: https://www.popoloproject.com. */
public final class PopoloFile implements Format {

    private static final Set<String> LISTS =
            Set.of("persons", "organizations", "posts", "memberships", "events", "areas", "motions", "vote_events");
    private static final Pattern START = Pattern.compile("\"(?:persons|organizations|memberships|posts)\"\\s*:\\s*\\[");

    @Override
    public String word() {
        return "Popolo";
    }

    @Override
    public boolean recognises(Head head, Said said) {
        return head.ends(".json")
                && head.first().startsWith("{")
                && START.matcher(head.start()).find()
                && !head.start().contains("\"casegraph\"");
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
            public void tell(Teller teller) throws IOException {
                var telling = new Telling(vocabulary);
                try (var entries = JsonEntries.open(said)) {
                    entries.eachOf(LISTS, (list, line, object) -> telling.tell(list, line, object, teller));
                }
            }
        };
    }
}
