package org.casegraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casegraph.model.Ids;
import org.casegraph.model.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldTextsTest {

    private static final byte[] LETTER = "Жанна was held.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void givesBackTheTextThatWasHandedOver() {
        var texts = new HeldTexts(folder);
        texts.hold(LETTER);
        texts.hold(LETTER);

        var text = texts.text(Ids.hash(LETTER)).orElseThrow();
        assertThat(Locator.at(0, 5).in(text)).contains("Жанна");
        assertThat(Locator.at(10, 99).in(text)).isEmpty();
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("arriving"));
    }

    @Test
    void quotesNothingOfATextThatWasChangedOnTheDisk() throws IOException {
        var texts = new HeldTexts(folder);
        texts.hold(LETTER);

        Files.writeString(folder.resolve(Ids.hash(LETTER) + ".txt"), "Zhanna was free.");

        assertThat(texts.holds(Ids.hash(LETTER))).isTrue();
        assertThat(texts.text(Ids.hash(LETTER))).isEmpty();
    }
}
