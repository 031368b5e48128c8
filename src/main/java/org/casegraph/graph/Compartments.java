package org.casegraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casegraph.model.Clearance;
import org.casegraph.model.Compartment;
import org.casegraph.model.Label;
import org.casegraph.model.ReaderTable;
import org.casegraph.source.CaseFile;
import org.casegraph.text.extract.Unreadable;

/** The compartments of a store, and who reads alike because of them. */
public final class Compartments {

    private final ReadDoor reads;
    private final WriteDoor writes;
    private final CypherFiles files;
    private final Projection projection;

    public Compartments(ReadDoor reads, WriteDoor writes, CypherFiles files, Projection projection) {
        this.reads = reads;
        this.writes = writes;
        this.files = files;
        this.projection = projection;
    }

    /** By name. */
    public List<String> names() {
        return reads.read(files.read("compartments"), Map.of()).stream()
                .map(row -> row.text("name"))
                .toList();
    }

    /** Who reads alike. */
    public ReaderTable readers() {
        return Labels.readers(reads, files);
    }

    /**
     * Makes a compartment, in which nothing is yet.
     *
     * @return false where it is there already
     * @throws IllegalArgumentException if it cannot be named so
     */
    public boolean add(String name) {
        var named = Compartment.named(name);
        boolean isNew = writes.write(transaction -> {
            if (names(transaction).contains(named)) {
                return false;
            }
            transaction.run(files.write("create_compartment"), Map.of("name", named));
            // Whoever may read what is sealed reads from now on what is in no compartment.
            grow(Clearance.SEALED, List.of(), transaction);
            return true;
        });
        if (isNew) {
            projection.rebuild();
        }
        return isNew;
    }

    /**
     * Sees to it that those who have a clearance and some compartments are told apart from others. Everything is made
     * anew where nobody had just these before.
     *
     * @return whether it was
     * @throws IllegalArgumentException if there is no such compartment, or nobody else can be told apart
     */
    public boolean tellApart(Clearance clearance, Collection<String> compartments) {
        var entered = new ArrayList<>(new TreeSet<>(compartments));
        boolean isNew = writes.write(transaction -> {
            var unknown = unknown(entered, transaction, files);
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(sentence(unknown.getFirst()));
            }
            return grow(clearance, entered, transaction);
        });
        if (isNew) {
            projection.rebuild();
        }
        return isNew;
    }

    private boolean grow(Clearance clearance, List<String> compartments, WriteTransaction transaction) {
        transaction.run(files.write("take_identity_turn"), Map.of());
        var table = Labels.readers(transaction, files);
        boolean isPlainSealed = clearance == Clearance.SEALED
                && compartments.isEmpty()
                && table.isPlain()
                && !names(transaction).isEmpty();
        if (!isPlainSealed && table.exactly(clearance, compartments).isPresent()) {
            return false;
        }
        if (table.size() >= ReaderTable.MOST) {
            throw new IllegalArgumentException(("Nobody else can be told apart: there are %d kinds of readers already."
                            + " Give accounts a clearance and compartments that others have")
                    .formatted(ReaderTable.MOST));
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("rank", (long) table.size());
        row.put("clearance", clearance.name());
        row.put("compartments", compartments);
        transaction.run(files.write("create_readers"), Map.of("row", row));
        return true;
    }

    private List<String> names(WriteTransaction transaction) {
        return transaction.run(files.read("compartments"), Map.of()).stream()
                .map(row -> row.text("name"))
                .toList();
    }

    /** Of some names of compartments, those that there are not. */
    static List<String> unknown(Collection<String> asked, WriteTransaction transaction, CypherFiles files) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var known = transaction.run(files.read("compartments"), Map.of()).stream()
                .map(row -> row.text("name"))
                .toList();
        return asked.stream().filter(name -> !known.contains(name)).toList();
    }

    /** What is said to whoever names one that there is not. */
    public static String sentence(String unknown) {
        return "there is no compartment '%s' here; 'compartment list' tells those there are, 'compartment add' makes one"
                .formatted(unknown);
    }

    /**
     * Refuses a case file that puts a document into a compartment that is not there.
     *
     * @throws ImportRefused if there is such a document
     */
    static void require(CaseFile file, WriteTransaction transaction, CypherFiles files) {
        var named = file.documents().stream()
                .flatMap(document -> document.label().compartments().stream())
                .distinct()
                .toList();
        var unknown = unknown(named, transaction, files);
        if (!unknown.isEmpty()) {
            throw new ImportRefused(unknown.stream().map(Compartments::sentence).toList());
        }
    }

    /**
     * Refuses a label with a compartment that is not there.
     *
     * @throws Unreadable if there is such a one
     */
    static void require(Label label, ReadDoor reads, CypherFiles files) throws Unreadable {
        if (label.compartments().isEmpty()) {
            return;
        }
        var known = reads.read(files.read("compartments"), Map.of()).stream()
                .map(row -> row.text("name"))
                .toList();
        for (var name : label.compartments()) {
            if (!known.contains(name)) {
                throw new Unreadable(sentence(name));
            }
        }
    }
}
