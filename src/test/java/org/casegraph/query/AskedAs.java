package org.casegraph.query;

import org.casegraph.access.Viewer;
import org.casegraph.access.Viewers;
import org.casegraph.model.Clearance;
import org.springframework.context.annotation.Primary;

/** Whoever a test wants to be. */
@Primary
final class AskedAs implements Viewers {

    private volatile Clearance clearance = Clearance.SEALED;

    void mayRead(Clearance upTo) {
        clearance = upTo;
    }

    @Override
    public Viewer viewer(String login) {
        return new Viewer("tester", clearance);
    }
}
