package org.casegraph.graph.protect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casegraph.identity.name.NameFinder;
import org.casegraph.identity.name.NameFinder.Found;
import org.casegraph.text.DocumentText;

/** What stands in the place of the names of protected people for the viewers of one clearance. */
public final class Mask {

    /** For whoever may read every name. */
    static final Mask NONE = new Mask(NameFinder.of(List.of(), List.of()), Map.of(), Map.of(), Map.of());

    private final NameFinder finder;
    private final Map<String, String> aliases;
    private final Map<String, String> titles;
    private final Map<String, List<Found>> places;

    /**
     * @param aliases by the keys of the finder
     * @param titles those of documents in which a name stands, as they are shown, by the ids of the documents
     * @param places where somebody is named in texts, by the SHA-256 of their documents
     */
    Mask(NameFinder finder, Map<String, String> aliases, Map<String, String> titles, Map<String, List<Found>> places) {
        this.finder = finder;
        this.aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        this.titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        this.places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** Whether nobody is protected from the viewers of this clearance. */
    public boolean isNone() {
        return finder.isEmpty();
    }

    Map<String, String> titles() {
        return titles;
    }

    /** A text with every name replaced; the same object where there is none in it. */
    public String shown(String text) {
        var found = finder.in(text);
        return found.isEmpty() ? text : new Shown(text, found, aliases).text();
    }

    /** Whether somebody is known to be named in a text. */
    public boolean hasPlaces(String sha256) {
        return places.containsKey(sha256);
    }

    /** The whole text of a document likewise, with a way from its places to those in what is shown. */
    public ShownText shown(DocumentText document, String sha256) {
        var text = document.text();
        var found = new ArrayList<>(finder.in(text));
        places.getOrDefault(sha256, List.of()).stream()
                .filter(place -> place.end() <= text.length())
                .forEach(found::add);
        return ShownText.of(document, new Shown(text, NameFinder.apart(found), aliases));
    }

    static String alias(Map<String, String> aliases, Found found) {
        return Objects.requireNonNull(aliases.get(found.key()), found.key());
    }
}
