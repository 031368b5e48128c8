package org.casegraph.cli;

import java.util.Optional;
import org.casegraph.access.AccessRefused;
import org.casegraph.access.WrongSetting;
import org.casegraph.access.audit.AuditException;
import org.casegraph.graph.StoreException;
import org.casegraph.graph.backup.BackupRefused;
import org.casegraph.graph.embedded.StartException;
import org.casegraph.graph.erase.EraseRefused;
import org.casegraph.pattern.QuestionRefused;
import org.casegraph.source.list.ListRefused;
import org.casegraph.xref.XrefRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Tells of a failure in one sentence, on the error stream. */
final class Mistakes {

    private Mistakes() {}

    static int tell(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println(sentence(failure));
        return line.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Whether it is told in a sentence of its own, so that nothing is wrong on our side. */
    static boolean isRefusal(Throwable failure) {
        return told(failure).isPresent();
    }

    private static String sentence(Throwable failure) {
        return told(failure).orElse("Something went wrong that Casegraph did not expect: " + failure);
    }

    private static Optional<String> told(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartException start) {
                return Optional.of(start.getMessage() + " " + start.advice());
            }
            if (cause instanceof WrongSetting wrong) {
                return Optional.of(wrong.getMessage() + " " + wrong.advice());
            }
            if (cause instanceof AccessRefused
                    || cause instanceof AuditException
                    || cause instanceof StoreException
                    || cause instanceof BackupRefused
                    || cause instanceof EraseRefused
                    || cause instanceof QuestionRefused
                    || cause instanceof ListRefused
                    || cause instanceof XrefRefused
                    || cause instanceof Mistake) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** What the person at the keyboard can mend. */
    static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mistake(String sentence) {
            super(sentence);
        }
    }
}
