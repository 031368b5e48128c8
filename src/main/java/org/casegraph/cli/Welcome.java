package org.casegraph.cli;

import java.io.PrintWriter;

/** What a person sees when the server is up: what is loaded, what was found, and where to look. */
final class Welcome {

    private final Store store;

    Welcome(Store store) {
        this.store = store;
    }

    void print(PrintWriter out) {
        var address = "http://" + store.setting("server.address", "127.0.0.1") + ":"
                + store.setting("local.server.port", "8080");
        out.println();
        out.println("  Explorer    " + address + "/");
        out.println("  Playground  " + address + "/playground");
        out.println("  API         " + address + "/graphql");
        out.println();
        out.println("  Ctrl-C ends.");
    }
}
