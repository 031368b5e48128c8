package org.casegraph.source.brat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which files belong together: {@code letter.txt}, {@code letter.ann} and, for all of a folder, {@code brat.yaml}. */
public final class BratFiles {

    private static final String ANNOTATIONS = ".ann";
    private static final String TEXT = ".txt";
    private static final String MAPPING = "brat.yaml";
    /** What the tool itself keeps in a folder of annotations. */
    private static final List<String> READ_ALONG =
            List.of(MAPPING, "annotation.conf", "visual.conf", "tools.conf", "kb_shortcuts.conf");

    private BratFiles() {}

    public static boolean isAnnotations(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(ANNOTATIONS);
    }

    /** Those among some files that are not read along with others of them. */
    public static List<Path> readByThemselves(List<Path> files) {
        var annotated = new HashSet<Path>();
        var folders = new HashSet<Path>();
        files.stream().filter(BratFiles::isAnnotations).forEach(file -> {
            annotated.add(text(file));
            folders.add(file.resolveSibling(MAPPING));
        });
        return files.stream()
                .filter(file -> !annotated.contains(file))
                .filter(file -> !READ_ALONG.contains(name(file)) || !folders.contains(file.resolveSibling(MAPPING)))
                .toList();
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
