package org.casegraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.casegraph.graph.Intake;
import org.casegraph.model.Ids;
import org.springframework.core.io.ClassPathResource;

/**
 * An invented appeal with what screens have to cope with: names in three scripts, a very long one, statements that
 * overlap, a denial, an accusation, and two dates of one arrest. Its places are written as the words they mark.
 */
final class OrelCase {

    private static final Pattern WORDS = Pattern.compile("«(.*?)»");

    private OrelCase() {}

    /** The text of the appeal. */
    static String text() throws IOException {
        return file("screens/orel.txt");
    }

    /** Takes in what was coded from the appeal, and its text where it is to be held. */
    static void takeIn(Intake intake, boolean isHeld) throws IOException {
        var text = text();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var coded = WORDS.matcher(file("screens/orel.yaml"))
                .replaceAll(words -> place(text, words.group(1)))
                .replace("SHA256", Ids.hash(bytes))
                .replace("CHARACTERS", String.valueOf(text.length()));
        intake.take("orel.yaml", coded.getBytes(StandardCharsets.UTF_8));
        if (isHeld) {
            intake.take("orel.txt", bytes);
        }
    }

    /** Where words stand, as a place in an address or in a case file. */
    static String place(String text, String words) {
        var start = text.indexOf(words);
        return start + "-" + (start + words.length());
    }

    /** The id of something of the case. */
    static String id(String kind, String local) {
        return Ids.of(kind, "orel", local);
    }

    private static String file(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
