package org.casegraph.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.identity.name.Question.Kind;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final NameComparator NAMES = NameComparator.create();

    @Test
    void asksWhetherTwoWritingsAreOnePerson() {
        var question = ask("Нұрлан Оспанов", "Nurlan Ospanov", Circumstances.unknown());

        assertThat(question.kind()).isEqualTo(Kind.SAME);
        assertThat(question.band()).isEqualTo(Band.LIKELY);
    }

    @Test
    void asksWhetherTwoOfOneFamilyNameAreRelatives() {
        assertThat(ask("Нұрлан Оспанов", "Айгуль Оспанова", Circumstances.unknown())
                        .kind())
                .isEqualTo(Kind.RELATIVE);
        assertThat(ask("Нұрлан Оспанов", "Айгуль Сеитова", Circumstances.unknown())
                        .kind())
                .isEqualTo(Kind.NOTHING);
    }

    @Test
    void doesNotTakeTwoOfOneListForOne() {
        var question = ask("Nurlan Ospanov", "N. Ospanov", new Circumstances(true, false, false, true, false));

        assertThat(question.kind()).isEqualTo(Kind.RELATIVE);
        assertThat(question.band()).isEqualTo(Band.NONE);
        assertThat(question.reasons()).contains("Both stand in one list, which names each once.");
    }

    @Test
    void doesNotTakeTwoJoinedByAndOrKinForOne() {
        var and = new Circumstances(false, true, false, false, false);
        var kin = new Circumstances(false, false, true, false, false);

        assertThat(ask("Nurlan Ospanov", "Nurlan Ospanov", and).band()).isEqualTo(Band.NONE);
        assertThat(ask("Nurlan Ospanov", "Айгуль Сеитова", kin).kind()).isEqualTo(Kind.RELATIVE);
    }

    @Test
    void showsTheReviewerOneFamilyNameInOneRole() {
        var judges = new Circumstances(false, false, false, true, true);

        var question = ask("Judge Ospan", "Ospan Nurlan Seitovich", judges);

        assertThat(question.kind()).isEqualTo(Kind.SAME);
        assertThat(question.band()).isEqualTo(Band.WEAK);
    }

    private static Question ask(String one, String other, Circumstances circumstances) {
        return Question.of(NAMES.compare(one, other), circumstances);
    }
}
