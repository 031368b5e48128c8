package org.casegraph.access.audit;

/**
 * Who did something, and by what.
 *
 * @param who the account, {@code local} for the one user of a machine, or nothing where nobody is known or to be named
 * @param by what let them in: {@code open}, {@code session}, the id of a token, {@code oidc}, {@code command} or
 *     {@code server}
 */
public record Actor(String who, String by) {

    /** Whoever types a command at the machine. */
    public static final Actor COMMAND = new Actor("local", "command");

    /** What the server does by itself. */
    public static final Actor SERVER = new Actor("", "server");

    /** Somebody at the gate who has not been let in. */
    public static final Actor STRANGER = new Actor("", "gate");
}
