package org.casegraph.web;

import java.net.InetAddress;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * The host names under which this server is asked. Any other name in a request means that a foreign page has pointed
 * its own name at this machine (DNS rebinding).
 */
@Component
@EnableConfigurationProperties({WebSettings.class, ServerProperties.class})
final class OwnHosts {

    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9a-f:.]+]|[^:\\[\\]]+)(:[0-9]{1,5})?");

    private final Set<String> names = new LinkedHashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

    OwnHosts(WebSettings settings, ServerProperties server) {
        settings.hosts().forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        var bound = server.getAddress();
        if (bound != null && !bound.isAnyLocalAddress()) {
            names.add(written(bound));
        }
    }

    /** Whether a Host header, with or without port, names this server. */
    boolean include(@Nullable String host) {
        if (host == null) {
            return false;
        }
        var parts = HOST_AND_PORT.matcher(host.toLowerCase(Locale.ROOT));
        return parts.matches() && names.contains(parts.group(1));
    }

    private static String written(InetAddress address) {
        var text = address.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }
}
