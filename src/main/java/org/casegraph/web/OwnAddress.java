package org.casegraph.web;

import java.net.InetAddress;
import org.casegraph.access.EntryRule;
import org.casegraph.graph.embedded.StartException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Does not let the server listen to others while nobody has to say who they are. */
@Component
@ConditionalOnWebApplication
final class OwnAddress {

    OwnAddress(ServerProperties server, EntryRule rule) {
        check(server.getAddress(), rule.isOpen());
    }

    static void check(@Nullable InetAddress address, boolean isOpen) {
        if (isOpen && (address == null || !address.isLoopbackAddress())) {
            throw new StartException(
                    "Casegraph does not listen to other machines while it asks nobody for an account.",
                    "Set casegraph.accounts=true (CASEGRAPH_ACCOUNTS=true), which makes the first administrator and"
                            + " prints a password for it once, or keep to the address 127.0.0.1.",
                    null);
        }
    }
}
