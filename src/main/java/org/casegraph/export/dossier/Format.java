package org.casegraph.export.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms that a paper takes. */
public enum Format {
    HTML("text/html;charset=utf-8"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    MD("text/markdown;charset=utf-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What names of its files end with, and what it is asked for by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is plain text, which may go to a terminal. */
    public boolean isText() {
        return this == MD || this == HTML;
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** All words: "html, pdf, docx, md". */
    public static String words() {
        return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
    }
}
