package org.casegraph.source.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casegraph.model.Document;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Fact;
import org.casegraph.model.Ids;
import org.casegraph.model.Locator;
import org.casegraph.model.Mention;
import org.casegraph.model.Name;
import org.casegraph.model.NameType;
import org.casegraph.model.Stance;
import org.casegraph.model.Statement;
import org.casegraph.source.brat.BratMapping.Author;

/** Whose voice a text is: those whom the mapping names, else a group whom nobody names, one for each text. */
final class Authors {

    private static final Locator OPENING = new Locator(null, null, null, 1);

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    Authors(List<Author> said, String collection, Document document) {
        for (var author : said) {
            mentions.add(Entities.author(collection, author));
            names.add(Name.primary(author.name()));
        }
        if (said.isEmpty()) {
            mentions.add(new Mention(Ids.of("group", collection, document.id(), "author"), EntityKind.GROUP, null));
            names.add(new Name("the author of “" + document.title() + "”, not named", NameType.DESCRIPTION, null));
        }
    }

    /** The document as theirs. */
    Document signed(Document document) {
        return new Document(
                document.id(),
                document.title(),
                document.type(),
                document.publisher(),
                mentions.stream().map(Mention::id).toList(),
                document.addressees(),
                document.published(),
                document.language(),
                document.url(),
                document.sha256(),
                document.characters(),
                document.label());
    }

    /** Those whom the text itself names are not mentioned twice. */
    List<Mention> mentionsBeside(Map<String, Mention> named) {
        var known = named.values().stream().map(Mention::id).toList();
        return mentions.stream()
                .filter(mention -> !known.contains(mention.id()))
                .toList();
    }

    List<Statement> statements(Voice voice) {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < mentions.size(); i++) {
            var fact = new Fact.Named(mentions.get(i).id(), names.get(i));
            var summary = "Speaks in this text: " + names.get(i).value();
            statements.add(voice.says(OPENING, summary, Stance.STATES, List.of(), fact, null));
        }
        return statements;
    }
}
