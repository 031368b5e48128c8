package org.casegraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one item of a case file; a field that is unknown, missing or of another shape becomes a problem. */
public final class Fields {

    private final Node.Entries node;
    private final String what;
    private final Problems problems;

    private Fields(Node.Entries node, String what, Problems problems) {
        this.node = node;
        this.what = what;
        this.problems = problems;
    }

    public static Optional<Fields> of(Node node, String what, Problems problems, List<String> accepted) {
        if (!(node instanceof Node.Entries entries)) {
            problems.add(
                    node.line(),
                    what + " is a group of fields (" + String.join(", ", accepted) + "), not " + node.what());
            return Optional.empty();
        }
        for (var entry : entries.entries().entrySet()) {
            if (!accepted.contains(entry.getKey())) {
                problems.add(
                        entry.getValue().line(),
                        what + " has no field '" + Words.shortened(entry.getKey()) + "'; "
                                + Words.accepted(entry.getKey(), accepted));
            }
        }
        return Optional.of(new Fields(entries, what, problems));
    }

    int line() {
        return node.line();
    }

    public void problem(String message) {
        problems.add(line(), message);
    }

    public boolean has(String key) {
        return node.entries().containsKey(key);
    }

    public Optional<Node> node(String key) {
        return Optional.ofNullable(node.entries().get(key));
    }

    /** The text of a field; empty where it is absent or blank. */
    public Optional<Node.Text> text(String key) {
        return node(key).flatMap(value -> {
            if (value instanceof Node.Text text) {
                return text.value().isBlank() ? Optional.empty() : Optional.of(text);
            }
            problems.add(value.line(), "'" + key + "' of " + what + " is one value, not " + value.what());
            return Optional.empty();
        });
    }

    public Optional<Node.Text> required(String key, String meaning) {
        var found = text(key);
        if (found.isEmpty() && !(node.entries().get(key) instanceof Node.Items)) {
            problem(what + " needs '" + key + "': " + meaning);
        }
        return found;
    }

    /** Whether a text that the store keeps an index of is short enough for one. */
    boolean isShort(Node.Text text, int longest) {
        if (text.value().length() > longest) {
            problems.add(
                    text.line(),
                    "'" + Words.shortened(text.value()) + "' has "
                            + text.value().length() + " characters; accepted are up to " + longest);
        }
        return text.value().length() <= longest;
    }

    public @Nullable String valueOf(String key) {
        return text(key).map(Node.Text::value).orElse(null);
    }

    /** The items of a field that holds a list; one value alone counts as a list of it. */
    public List<Node> items(String key) {
        return switch (node.entries().get(key)) {
            case null -> List.of();
            case Node.Items items -> items.items();
            case Node.Text text when text.value().isBlank() -> List.of();
            case Node other -> List.of(other);
        };
    }

    List<Node.Text> texts(String key) {
        var found = new ArrayList<Node.Text>();
        for (var item : items(key)) {
            if (item instanceof Node.Text text) {
                found.add(text);
            } else {
                problems.add(item.line(), "'" + key + "' of " + what + " lists ids, not " + item.what());
            }
        }
        return found;
    }

    /** The constant of an enum that a field names; empty where it is absent or, with a problem told, wrong. */
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return text(key).flatMap(text -> {
            var names = new ArrayList<String>();
            for (var constant : type.getEnumConstants()) {
                names.add(constant.name());
                if (constant.name().equals(text.value().toUpperCase(Locale.ROOT))) {
                    return Optional.of(constant);
                }
            }
            problems.add(
                    text.line(),
                    "'" + Words.shortened(text.value()) + "' is no " + key + "; "
                            + Words.accepted(text.value(), names));
            return Optional.empty();
        });
    }

    /** What the reader makes of a field; an IllegalArgumentException of the reader's becomes a problem. */
    public <T> Optional<T> read(String key, Function<String, T> reader) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text.value()));
            } catch (IllegalArgumentException e) {
                problems.add(text.line(), "'" + key + "' of " + what + ": " + e.getLocalizedMessage());
                return Optional.empty();
            }
        });
    }
}
