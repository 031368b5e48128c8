package org.casegraph.cli;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The password of a backup: from the environment, or from the keyboard without being shown; never an argument. */
final class BackupPassword {

    private static final String VARIABLE = "CASEGRAPH_BACKUP_PASSWORD";
    private static final int SHORTEST = 12;

    private BackupPassword() {}

    /** The one that is set; null if there is none. */
    static char @Nullable [] set() {
        var set = System.getenv(VARIABLE);
        return set == null || set.isEmpty() ? null : longEnough(set.toCharArray());
    }

    /** A new one, typed twice if none is set. */
    static char[] chosen() {
        char @Nullable [] set = set();
        if (set != null) {
            return set;
        }
        var typed = longEnough(typed("Password of the backup: "));
        if (!Arrays.equals(typed, typed("The same once more: "))) {
            throw new Mistakes.Mistake("The two passwords differ; nothing was written.");
        }
        return typed;
    }

    /** That of a backup which is there already. */
    static char[] asked() {
        var set = System.getenv(VARIABLE);
        return set == null || set.isEmpty() ? typed("Password of the backup: ") : set.toCharArray();
    }

    private static char[] typed(String prompt) {
        var console = System.console();
        char @Nullable [] typed = console == null || !console.isTerminal() ? null : console.readPassword(prompt);
        if (typed == null) {
            throw new Mistakes.Mistake("There is nobody to ask for the password: set " + VARIABLE + ".");
        }
        return typed;
    }

    private static char[] longEnough(char[] password) {
        if (password.length < SHORTEST) {
            throw new Mistakes.Mistake(
                    "The password is too short: take %d characters or more, such as four words.".formatted(SHORTEST));
        }
        return password;
    }
}
