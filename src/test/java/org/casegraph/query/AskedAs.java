package org.casegraph.query;

import org.casegraph.access.Role;
import org.casegraph.access.Viewer;
import org.casegraph.access.Viewers;
import org.casegraph.model.Clearance;
import org.casegraph.model.Readers;
import org.springframework.context.annotation.Primary;

/** Whoever a test wants to be. */
@Primary
final class AskedAs implements Viewers {

    private volatile Readers readers = Readers.of(Clearance.SEALED);

    void mayRead(Clearance upTo) {
        mayRead(Readers.of(upTo));
    }

    void mayRead(Readers upTo) {
        readers = upTo;
    }

    @Override
    public Viewer viewer(String login) {
        return new Viewer("tester", readers, Role.ADMINISTRATOR);
    }
}
