package org.casegraph.identity.name;

/**
 * What is known of two mentions besides their names, as far as it speaks for or against their being one.
 *
 * @param inOneList both stand in one list, such as that of the accused
 * @param joinedByAnd the text names them side by side, joined by "and"
 * @param kin a word of kinship or a relation ties them
 * @param inOneCase both are of one case
 * @param inOneRole both have the same role there, such as its judge
 */
public record Circumstances(boolean inOneList, boolean joinedByAnd, boolean kin, boolean inOneCase, boolean inOneRole) {

    public static Circumstances unknown() {
        return new Circumstances(false, false, false, false, false);
    }

    boolean speakAgainst() {
        return inOneList || joinedByAnd || kin;
    }
}
