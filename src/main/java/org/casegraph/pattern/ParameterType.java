package org.casegraph.pattern;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may be written for a parameter of a pattern, and what the query is given for it. */
public enum ParameterType {
    INT("Int", "a whole number such as 3", ParameterType::number),
    STRING("String", "words", Optional::of),
    BOOLEAN("Boolean", "true or false", ParameterType::truth),
    DATE("Date", "a day such as 2017-06-12", ParameterType::day),
    INTS("[Int]", "whole numbers with commas between, such as [1, 2]", list(ParameterType::number)),
    STRINGS("[String]", "words with commas between, such as [ARREST, DETENTION]", list(Optional::of)),
    DATES("[Date]", "days with commas between, such as [2017-06-12, 2018-01-01]", list(ParameterType::day));

    private static final int MOST = 100;

    private final String word;
    private final String accepted;
    private final Function<String, Optional<Object>> reader;

    ParameterType(String word, String accepted, Function<String, Optional<Object>> reader) {
        this.word = word;
        this.accepted = accepted;
        this.reader = reader;
    }

    /** The type as a pattern file writes it: {@code [String]}. */
    public String word() {
        return word;
    }

    /** What may be written, in words. */
    public String accepted() {
        return accepted;
    }

    static Optional<ParameterType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ParameterType::word).toList();
    }

    /** The value, as it goes to the database; empty where the text says none. */
    Optional<Object> read(String text) {
        return reader.apply(text.strip());
    }

    private static Function<String, Optional<Object>> list(Function<String, Optional<Object>> one) {
        return text -> {
            var inner = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
            var values = parts(inner).flatMap(part -> one.apply(part).stream()).toList();
            boolean isWhole = values.size() == parts(inner).count() && values.size() <= MOST;
            return isWhole ? Optional.of(values) : Optional.empty();
        };
    }

    private static Stream<String> parts(String text) {
        return text.isBlank() ? Stream.of() : Arrays.stream(text.split(",", -1)).map(String::strip);
    }

    private static Optional<Object> number(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<Object> truth(String text) {
        return text.matches("true|false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    private static Optional<Object> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
