package org.casegraph.identity.name;

import java.util.List;

/** "Abd al-Karim" is one name, the servant of the generous, however it is taken apart. */
final class Servants {

    private static final int ARTICLE_AND_MORE = 5;

    private final Roles roles;

    Servants(Roles roles) {
        this.roles = roles;
    }

    void join(List<Draft> rest) {
        for (int at = 0; at < rest.size(); at++) {
            var servant = rest.get(at);
            int next = afterArticles(rest, at + 1);
            boolean isServant = servant.part == Part.NAME && roles.isServant(servant.ascii);
            if (isServant && next < rest.size() && rest.get(next).part == Part.NAME) {
                servant.shown = servant.shown + " " + rest.get(next).shown;
                servant.ascii = servant.ascii + withoutArticle(rest.get(next));
                rest.subList(at + 1, next + 1).clear();
            }
        }
    }

    private int afterArticles(List<Draft> rest, int from) {
        int next = from;
        while (next < rest.size() && rest.get(next).part == Part.PARTICLE && roles.isArticle(rest.get(next).ascii)) {
            next++;
        }
        return next;
    }

    private static String withoutArticle(Draft draft) {
        boolean article = draft.piece.writing() == Writing.ARABIC
                && draft.ascii.startsWith("al")
                && draft.ascii.length() >= ARTICLE_AND_MORE;
        return article ? draft.ascii.substring(2) : draft.ascii;
    }
}
