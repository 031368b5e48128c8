package org.casegraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.casegraph.access.audit.AuditException;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: what a person can ask of Casegraph without a browser. */
@Command(
        name = "casegraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        description = "A knowledge graph of people, institutions and cases for those who document human-rights abuse.",
        footer = {
            "",
            "Without a command the server is started. If a server runs on the data directory, a command works on it.",
            "Exit codes: 0 done, 1 problems found, 2 wrong use."
        })
public final class CasegraphCommand implements Callable<Integer> {

    /** The exit code of a command line that started a server: the process goes on. */
    public static final int SERVING = ServeCommand.SERVING;

    private final Class<?> application;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "The data directory (also: CASEGRAPH_DATA); by default 'data' here.")
    private @Nullable Path data;

    private final Deed deed = new Deed();

    private CasegraphCommand(Class<?> application) {
        this.application = application;
    }

    /** Runs a command line and answers its exit code. */
    public static int run(Class<?> application, String... arguments) {
        return commandLine(application).execute(arguments);
    }

    /** The words for what can be asked. */
    public static List<String> commands() {
        return List.copyOf(commandLine(CasegraphCommand.class).getSubcommands().keySet());
    }

    static CommandLine commandLine(Class<?> application) {
        var casegraph = new CasegraphCommand(application);
        var line = new CommandLine(casegraph)
                .addSubcommand(new ServeCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new SuggestCommand())
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new PatternsCommand())
                .addSubcommand(new FindingsCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new ExportCommand())
                .addSubcommand(new DossierCommand())
                .addSubcommand(new CrossrefCommand())
                .addSubcommand(new RebuildCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new ChecksumCommand())
                .addSubcommand(new EraseCommand())
                .addSubcommand(new ErasuresCommand())
                .addSubcommand(new RetentionCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new AccountCommand())
                .addSubcommand(new CompartmentCommand())
                .addSubcommand(new TokenCommand())
                .addSubcommand(new AuditCommand())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true);
        return line.setExecutionStrategy(casegraph::ended).setExecutionExceptionHandler(Mistakes::tell);
    }

    @Override
    public Integer call() {
        return ServeCommand.serve(this);
    }

    Store open() {
        return onRecord(Store.open(application, data));
    }

    Store openToRestore() {
        return onRecord(Store.openToRestore(application, data));
    }

    /** For what says by itself what is put on record, and needs no database. */
    Store openUnrecorded() {
        return Store.openToRestore(application, data);
    }

    /** For what nobody else may work beside. */
    Store openAlone() {
        return onRecord(Store.openAlone(application, data));
    }

    /** A new store in another folder. */
    Store openFresh(Path folder) {
        return Store.openToRestore(application, folder);
    }

    Store serve() {
        return onRecord(Store.serve(application, data));
    }

    /** What the command is about, to be put on record with it. */
    Deed deed() {
        return deed;
    }

    private Store onRecord(Store store) {
        try {
            deed.begin(spec.commandLine().getParseResult(), store.part(AuditLog.class));
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private int ended(CommandLine.ParseResult parsed) {
        try {
            int code = new CommandLine.RunLast().execute(parsed);
            deed.end(code == 0 || code == SERVING ? Outcome.DONE : Outcome.REFUSED);
            return code;
        } catch (CommandLine.ExecutionException e) {
            try {
                deed.end(Mistakes.isRefusal(e) ? Outcome.REFUSED : Outcome.FAILED);
            } catch (AuditException unrecorded) {
                e.addSuppressed(unrecorded);
            }
            throw e;
        } catch (AuditException e) {
            throw new CommandLine.ExecutionException(spec.commandLine(), "What was done is not on record", e);
        }
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
