package org.casegraph.query.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.casegraph.graph.read.Page.Place;
import org.casegraph.model.Ids;
import org.casegraph.query.refusal.CallerMistake;

/** Writes places in one list as opaque text, and reads them back. */
final class Cursors {

    private static final int MARK = 12;
    private static final int LONGEST = 4000;
    private static final String SEPARATOR = "\u001F";

    private final String list;

    /** @param list what list it is, order included: a cursor of another one is refused */
    Cursors(String list) {
        this.list = list;
    }

    String write(Place place) {
        var text = String.join(SEPARATOR, typed(place.first()), typed(place.second()), place.id());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((mark(text) + text).getBytes(StandardCharsets.UTF_8));
    }

    Place read(String cursor) {
        var parts = text(cursor).split(SEPARATOR, -1);
        if (parts.length != 3) {
            throw foreign();
        }
        return new Place(value(parts[0]), value(parts[1]), parts[2]);
    }

    private String text(String cursor) {
        if (cursor.length() > LONGEST) {
            throw foreign();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.length() > MARK && text.substring(0, MARK).equals(mark(text.substring(MARK)))) {
                return text.substring(MARK);
            }
        } catch (IllegalArgumentException noBase64) {
            throw foreign();
        }
        throw foreign();
    }

    private String mark(String text) {
        return Ids.hash(List.of(list, text)).substring(0, MARK);
    }

    private static String typed(Object value) {
        return (value instanceof Long ? "n" : "s") + value;
    }

    private static Object value(String typed) {
        var text = typed.substring(Math.min(1, typed.length()));
        return typed.startsWith("n") ? (Object) Long.valueOf(text) : text;
    }

    private static CallerMistake foreign() {
        return new CallerMistake("after is no cursor of this list in this order.");
    }
}
