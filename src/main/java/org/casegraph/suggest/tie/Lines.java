package org.casegraph.suggest.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casegraph.model.EntityKind;
import org.casegraph.model.Stance;
import org.casegraph.suggest.SuggestedMention;
import org.casegraph.suggest.SuggestedTie;
import org.casegraph.suggest.read.Sentence;
import org.casegraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Ties that the lines of a letter tell: the office under the name of its addressee, the names under "we, the undersigned". */
final class Lines {

    static final String OFFICE = "office under a name";
    static final String SIGNATURE = "name under a letter";

    private static final Set<String> CLOSINGS =
            Set.of("sincerely", "faithfully", "respectfully", "regards", "truly", "cordially", "signed", "signatories");

    private static final int LONGEST = 9;

    private @Nullable SuggestedMention above;
    private @Nullable SuggestedMention signers;
    private boolean isClosed;

    List<SuggestedTie> in(Sentence line) {
        var ties = new ArrayList<SuggestedTie>();
        office(line, ties);
        signature(line, ties);
        above = aloneIn(line);
        isClosed = isClosed || (signers != null && isClosing(line));
        signers = signers == null ? signersIn(line) : signers;
        return ties;
    }

    private void office(Sentence line, List<SuggestedTie> ties) {
        var body = line.name(0);
        boolean isOffice = above != null
                && above.kind() == EntityKind.PERSON
                && body != null
                && line.size() == 1
                && "PRESIDENCY".equals(body.type());
        if (isOffice) {
            ties.add(tie(Objects.requireNonNull(above), Objects.requireNonNull(body), "HOLDS_OFFICE", OFFICE));
        }
    }

    private void signature(Sentence line, List<SuggestedTie> ties) {
        var name = aloneIn(line);
        if (isClosed && signers != null && name != null && name.kind() == EntityKind.PERSON) {
            ties.add(new SuggestedTie(
                    name.span(),
                    "MEMBER_OF",
                    name.who(),
                    signers.who(),
                    null,
                    Stance.STATES,
                    List.of(),
                    SIGNATURE,
                    0.9));
        }
    }

    /** The only one who is named in a line, if nothing but titles stands around the name. */
    private static @Nullable SuggestedMention aloneIn(Sentence line) {
        @Nullable SuggestedMention name = null;
        for (int at = 0; at < line.size(); at++) {
            var one = line.name(at);
            if (one != null && name != null) {
                return null;
            }
            name = one == null ? name : one;
            if (one == null
                    && line.isContent(at)
                    && !line.is("titles", at)
                    && line.plain(at).length() > 3) {
                return null;
            }
        }
        return line.size() > LONGEST ? null : name;
    }

    private static boolean isClosing(Sentence line) {
        for (int at = 0; at < Math.min(line.size(), 4); at++) {
            if (CLOSINGS.contains(line.plain(at))) {
                return line.size() < 6;
            }
        }
        return false;
    }

    /** The group that "we, the undersigned" names. */
    private static @Nullable SuggestedMention signersIn(Sentence line) {
        if (!line.plain(0).equals("we")) {
            return null;
        }
        for (int at = 1; at < Math.min(line.size(), 5); at++) {
            var name = line.name(at);
            if (name != null) {
                return name.kind() == EntityKind.GROUP ? name : null;
            }
        }
        return null;
    }

    private static SuggestedTie tie(SuggestedMention from, SuggestedMention to, String relation, String rule) {
        var span = new Span(from.span().start(), to.span().end());
        return new SuggestedTie(span, relation, from.who(), to.who(), null, Stance.STATES, List.of(), rule, 0.9);
    }
}
