package org.casegraph.source;

import java.io.CharConversionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML, or JSON where the file name ends so, into nodes that know their lines. */
public final class NodeReader {

    /** How Jackson begins when a field is there twice. */
    private static final String TWICE = "Duplicate Object property ";

    private static final int DEEPEST = 20;
    private static final int LONGEST_FILE = 256 * 1024 * 1024;
    /** Control characters and halves of surrogate pairs: no store and no page gives them back as they were. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r\\x85]]");

    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(LONGEST_FILE)
                    .setMaxAliasesForCollections(0)
                    .build())
            .build();
    private static final TokenStreamFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST * 2).build())
            .build();

    private final Problems problems;

    public NodeReader(Problems problems) {
        this.problems = problems;
    }

    /** The root of the file; empty, with a problem told, where it cannot be read. */
    public Optional<Node> read(String fileName, byte[] content) {
        var factory = fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
        try (var parser = factory.createParser(ObjectReadContext.empty(), content)) {
            if (parser.nextToken() == null) {
                problems.add(0, "the file is empty; a case file begins with 'casegraph: 1'");
                return Optional.empty();
            }
            var root = node(parser, 0);
            if (parser.nextToken() != null) {
                problems.add(line(parser), "a second document begins here; a case file is one YAML document");
            }
            return Optional.of(root);
        } catch (Unreadable e) {
            problems.add(e.line, e.sentence);
        } catch (JacksonException e) {
            var location = e.getLocation();
            int line = location == null ? 0 : Math.max(location.getLineNr(), 0);
            problems.add(line, "cannot be read as " + (factory == JSON ? "JSON" : "YAML") + ": " + reason(e));
        } catch (RuntimeException e) {
            problems.add(0, "cannot be read as YAML; see that it is text in UTF-8");
        }
        return Optional.empty();
    }

    private Node node(JsonParser parser, int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(line(parser), "nested more than " + DEEPEST + " deep");
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Unreadable(line(parser), "an alias (*name) is not accepted; write the value out");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> entries(parser, depth);
            case START_ARRAY -> items(parser, depth);
            case VALUE_NULL -> new Node.Text("", line(parser));
            default -> new Node.Text(readable(parser.getString(), line(parser)), line(parser));
        };
    }

    private Node entries(JsonParser parser, int depth) {
        var found = new Node.Entries(new LinkedHashMap<>(), line(parser));
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            var value = node(parser, depth + 1);
            if (found.entries().putIfAbsent(key, value) != null) {
                problems.add(line, "'" + Words.shortened(key) + "' is said twice; say it once");
            }
        }
        return found;
    }

    private Node items(JsonParser parser, int depth) {
        var found = new Node.Items(new ArrayList<>(), line(parser));
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            found.items().add(node(parser, depth + 1));
        }
        return found;
    }

    private static String readable(String text, int line) {
        if (!isReadable(text)) {
            throw new Unreadable(line, unreadable(text));
        }
        return text;
    }

    static boolean isReadable(String text) {
        return !UNREADABLE.matcher(text).find();
    }

    static String unreadable(String text) {
        return "'" + Words.shortened(text) + "' holds a character that no text has; take it out";
    }

    private static int line(JsonParser parser) {
        return Math.max(parser.currentTokenLocation().getLineNr(), 0);
    }

    private static String reason(JacksonException e) {
        var text = e.getOriginalMessage();
        if (text != null && text.contains(CharConversionException.class.getSimpleName())) {
            return "it is no text in UTF-8; save it in UTF-8";
        }
        if (text != null && text.contains("'\\t(TAB)'")) {
            return "a line is indented with a tab; use spaces";
        }
        if (text != null && text.startsWith(TWICE)) {
            return Words.shortened(text.substring(TWICE.length())) + " is said twice; say it once";
        }
        return text == null
                ? "it breaks off"
                : Words.shortened(text.lines().findFirst().orElse("it breaks off"));
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String sentence;

        Unreadable(int line, String sentence) {
            super(sentence);
            this.line = line;
            this.sentence = sentence;
        }
    }
}
