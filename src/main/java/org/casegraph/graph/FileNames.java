package org.casegraph.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What files are called, without the folders of whoever hands them over. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    /** The last part of a path of any system. */
    static String last(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ")
                .strip();
        return last.length() > LONGEST ? last.substring(0, LONGEST) : last;
    }

    /** What is said, else what the file says, else what it is called. */
    static String title(@Nullable String said, @Nullable String found, String name) {
        return Optional.ofNullable(said)
                .filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(found))
                .or(() -> Optional.of(last(name).replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", ""))
                        .filter(text -> !text.isBlank()))
                .orElse("Document without a title");
    }
}
