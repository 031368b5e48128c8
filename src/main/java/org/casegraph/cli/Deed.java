package org.casegraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.casegraph.access.audit.Actor;
import org.casegraph.access.audit.AuditLog;
import org.casegraph.access.audit.Entry;
import org.casegraph.access.audit.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Puts a command on record, before it works on the store and when it has ended. */
final class Deed {

    /** Of whom or what is to be erased nothing stays, not even an id. */
    private static final String NAMELESS = "erase";

    private final SequencedSet<String> about = new LinkedHashSet<>();
    private final TreeMap<String, Long> counts = new TreeMap<>();
    private @Nullable AuditLog log;
    private @Nullable Entry asked;

    /** @throws org.casegraph.access.audit.AuditException where that is not possible: then it must not work */
    void begin(ParseResult parsed, AuditLog on) {
        if (log != null) {
            return;
        }
        var entry = Entry.asked(Actor.COMMAND, "command").of(words(parsed));
        if (!words(parsed).contains(NAMELESS)) {
            given(parsed).stream().filter(Entry::isId).forEach(about::add);
        }
        on.record(entry.about(about));
        log = on;
        asked = entry;
    }

    /** What it turned out to be about. */
    void about(String id) {
        about.add(id);
    }

    void aboutAccount(String name) {
        about.add(Entry.account(name));
    }

    void count(String what, long more) {
        counts.merge(what, more, Long::sum);
    }

    void end(Outcome outcome) {
        if (log != null && asked != null) {
            var entry = asked.about(about, about.size()).as(outcome);
            for (var count : counts.entrySet()) {
                entry = entry.with(count.getKey(), count.getValue());
            }
            log.record(entry);
        }
    }

    static List<String> words(ParseResult parsed) {
        var words = new ArrayList<String>();
        for (var command = parsed; command.hasSubcommand(); command = command.subcommand()) {
            words.add(command.subcommand().commandSpec().name());
        }
        return words.isEmpty() ? List.of("serve") : words;
    }

    private static List<String> given(ParseResult parsed) {
        var given = new ArrayList<String>();
        for (@Nullable ParseResult command = parsed; command != null; command = command.subcommand()) {
            command.matchedArgs().forEach(argument -> given.addAll(argument.originalStringValues()));
        }
        return given;
    }
}
