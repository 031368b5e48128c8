package org.casegraph;

import org.casegraph.cli.CasegraphCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Casegraph: the server, or the command that the arguments name. */
@SpringBootApplication
public class Casegraph {

    public static void main(String[] arguments) {
        int code = CasegraphCommand.run(Casegraph.class, arguments);
        if (code != CasegraphCommand.SERVING) {
            System.exit(code);
        }
    }
}
