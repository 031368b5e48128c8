package org.casegraph.access;

import java.net.URI;
import java.util.regex.Pattern;

/** Looks at what is set of OpenID Connect before anything is started with it. */
final class OpenIdSettings {

    private static final String ISSUER = "casegraph.oidc.issuer";
    private static final String KEYS = "casegraph.oidc.jwk-set-uri";
    private static final String AUDIENCE = "casegraph.oidc.audience";

    /** Nobody is asked for where a name leads. */
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private OpenIdSettings() {}

    /**
     * What is not set is empty.
     *
     * @throws WrongSetting if that cannot work, or would let in whom it should not
     */
    static void check(String issuer, String keys, String audience) {
        if (issuer.isEmpty()) {
            requireNone(KEYS, keys);
            requireNone(AUDIENCE, audience);
            return;
        }
        if (audience.isEmpty()) {
            throw new WrongSetting(
                    ISSUER + " is set without " + AUDIENCE + ", so tokens made for other programs would be taken.",
                    "Set " + AUDIENCE + " to the name that your provider knows this server by.");
        }
        requireAddress(ISSUER, issuer);
        if (!keys.isEmpty()) {
            requireAddress(KEYS, keys);
        }
    }

    private static void requireNone(String setting, String value) {
        if (!value.isEmpty()) {
            throw new WrongSetting(
                    setting + " is set without " + ISSUER + ", so nobody could be let in by it.",
                    "Set " + ISSUER + " as your provider's tokens name it (iss), or leave both away.");
        }
    }

    /** Keys that came over an open line could be anybody's. */
    private static void requireAddress(String setting, String value) {
        if (!isSafe(value)) {
            throw new WrongSetting(
                    setting + " is '" + value + "', which is no address that begins with https://.",
                    "It looks like https://login.example.org/realms/one; http:// is taken for this machine alone.");
        }
    }

    private static boolean isSafe(String value) {
        try {
            var address = URI.create(value);
            var host = address.getHost();
            return host != null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme())
                                    && THIS_MACHINE.matcher(host).matches());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
