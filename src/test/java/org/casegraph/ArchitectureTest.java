package org.casegraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the classes to what the README says of the packages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String ROOT = "org.casegraph";
    private static final Path SOURCES = Path.of("src/main/java/org/casegraph");
    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_LINE = 130;

    private static final List<String> ROOMS =
            Readme.packages().stream().map(Readme.Room::name).toList();
    /** Not static: they are large, and the other tests need the memory. */
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void readmeNamesEveryPackageAndNoOther() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            var found = folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).isEqualTo(new TreeSet<>(ROOMS)).hasSizeGreaterThan(5);
        }
    }

    @Test
    void packagesOpenWithTheSentenceOfTheTable() throws IOException {
        for (var room : Readme.packages()) {
            assertThat(Files.readString(SOURCES.resolve(room.name()).resolve("package-info.java")))
                    .contains(room.sentence())
                    .contains("@NullMarked");
        }
    }

    @Test
    void packagesImportOnlyThoseAboveThem() {
        var wrong = classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::goesUp)
                .map(Dependency::getDescription)
                .distinct();

        assertThat(classes).hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyTheGraphPackageTalksToNeo4j() {
        assertThat(packagesThatUse("org.neo4j.", "org.springframework.data.neo4j."))
                .containsExactly("graph");
    }

    @Test
    void onlyTheQueryPackageKnowsGraphql() {
        assertThat(packagesThatUse("graphql.", "org.springframework.graphql.", "org.dataloader."))
                .containsExactly("query");
    }

    @Test
    void modelNeedsNothingButTheJdk() {
        var foreign = classes.stream()
                .filter(type -> room(type).equals("model"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(name -> !name.startsWith("java.") && !name.startsWith(ROOT + ".model"))
                .filter(name -> !name.startsWith("org.jspecify.") && !name.startsWith("[") && name.contains("."))
                .distinct();

        assertThat(foreign).isEmpty();
    }

    @Test
    void onlyTheGraphPackageCanWrite() {
        assertThat(classes.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> Set.of("WriteDoor", "WriteTransaction")
                                        .contains(dependency.getTargetClass().getSimpleName())))
                        .map(ArchitectureTest::room)
                        .distinct())
                .containsExactly("graph");
    }

    @Test
    void filesStaySmallEnoughToRead() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            assertThat(sources)
                    .filteredOn(file -> lines(file).size() > LONGEST_FILE)
                    .isEmpty();
        }
    }

    @Test
    void linesStayShortEnoughToRead() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ArchitectureTest::longLines)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static Stream<String> longLines(Path file) {
        return lines(file).stream()
                .filter(line -> line.length() > LONGEST_LINE)
                .map(line -> file + ": " + line.strip());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean goesUp(Dependency dependency) {
        int from = ROOMS.indexOf(room(dependency.getOriginClass()));
        int to = ROOMS.indexOf(room(dependency.getTargetClass()));
        return from >= 0 && to > from;
    }

    private List<String> packagesThatUse(String... prefixes) {
        return classes.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getName())
                        .anyMatch(name -> Stream.of(prefixes).anyMatch(name::startsWith)))
                .map(ArchitectureTest::room)
                .distinct()
                .sorted()
                .toList();
    }

    /** The top package of a class below ours; empty for others. */
    private static String room(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        return name.substring(ROOT.length() + 1).split("\\.")[0];
    }
}
