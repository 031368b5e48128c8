package org.casegraph.suggest.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.model.EntityKind;
import org.casegraph.suggest.SuggestedMention;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final Mentions MENTIONS = new Mentions();

    @Test
    void joinsASurnameToTheFullName() {
        assertThat(names("Ms Ada Lorman was arrested. Mr Bako said that Lorman was ill. Ms. Lorman denies it."))
                .containsExactly("Ada Lorman = Lorman = Lorman", "Bako");
    }

    @Test
    void joinsANameInCapitalsToTheNameInSmallLetters() {
        assertThat(names("PERU: Tomás VELARDE QUISPE, farmer\n\nTomás Velarde Quispe was released. Velarde is well."))
                .containsExactly("Tomás VELARDE QUISPE = Tomás Velarde Quispe = Velarde");
    }

    @Test
    void joinsSurnameFirstToSurnameLast() {
        assertThat(names("1. HARLOV, Timur, b. 1980\n2. BEKOV, Anton, b. 1981\n\nLater Timur Harlov died."))
                .containsExactly("HARLOV, Timur = Timur Harlov", "BEKOV, Anton");
    }

    @Test
    void joinsInitialsToTheFullName() {
        assertThat(names("The lawyer Ada Lorman came. The judge heard A. Lorman and B. Lorman."))
                .containsExactly("Ada Lorman = A. Lorman", "B. Lorman");
    }

    @Test
    void leavesTwoOfOneFamilyApart() {
        assertThat(
                        names(
                                "Ada Lorman and her brother, Bruno Lorman, were held. Mr Lorman was beaten. Ms Lorman was not."))
                .containsExactly("Ada Lorman = Lorman", "Bruno Lorman = Lorman");
    }

    @Test
    void joinsAnAbbreviationToItsBody() {
        assertThat(of(
                        EntityKind.INSTITUTION,
                        "The National Security Committee (NSC) came. The NSC left. The Committee is silent."))
                .containsExactly("National Security Committee = NSC = NSC = Committee");
    }

    @Test
    void tellsASlipOfThePenFromAnotherName() {
        assertThat(names("Mr Tlep Karabayev was held. Mr Karabbayev is ill. Mr Karabanov is not."))
                .containsExactly("Tlep Karabayev = Karabbayev", "Karabanov");
    }

    private static List<String> names(String text) {
        return of(EntityKind.PERSON, text);
    }

    private static List<String> of(EntityKind kind, String text) {
        var clusters = MENTIONS.in(text).stream()
                .filter(mention -> mention.kind() == kind)
                .collect(Collectors.groupingBy(
                        SuggestedMention::who,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(SuggestedMention::name, Collectors.joining(" = "))));
        return List.copyOf(clusters.values());
    }
}
