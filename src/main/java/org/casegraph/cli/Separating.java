package org.casegraph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.casegraph.access.AccessToken;
import org.casegraph.access.Account;
import org.casegraph.access.Accounts;
import org.casegraph.access.Tokens;
import org.casegraph.graph.Compartments;
import org.casegraph.model.Clearance;
import org.casegraph.model.Compartment;
import org.jspecify.annotations.Nullable;

/** Sees to it that the store tells apart those who may read what nobody else may just so. */
final class Separating {

    private Separating() {}

    /** Names of compartments as they are known, of which all have to be there. */
    static List<String> into(@Nullable List<String> written, Store store) {
        if (written == null) {
            return List.of();
        }
        var known = store.part(Compartments.class).names();
        var named = written.stream().map(Separating::named).toList();
        named.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new Mistakes.Mistake(capitalised(Compartments.sentence(name)) + ".");
        });
        return named;
    }

    /** Of an account and its tokens. */
    static void of(Account account, Store store, PrintWriter out) {
        tellApart(account.clearance(), account.compartments(), store, out);
        store.part(Tokens.class).all().stream()
                .filter(token -> token.owner().equals(account.name()))
                .map(AccessToken::clearance)
                .filter(clearance -> clearance.compareTo(account.clearance()) < 0)
                .distinct()
                .forEach(clearance -> tellApart(clearance, account.compartments(), store, out));
    }

    static void ofToken(AccessToken token, Store store, PrintWriter out) {
        store.part(Accounts.class).all().stream()
                .filter(account -> account.name().equals(token.owner()))
                .forEach(account -> tellApart(token.clearance(), account.compartments(), store, out));
    }

    /** Makes everything anew where that is needed, and says so before. */
    static void tellApart(Clearance clearance, List<String> compartments, Store store, PrintWriter out) {
        var all = store.part(Compartments.class);
        if (all.readers().exactly(clearance, compartments).isPresent()) {
            return;
        }
        out.println("Nobody could read just this before, so what searching uses is made anew; that takes as long as"
                + " 'rebuild', and meanwhile others see less.");
        out.flush();
        try {
            all.tellApart(clearance, compartments);
        } catch (IllegalArgumentException e) {
            throw new Mistakes.Mistake(e.getMessage() + ".");
        }
    }

    static String named(String written) {
        try {
            return Compartment.named(written);
        } catch (IllegalArgumentException e) {
            throw new Mistakes.Mistake(e.getMessage() + ".");
        }
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
