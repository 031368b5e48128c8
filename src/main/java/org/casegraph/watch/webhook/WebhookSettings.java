package org.casegraph.watch.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casegraph.graph.embedded.StartException;
import org.casegraph.model.Clearance;

/**
 * Where changes are posted to, and how whoever gets them knows that they come from here.
 *
 * @param clearance whose changes are posted
 */
public record WebhookSettings(URI url, String secret, Clearance clearance) {

    /** Whether and how changes are posted. */
    public record Choice(Optional<WebhookSettings> settings) {}

    private static final int SHORTEST_SECRET = 16;
    private static final List<String> OWN_HOSTS = List.of("localhost", "127.0.0.1", "[::1]");

    /**
     * The settings as they were typed; empty where there is no address, and nothing is posted.
     *
     * @throws StartException if they cannot be meant
     */
    public static Optional<WebhookSettings> of(String url, String secret, String clearance) {
        if (url.isBlank()) {
            return Optional.empty();
        }
        var address = address(url.strip());
        if (secret.length() < SHORTEST_SECRET) {
            throw refused(
                    "CASEGRAPH_WEBHOOK_URL is set, and CASEGRAPH_WEBHOOK_SECRET is missing or short.",
                    "Set a secret of %d characters or more, which both sides keep.".formatted(SHORTEST_SECRET));
        }
        return Optional.of(new WebhookSettings(address, secret, clearance(clearance)));
    }

    private static URI address(String url) {
        try {
            var address = new URI(url);
            var host = address.getHost();
            if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
                throw noAddress();
            }
            boolean isOwn = OWN_HOSTS.contains(host.toLowerCase(Locale.ROOT));
            if ("https".equalsIgnoreCase(address.getScheme())
                    || isOwn && "http".equalsIgnoreCase(address.getScheme())) {
                return address;
            }
            throw refused(
                    "CASEGRAPH_WEBHOOK_URL would send changes over the network unencrypted, or not by HTTP.",
                    "Use an https address; http is accepted for this machine alone.");
        } catch (URISyntaxException e) {
            throw noAddress();
        }
    }

    private static Clearance clearance(String word) {
        try {
            return Clearance.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw refused("CASEGRAPH_WEBHOOK_CLEARANCE is no clearance.", "Accepted are PUBLIC, TEAM and SEALED.");
        }
    }

    private static StartException noAddress() {
        return refused(
                "CASEGRAPH_WEBHOOK_URL is no address that can be posted to.",
                "Use one such as https://example.org/casegraph, without user, password and fragment.");
    }

    private static StartException refused(String what, String instead) {
        return new StartException(what, instead, null);
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "WebhookSettings[" + url.getHost() + ", " + clearance + "]";
    }
}
