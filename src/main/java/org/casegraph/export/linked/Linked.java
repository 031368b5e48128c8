package org.casegraph.export.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A node of linked data as JSON has it: its id, what it is, and properties; those without a value are left out. */
final class Linked {

    /** What the prefixes stand for; it stands in the file itself, so that nothing has to be fetched to read it. */
    static final SequencedMap<String, String> CONTEXT = context();

    private final SequencedMap<String, Object> fields = new LinkedHashMap<>();

    private Linked() {}

    /** A node that others may point to. */
    static Linked node(String id, String... types) {
        var node = new Linked();
        node.fields.put("@id", id);
        node.fields.put("@type", List.of(types));
        return node;
    }

    /** A node that stands in another. */
    static Linked part(String... types) {
        var part = new Linked();
        if (types.length > 0) {
            part.fields.put("@type", List.of(types));
        }
        return part;
    }

    /** The name of something that has an id here. */
    static String urn(String id) {
        return "urn:casegraph:" + escaped(id);
    }

    /** The name of somebody who works with this. */
    static String agent(String name) {
        return "urn:casegraph:agent:" + escaped(name);
    }

    /** A word of the vocabulary. */
    static String word(String word) {
        return "cg:" + escaped(word);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    Linked with(String property, @Nullable Object value) {
        if (value instanceof Linked part) {
            fields.put(property, part.fields);
        } else if (value instanceof Collection<?> many) {
            withAll(property, many);
        } else if (value != null) {
            fields.put(property, value);
        }
        return this;
    }

    private void withAll(String property, Collection<?> many) {
        if (!many.isEmpty()) {
            fields.put(
                    property,
                    many.stream()
                            .map(one -> one instanceof Linked part ? part.fields : one)
                            .toList());
        }
    }

    /** Points to another node. */
    Linked to(String property, @Nullable String id) {
        return id == null ? this : with(property, Map.of("@id", id));
    }

    Linked toAll(String property, Collection<String> ids) {
        return with(property, ids.stream().map(id -> Map.of("@id", id)).toList());
    }

    /** A value of a type of XML Schema. */
    Linked typed(String property, @Nullable Object value, String type) {
        if (value == null) {
            return this;
        }
        var literal = new LinkedHashMap<String, String>();
        literal.put("@value", value.toString());
        literal.put("@type", "xsd:" + type);
        return with(property, literal);
    }

    /** A text in a language, where that is known. */
    Linked said(String property, String text, @Nullable String language) {
        if (language == null) {
            return with(property, text);
        }
        var literal = new LinkedHashMap<String, String>();
        literal.put("@value", text);
        literal.put("@language", language);
        return with(property, literal);
    }

    SequencedMap<String, Object> fields() {
        return fields;
    }

    private static SequencedMap<String, String> context() {
        var context = new LinkedHashMap<String, String>();
        context.put("cg", "urn:casegraph:vocabulary:");
        context.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("oa", "http://www.w3.org/ns/oa#");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("schema", "https://schema.org/");
        return context;
    }
}
