package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.model.Clearance;
import org.casegraph.model.Collected;
import org.casegraph.model.Compartment;
import org.casegraph.model.Document;
import org.casegraph.model.FuzzyDate;
import org.casegraph.model.Ids;
import org.casegraph.model.Label;
import org.casegraph.model.Mention;
import org.jspecify.annotations.Nullable;

/** The documents that a case file codes. */
final class DocumentSection {

    private static final List<String> ACCEPTED = List.of(
            "id",
            "title",
            "type",
            "publisher",
            "authors",
            "addressees",
            "published",
            "language",
            "url",
            "sha256",
            "characters",
            "clearance",
            "compartment",
            "collected");
    private static final List<String> COLLECTED = List.of("by", "at", "from", "with");
    private static final List<String> SAID_ANEW =
            List.of("title", "type", "publisher", "authors", "addressees", "published", "language", "url");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final Declared declared;

    DocumentSection(Declared declared) {
        this.declared = declared;
    }

    void read(List<Node> items) {
        if (items.isEmpty()) {
            declared.problems().add(0, "a case file needs 'documents': the sources its statements stand in");
        }
        for (var item : items) {
            Fields.of(item, "a document", declared.problems(), ACCEPTED).ifPresent(this::readOne);
        }
    }

    private void readOne(Fields fields) {
        var id = CaseFileReader.localId(fields, declared.problems());
        id.ifPresent(declared::declareDocument);
        var title = fields.required("title", "what the document is called, or what it is in your own words");
        var sha256 = fields.read("sha256", DocumentSection::sha256).orElse(null);
        var document = new Document(
                documentId(id.map(Node.Text::value).orElse(""), sha256),
                title.map(Node.Text::value).orElse(""),
                fields.read("type", DocumentSection::word).orElse(null),
                fields.text("publisher")
                        .flatMap(declared::entity)
                        .map(Mention::id)
                        .orElse(null),
                entities(fields, "authors"),
                entities(fields, "addressees"),
                fields.read("published", FuzzyDate::parse).orElse(null),
                fields.read("language", DocumentWords::language).orElse(null),
                fields.read("url", DocumentWords::url).orElse(null),
                sha256,
                fields.read("characters", DocumentSection::length).orElse(null),
                label(fields));
        id.ifPresent(text -> declared.declare(text.value(), document));
        fields.node("collected")
                .flatMap(how -> Fields.of(how, "how a document was collected", declared.problems(), COLLECTED))
                .ifPresent(how -> collected(how, sha256));
    }

    private Label label(Fields fields) {
        var clearance = fields.constant("clearance", Clearance.class).orElse(declared.clearance());
        var compartment = fields.read("compartment", Compartment::named).or(declared::compartment);
        return new Label(clearance, compartment.stream().toList());
    }

    private void collected(Fields how, @Nullable String sha256) {
        var by = how.required("by", "who collected it");
        if (sha256 == null) {
            how.problem("how a document was collected needs its 'sha256', by which its custody is kept");
        } else if (by.isPresent()) {
            try {
                declared.declare(
                        sha256, new Collected(by.get().value(), text(how, "at"), text(how, "from"), text(how, "with")));
            } catch (IllegalArgumentException e) {
                how.problem(String.valueOf(e.getMessage()));
            }
        }
    }

    private static @Nullable String text(Fields fields, String key) {
        return fields.text(key).map(Node.Text::value).orElse(null);
    }

    /** A document of which some fields are said anew, and the others stay. */
    Optional<Document> again(Node item, Document before) {
        return Fields.of(item, "a document", declared.problems(), SAID_ANEW).map(fields -> {
            var publisher = fields.text("publisher").flatMap(declared::entity).map(Mention::id);
            return new Document(
                    before.id(),
                    fields.text("title").map(Node.Text::value).orElse(before.title()),
                    fields.read("type", DocumentSection::word).orElse(before.type()),
                    publisher.orElse(before.publisher()),
                    fields.has("authors") ? entities(fields, "authors") : before.authors(),
                    fields.has("addressees") ? entities(fields, "addressees") : before.addressees(),
                    fields.read("published", FuzzyDate::parse).orElse(before.published()),
                    fields.read("language", DocumentWords::language).orElse(before.language()),
                    fields.read("url", DocumentWords::url).orElse(before.url()),
                    before.sha256(),
                    before.characters(),
                    before.label());
        });
    }

    private String documentId(String localId, @Nullable String sha256) {
        return sha256 == null ? Ids.of("document", declared.collection(), localId) : Ids.of("document", sha256);
    }

    private List<String> entities(Fields fields, String key) {
        var ids = new ArrayList<String>();
        fields.texts(key).forEach(text -> declared.entity(text).map(Mention::id).ifPresent(ids::add));
        return ids;
    }

    private static String sha256(String text) {
        if (!SHA256.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + Words.shortened(text)
                    + "' is no SHA-256; accepted are 64 hexadecimal digits, as sha256sum prints them");
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static String word(String text) {
        if (!WORD.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + Words.shortened(text)
                    + "' is no type of document; accepted is one word in capitals, such as LETTER");
        }
        return text;
    }

    private static Integer length(String text) {
        try {
            int length = Integer.parseInt(text);
            if (length > 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one sentence for all wrong numbers.
        }
        throw new IllegalArgumentException(
                "'" + Words.shortened(text) + "' is no length; accepted is the number of characters of the text");
    }
}
