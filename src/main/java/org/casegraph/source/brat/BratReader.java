package org.casegraph.source.brat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casegraph.model.Document;
import org.casegraph.model.Ids;
import org.casegraph.model.Label;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations in the standoff format of BRAT into statements, as a case file has them. Every offset is checked
 * against the text; where one is wrong, nothing is read.
 */
public final class BratReader {

    private static final String USUAL = "/brat/mapping.yaml";

    private static final String NOBODY_NAMED = "annotators (not named)";

    /**
     * A pair of files.
     *
     * @param name of the annotations, as problems tell it
     * @param title that both files share
     * @param folder they lie in: the collection, where the mapping names none
     */
    public record Pair(String name, String title, String folder, byte[] annotations, byte[] text) {

        /** The annotations of this path and the text beside them. */
        public static Pair of(Path file) throws IOException {
            return new Pair(
                    file.toString(),
                    BratFiles.bare(file),
                    BratFiles.folder(file),
                    Files.readAllBytes(file),
                    Files.readAllBytes(BratFiles.text(file)));
        }
    }

    private final Vocabulary vocabulary;
    private final BratMapping usual;

    public BratReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        var problems = new Problems(USUAL);
        this.usual = new MappingReader(vocabulary, problems)
                .read(USUAL, resource())
                .filter(_ -> !problems.areThere())
                .orElseThrow(() -> new IllegalStateException(problems.inOrder().toString()));
    }

    /** A mapping of somebody's own; empty, with its problems told, where something is wrong with it. */
    public Optional<BratMapping> mapping(String fileName, byte[] content, Problems problems) {
        return new MappingReader(vocabulary, problems).read(fileName, content).filter(_ -> !problems.areThere());
    }

    /**
     * Reads a pair of files.
     *
     * @param label of what is read; the mapping may say another clearance
     */
    public BratReading read(Pair pair, BratMapping mapping, Label label) {
        var problems = new Problems(pair.name());
        var annotations = decoded(pair.annotations(), "the annotations are", problems);
        var text = decoded(pair.text(), "the text beside the annotations is", problems);
        if (annotations == null || text == null) {
            return new BratReading.Bad(problems.inOrder());
        }
        var read = new AnnotationReader(problems).read(annotations);
        var places = Places.of(text, List.copyOf(read.bounds().values()), problems);
        var leftOut = new LeftOut();
        var document = document(pair, text, mapping, label);
        var collection = Objects.requireNonNullElse(mapping.collection(), pair.folder());
        var meanings = new Meanings(vocabulary, mapping, usual);
        var mentions =
                new Entities(read, meanings, mapping.authors(), problems, leftOut).mentions(collection, document.id());
        if (problems.areThere()) {
            return new BratReading.Bad(problems.inOrder());
        }
        var authors = new Authors(mapping.authors(), collection, document);
        var coder = Objects.requireNonNullElse(mapping.coder(), NOBODY_NAMED);
        var voice = new Voice(authors.signed(document), coder);
        var caseFile =
                new Coding(vocabulary, meanings, read, places, mentions, leftOut).caseFile(collection, authors, voice);
        return new BratReading.Good(caseFile, leftOut.sentences(), pair);
    }

    private static Document document(Pair pair, String text, BratMapping mapping, Label label) {
        var sha256 = Ids.hash(pair.text());
        return new Document(
                Ids.of("document", sha256),
                pair.title(),
                mapping.type(),
                null,
                List.of(),
                List.of(),
                null,
                mapping.language(),
                null,
                sha256,
                text.length(),
                mapping.clearance() == null ? label : new Label(mapping.clearance(), label.compartments()));
    }

    private static @Nullable String decoded(byte[] bytes, String what, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(0, what + " not in UTF-8; offsets are counted in text of that encoding");
            return null;
        }
    }

    private static byte[] resource() {
        try (var stream = BratReader.class.getResourceAsStream(USUAL)) {
            return Objects.requireNonNull(stream, USUAL).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
