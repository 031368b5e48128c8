package org.casegraph.pattern;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that whoever asks a pattern may set, given to its query as {@code $name}.
 *
 * @param value what it is in this question, as it goes to the database: by default what the file says
 * @param does what it is for, in words
 */
public record Parameter(String name, ParameterType type, Object value, String does) {

    /** The same with another value. */
    Parameter with(Object other) {
        return new Parameter(name, type, other, does);
    }

    /** The value as it may be written in a question. */
    public String text() {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"))
                : String.valueOf(value);
    }
}
