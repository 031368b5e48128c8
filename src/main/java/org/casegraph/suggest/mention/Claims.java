package org.casegraph.suggest.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casegraph.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Which words are taken, and by what. Who comes first has them. */
final class Claims {

    private final List<Claim> claims = new ArrayList<>();
    private final @Nullable Claim[] byWord;
    private final boolean[] closed;

    Claims(int words) {
        byWord = new Claim[words];
        closed = new boolean[words];
    }

    /** Keeps all rules away from words that are no names, such as those of a date. */
    void close(int first, int end) {
        for (int i = first; i < end; i++) {
            closed[i] = true;
        }
    }

    boolean isFree(int at) {
        return !closed[at] && byWord[at] == null;
    }

    boolean areFree(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!isFree(i)) {
                return false;
            }
        }
        return true;
    }

    boolean add(Claim claim) {
        if (!areFree(claim.first(), claim.end())) {
            return false;
        }
        claims.add(claim);
        for (int i = claim.first(); i < claim.end(); i++) {
            byWord[i] = claim;
        }
        return true;
    }

    /** The claim that has the word; null where it is free. */
    @Nullable
    Claim at(int word) {
        return word >= 0 && word < byWord.length ? byWord[word] : null;
    }

    boolean isA(int word, EntityKind kind) {
        var claim = at(word);
        return claim != null && claim.kind() == kind;
    }

    /** In the order of the text. */
    List<Claim> inOrder() {
        return claims.stream().sorted(Comparator.comparingInt(Claim::first)).toList();
    }

    List<Claim> of(EntityKind kind) {
        return inOrder().stream().filter(claim -> claim.kind() == kind).toList();
    }
}
