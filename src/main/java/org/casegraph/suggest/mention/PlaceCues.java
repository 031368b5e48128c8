package org.casegraph.suggest.mention;

import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.rule.Shape;
import org.casegraph.suggest.rule.Tokens;

/** What beside a name says that it is a place's. */
final class PlaceCues {

    /** Bodies behind which their place stands. */
    private static final Set<String> HOUSES =
            Set.of("PRISON", "COURT", "HOSPITAL", "POLICE", "UNIVERSITY", "MILITARY", "MIGRATION_AUTHORITY", "EMBASSY");

    private final Scene scene;
    private final Tokens tokens;

    PlaceCues(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** "TOLMEK, 18 March 2022". */
    boolean isDateline(int at, int end) {
        boolean opens = scene.token(at).opensLine() && tokens.is(end, ",") && tokens.areTogether(at, end + 1);
        boolean isDate = opens
                && tokens.has(end + 2)
                && (scene.token(end + 1).shape() == Shape.NUMBER && scene.isOnAny(end + 2, "month", "month_short")
                        || scene.isOn(end + 1, "month"));
        return isDate && end - at <= 3;
    }

    /** "Tolmek, Valdoria". */
    boolean isBeforePlace(int at, int end) {
        boolean isPlace = tokens.is(end, ",")
                && tokens.areTogether(at, end + 1)
                && (scene.claims().isA(end + 1, EntityKind.PLACE)
                        || scene.isOnAny(end + 1, "place_of", "place_of_capital"));
        return isPlace && end - at <= 3 && !tokens.is(at - 1, "and");
    }

    /** "Prison No. 3, Tolmek". */
    boolean isBehindBody(int at, int end) {
        var body = tokens.is(at - 1, ",") ? scene.claims().at(at - 2) : null;
        boolean isBody = body != null && body.type() != null && HOUSES.contains(body.type());
        boolean isOver = !tokens.areTogether(at, end) || scene.token(end).shape() == Shape.MARK;
        return isBody && isOver && end - at == 1 && tokens.areTogether(at - 2, at);
    }

    boolean isBehindVerb(int at) {
        for (int back = 2; back <= 3; back++) {
            int first = at - back;
            if (tokens.areTogether(first, at) && tokens.length(first, "place_verb") == back) {
                return true;
            }
        }
        return false;
    }
}
