package org.casegraph.source.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.casegraph.model.Label;
import org.casegraph.model.Vocabulary;
import org.casegraph.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads annotations with the text and the mapping that lie beside them. */
public final class BratPairs {

    private static final long LARGEST = 64L * 1024 * 1024;

    private final BratReader reader;

    public BratPairs(Vocabulary vocabulary) {
        this.reader = new BratReader(vocabulary);
    }

    /**
     * Reads annotations and the text beside them.
     *
     * @param mapping what the annotators' words mean; null to take the file beside them, if there is one
     * @param label of what is read; the mapping may say another clearance
     */
    public BratReading read(Path annotations, @Nullable Path mapping, Label label) {
        var problems = new Problems(annotations.toString());
        try {
            var pair = pair(annotations, problems);
            var meaning = mapping(annotations, mapping, problems);
            if (pair.isPresent() && meaning.isPresent()) {
                return reader.read(pair.get(), meaning.get(), label);
            }
        } catch (IOException e) {
            problems.add(0, "the annotations, their text or their mapping cannot be read; see that they may be read");
        }
        return new BratReading.Bad(problems.inOrder());
    }

    private static Optional<BratReader.Pair> pair(Path annotations, Problems problems) throws IOException {
        var text = BratFiles.text(annotations);
        if (!Files.isRegularFile(text)) {
            problems.add(0, "there is no text " + text.getFileName() + " beside the annotations; put it there");
            return Optional.empty();
        }
        if (Files.size(annotations) > LARGEST || Files.size(text) > LARGEST) {
            problems.add(0, "the annotations or their text are larger than 64 MiB; split them");
            return Optional.empty();
        }
        return Optional.of(BratReader.Pair.of(annotations));
    }

    private Optional<BratMapping> mapping(Path annotations, @Nullable Path said, Problems problems) throws IOException {
        var file = Optional.ofNullable(said).or(() -> BratFiles.mapping(annotations));
        if (file.isEmpty()) {
            return Optional.of(BratMapping.NONE);
        }
        var own = new Problems(file.get().toString());
        var read = reader.mapping(file.get().toString(), Files.readAllBytes(file.get()), own);
        own.inOrder().forEach(problem -> problems.add(0, "its mapping is wrong: " + problem));
        return read;
    }
}
