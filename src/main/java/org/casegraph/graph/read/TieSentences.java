package org.casegraph.graph.read;

import java.util.List;
import org.casegraph.model.Vocabulary.Relation;
import org.casegraph.model.Vocabulary;
import org.springframework.stereotype.Component;

/** Says ties in English. */
@Component
public final class TieSentences {

    private final Vocabulary vocabulary;
    private final ActSentences acts;

    TieSentences(Vocabulary vocabulary, ActSentences acts) {
        this.vocabulary = vocabulary;
        this.acts = acts;
    }

    /** How a tie reads from its first end to its second: "represents", "was pressed to testify against". */
    public String label(Tie tie) {
        if (tie.act() == null) {
            return vocabulary.relation(tie.relation()).map(Relation::label).orElse(tie.relation());
        }
        var role = tie.roles().getLast();
        return acts.says(tie.relation()) + (role.equals(tie.roles().getFirst()) ? ", like" : " " + says(role));
    }

    /** How it reads the other way. */
    public String inverse(Tie tie) {
        return tie.act() == null
                ? vocabulary.relation(tie.relation()).map(Relation::inverse).orElse(tie.relation())
                : "has a part in an act of which it is told: " + label(tie);
    }

    /** A relation as a sentence; the qualities are the words of its sources. */
    public String sentence(Tie tie, List<String> qualities) {
        var words = qualities.isEmpty() ? "" : " (" + String.join("; ", qualities) + ")";
        return tie.from().name() + " " + label(tie) + " " + tie.to().name() + words + ".";
    }

    private String says(String role) {
        return vocabulary.role(role).map(Vocabulary.Role::says).orElse("with");
    }
}
