package org.casegraph.text.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** The headers of a mail that say who wrote to whom, when and about what. */
final class MailHeaders {

    private static final List<String> SHOWN = List.of("From", "To", "Cc", "Bcc", "Reply-To", "Date", "Subject");

    private final Map<String, String> values = new LinkedHashMap<>();

    void add(Field field) {
        values.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), decoded(field.getBody()));
    }

    boolean areOfMessage() {
        return SHOWN.stream().anyMatch(name -> values.containsKey(name.toLowerCase(Locale.ROOT)));
    }

    @Nullable
    String subject() {
        return values.get("subject");
    }

    String shown() {
        var lines = new ArrayList<String>();
        for (var name : SHOWN) {
            var value = values.get(name.toLowerCase(Locale.ROOT));
            if (value != null && !value.isBlank()) {
                lines.add(name + ": " + value);
            }
        }
        return String.join("\n", lines);
    }

    /** A header as people read it, on one line. */
    static String decoded(@Nullable String value) {
        if (value == null) {
            return "";
        }
        var words = DecoderUtil.decodeEncodedWords(value.replaceAll("\\s+", " "), DecodeMonitor.SILENT);
        return words.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }
}
