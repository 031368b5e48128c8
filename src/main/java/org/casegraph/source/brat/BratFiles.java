package org.casegraph.source.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which files belong together: {@code letter.txt}, {@code letter.ann} and, for all of a folder, {@code brat.yaml}. */
public final class BratFiles {

    private static final String ANNOTATIONS = ".ann";
    private static final String TEXT = ".txt";
    private static final String MAPPING = "brat.yaml";
    /** What the tool itself keeps in a folder of annotations. */
    private static final List<String> SETTINGS =
            List.of("annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf", ".stats_cache");

    private BratFiles() {}

    public static boolean isAnnotations(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(ANNOTATIONS);
    }

    /** Whether it is read along with annotations, and is nothing by itself. */
    public static boolean isReadAlong(Path file) {
        var name = name(file);
        return name.equals(MAPPING)
                || SETTINGS.contains(name)
                || (name.endsWith(TEXT) && Files.isRegularFile(file.resolveSibling(bare(name) + ANNOTATIONS)));
    }

    /** The text that annotations are of. */
    public static Path text(Path annotations) {
        return annotations.resolveSibling(bare(annotations) + TEXT);
    }

    /** The mapping that lies beside annotations, if one does. */
    public static Optional<Path> mapping(Path annotations) {
        return Optional.of(annotations.resolveSibling(MAPPING)).filter(Files::isRegularFile);
    }

    /** The name that a text and its annotations share. */
    static String bare(Path file) {
        return bare(name(file));
    }

    /** The name of the folder that a file lies in: the collection, where nothing else is said. */
    static String folder(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? "" : name(folder);
    }

    private static String bare(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
