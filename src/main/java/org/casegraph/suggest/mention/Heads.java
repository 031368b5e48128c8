package org.casegraph.suggest.mention;

import java.util.Set;

/** The president as an office. */
final class Heads {

    private static final Set<String> LESSER =
            Set.of("vice", "deputy", "former", "then", "mr", "madam", "dear", "ex", "a", "as");

    private static final Set<String> HEADS = Set.of("president", "king", "emir", "sultan", "amir");

    private Heads() {}

    static int end(Scene scene, int at) {
        var tokens = scene.tokens();
        if (!scene.isFreeCapital(at) || !HEADS.contains(scene.token(at).key()) || isLesser(scene, at)) {
            return -1;
        }
        if (tokens.is(at + 1, "of")) {
            return ofState(scene, at);
        }
        boolean isAlone = !scene.isFreeCapital(at + 1) || !tokens.areTogether(at, at + 1);
        return isAlone && tokens.is(at - 1, "the") && tokens.areTogether(at - 1, at) ? at + 1 : -1;
    }

    private static boolean isLesser(Scene scene, int at) {
        return scene.tokens().areTogether(at - 1, at)
                && LESSER.contains(scene.token(at - 1).key());
    }

    private static int ofState(Scene scene, int at) {
        int name = at + 2;
        name += scene.tokens().is(name, "the") ? 1 : 0;
        int country = scene.tokens().length(name, "country");
        if (country > 0) {
            return name + country;
        }
        boolean isRepublic = scene.tokens().is(name, "republic")
                && scene.isFreeCapital(name)
                && !scene.tokens().is(name + 1, "of");
        if (isRepublic) {
            return name + 1;
        }
        int state = scene.tokens().length(name, "state_of");
        boolean isState = state > 0 && scene.isFreeCapital(name + state);
        return isState ? name + state + 1 : -1;
    }

    static boolean isBodyWord(Scene scene, int at) {
        return scene.tokens().lists(at).stream().anyMatch(list -> list.startsWith("body."));
    }
}
