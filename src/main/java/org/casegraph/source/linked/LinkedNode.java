package org.casegraph.source.linked;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casegraph.model.EntityKind;
import org.casegraph.source.Words;
import org.casegraph.source.format.Place;
import tools.jackson.databind.JsonNode;

/** A node of linked data as our own export writes it. What is not of that form is an {@link IllegalArgumentException}. */
record LinkedNode(long line, JsonNode json) {

    private static final String OURS = "urn:casegraph:";
    private static final String WORD = "cg:";
    private static final Pattern MENTION = Pattern.compile("(person|group|institution|place|case|act)-[0-9a-f]{16}");

    Place at(String field) {
        return new Place(line, field);
    }

    boolean is(String type) {
        return json.path("@type").valueStream().anyMatch(one -> one.asString("").equals(type));
    }

    String id() {
        return plain(json.path("@id").asString(""));
    }

    Optional<String> id(String property) {
        return ids(property).stream().findFirst();
    }

    List<String> ids(String property) {
        return parts(property).stream().map(LinkedNode::id).toList();
    }

    /** The mention that a property names, or the entity by which it is known. */
    String mention(String property, String entity) {
        return ours(id(property).or(() -> id(entity)).orElseThrow(() -> missing(entity)));
    }

    /** An id of an entity or act. */
    static String ours(String id) {
        if (!MENTION.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + Words.shortened(id) + "' is no id of an entity or act of ours");
        }
        return id;
    }

    /** The kind of entity whose id it is; empty for an act. */
    static Optional<EntityKind> kind(String mention) {
        var word = mention.substring(0, mention.indexOf('-'));
        return word.equals("act")
                ? Optional.empty()
                : Optional.of(EntityKind.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
    }

    List<LinkedNode> parts(String property) {
        var value = json.path(property);
        var parts = new ArrayList<LinkedNode>();
        (value.isArray() ? value.values() : List.of(value))
                .stream().filter(JsonNode::isObject).forEach(one -> parts.add(new LinkedNode(line, one)));
        return parts;
    }

    LinkedNode part(String property) {
        return parts(property).stream().findFirst().orElseThrow(() -> missing(property));
    }

    /** A text, with or without a language or a type. */
    Optional<String> find(String property) {
        var value = json.path(property);
        var plain = value.isObject() ? value.path("@value") : value;
        return plain.isValueNode() && !plain.isNull() ? Optional.of(plain.asString("")) : Optional.empty();
    }

    String text(String property) {
        return find(property).orElseThrow(() -> missing(property));
    }

    Optional<String> language(String property) {
        return Optional.of(json.path(property).path("@language").asString("")).filter(tag -> !tag.isEmpty());
    }

    List<String> texts(String property) {
        var value = json.path(property);
        return value.isArray()
                ? value.valueStream().map(one -> one.asString("")).toList()
                : find(property).stream().toList();
    }

    Optional<Integer> number(String property) {
        try {
            return find(property).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(property + " is a whole number", e);
        }
    }

    /** A word of the vocabulary. */
    Optional<String> findWord(String property) {
        return parts(property).stream()
                .map(part -> part.json.path("@id").asString(""))
                .filter(id -> id.startsWith(WORD))
                .map(id -> URLDecoder.decode(id.substring(WORD.length()), StandardCharsets.UTF_8))
                .findFirst();
    }

    String word(String property) {
        return findWord(property).orElseThrow(() -> missing(property));
    }

    /** One of a few words. */
    <T extends Enum<T>> T constant(Class<T> type, String property, String word) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                property + " is one of " + List.of(type.getEnumConstants()) + ", not '" + Words.shortened(word) + "'");
    }

    /** The properties that it has besides some. */
    List<String> others(Set<String> known) {
        return json.properties().stream()
                .map(java.util.Map.Entry::getKey)
                .filter(property -> !known.contains(property))
                .toList();
    }

    private static IllegalArgumentException missing(String property) {
        return new IllegalArgumentException("it has no " + property + " as our own export writes it");
    }

    private static String plain(String id) {
        if (!id.startsWith(OURS)) {
            throw new IllegalArgumentException("'" + Words.shortened(id) + "' does not begin with " + OURS);
        }
        return URLDecoder.decode(id.substring(OURS.length()), StandardCharsets.UTF_8);
    }
}
