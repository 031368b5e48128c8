package org.casegraph.graph.protect;

import java.util.List;
import java.util.Map;
import org.casegraph.identity.name.NameFinder.Found;

/** A text as it is shown, and where each of its places lies in it. A place within a name is its beginning or its end. */
public final class Shown {

    private final List<Found> names;
    private final int[] starts;
    private final int[] ends;
    private final String text;

    Shown(String original, List<Found> names, Map<String, String> aliases) {
        this.names = List.copyOf(names);
        this.starts = new int[names.size()];
        this.ends = new int[names.size()];
        var shown = new StringBuilder();
        int at = 0;
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            shown.append(original, at, name.start());
            starts[i] = shown.length();
            shown.append(Mask.alias(aliases, name));
            ends[i] = shown.length();
            at = name.end();
        }
        this.text = shown.append(original, at, original.length()).toString();
    }

    public String text() {
        return text;
    }

    /** Whether it is another than the original. */
    public boolean isMasked() {
        return !names.isEmpty();
    }

    /** Where something that begins at a place of the original begins. */
    public int start(int original) {
        return place(original, true);
    }

    /** Where something that ends at a place of the original ends. */
    public int end(int original) {
        return place(original, false);
    }

    private int place(int original, boolean isStart) {
        int moved = 0;
        for (int i = 0; i < starts.length; i++) {
            var name = names.get(i);
            if (original <= name.start()) {
                break;
            }
            if (original < name.end()) {
                return isStart ? starts[i] : ends[i];
            }
            moved = ends[i] - name.end();
        }
        return original + moved;
    }
}
