package org.casegraph.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set for the web side, as {@code casegraph.web.*}.
 *
 * @param hosts further host names under which this server may be asked, without port
 * @param playground whether the playground is served
 */
@ConfigurationProperties("casegraph.web")
record WebSettings(@DefaultValue List<String> hosts, @DefaultValue("true") boolean playground) {

    WebSettings {
        hosts = List.copyOf(hosts);
    }
}
