package org.casegraph.source.brat;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.model.Fact;
import org.casegraph.model.NameType;
import org.casegraph.model.Statement;
import org.junit.jupiter.api.Test;

/** Every offset verifies to the letter, or nothing is read. */
class OffsetsTest {

    @Test
    void countsCharactersBeyondTheBasicPlaneAsOne() {
        var read = Annotated.text("🔒🔒 𝒜na Ruiz fled.", "T1|Person 3 11|𝒜na Ruiz");

        assertThat(read.quote(named(read, "𝒜na Ruiz"))).isEqualTo("𝒜na Ruiz");
        assertThat(named(read, "𝒜na Ruiz").locator().start()).isEqualTo(5);
    }

    @Test
    void takesALineEndOfTwoCharactersAsOneOrTwo() {
        var one = Annotated.text("A\r\nB\r\nAna Ruiz", "T1|Person 4 12|Ana Ruiz");
        var two = Annotated.text("A\r\nB\r\nAna Ruiz", "T1|Person 6 14|Ana Ruiz");

        assertThat(named(one, "Ana Ruiz").locator())
                .isEqualTo(named(two, "Ana Ruiz").locator());
    }

    @Test
    void takesTheByteOrderMarkAsOneOrNone() {
        var counted = Annotated.text("\uFEFFAna Ruiz", "T1|Person 1 9|Ana Ruiz");
        var leftOut = Annotated.text("\uFEFFAna Ruiz", "T1|Person 0 8|Ana Ruiz");

        assertThat(named(counted, "Ana Ruiz").locator())
                .isEqualTo(named(leftOut, "Ana Ruiz").locator());
    }

    @Test
    void readsAnnotationsWithLineEndsOfTwoCharacters() {
        assertThat(Annotated.text("Ana and Bo", "T1|Person 0 3|Ana\r", "T2|Person 8 10|Bo\r")
                        .caseFile()
                        .statements())
                .hasSize(3);
    }

    @Test
    void keepsTheNameThatALineEndCuts() {
        var read = Annotated.text("Ana\nRuiz fled.", "T1|Person 0 3;4 8|Ana Ruiz");

        assertThat(read.quote(named(read, "Ana Ruiz"))).isEqualTo("Ana\nRuiz");
        assertThat(type(read, "Ana Ruiz")).isEqualTo(NameType.PRIMARY);
    }

    @Test
    void describesWhomOtherWordsCut() {
        var read = Annotated.text("Ana and Bo Ruiz fled.", "T1|Person 0 3;11 15|Ana Ruiz", "T2|Person 8 15|Bo Ruiz");

        assertThat(read.quote(named(read, "Ana Ruiz"))).isEqualTo("Ana and Bo Ruiz");
        assertThat(type(read, "Ana Ruiz")).isEqualTo(NameType.DESCRIPTION);
    }

    @Test
    void refusesEveryOffsetThatIsOneOff() {
        assertThat(Annotated.text(
                                "Ana and Bo fled.",
                                "T1|Person 0 3|Ana",
                                "T2|Person 9 11|Bo",
                                "T3|Person 8 10|Boo",
                                "T4|Person 12 40|fled")
                        .problems())
                .containsExactly(
                        "letter.ann:2: the words at these offsets are 'o ', not 'Bo'",
                        "letter.ann:3: the words at these offsets are 'Bo', not 'Boo'",
                        "letter.ann:4: 12-40 lies beyond the end of the text");
    }

    @Test
    void refusesLinesThatSayNothing() {
        assertThat(Annotated.text(
                                "Ana fled.",
                                "T1|Person 3 0|Ana",
                                "T2|Person 0 99999999999|Ana",
                                "T3|Person|Ana",
                                "X1|Person 0 3|Ana",
                                "T5 Person 0 3 Ana",
                                "T6|Person 0 3|Ana",
                                "T6|Person 0 3|Ana",
                                "E1|Arrest:T9 Victim:T6",
                                "E2|Arrest:T6 Victim",
                                "R1|Spouse Arg1:T6",
                                "A1|Negation E7",
                                "*|Equiv T6")
                        .problems())
                .hasSize(11)
                .anyMatch(problem -> problem.startsWith("letter.ann:1: 'Person 3 0' is no place with its words"))
                .anyMatch(problem -> problem.startsWith("letter.ann:4: 'X1' begins with a letter"))
                .contains("letter.ann:7: the id 'T6' is there twice; give each line its own")
                .contains("letter.ann:8: no line of the file has the id 'T9'")
                .contains("letter.ann:11: no line of the file has the id 'E7'");
    }

    @Test
    void refusesToCallAPersonAndAPrisonTheSame() {
        assertThat(Annotated.text("Ana, Old Gaol", "T1|Person 0 3|Ana", "T2|Prison 5 13|Old Gaol", "*|Equiv T1 T2")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("letter.ann:3: T1 and T2 are of different sorts and cannot be the same");
    }

    @Test
    void readsOverlappingAnnotations() {
        var read = Annotated.text(
                "Supreme Court of Valdoria", "T1|Court 0 25|Supreme Court of Valdoria", "T2|Country 17 25|Valdoria");

        assertThat(read.caseFile().mentions()).hasSize(3);
    }

    @Test
    void readsTenThousandAnnotationsInASecondOrTwo() {
        var text = new StringBuilder();
        var lines = new String[10_000];
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            var name = "𝒩ame" + i;
            int end = start + name.codePointCount(0, name.length());
            lines[i] = "T" + i + "|Person " + start + " " + end + "|" + name;
            text.append(name).append(' ');
            start = end + 1;
        }

        long before = System.nanoTime();
        assertThat(Annotated.text(text.toString(), lines).caseFile().statements())
                .hasSize(10_001);
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    private static Statement named(Annotated read, String name) {
        return read.statements(Fact.Named.class).stream()
                .filter(statement ->
                        ((Fact.Named) statement.fact()).name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static NameType type(Annotated read, String name) {
        return ((Fact.Named) named(read, name).fact()).name().type();
    }
}
