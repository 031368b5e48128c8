package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class OwnHostsTest {

    @Test
    void includeTheNamesThatAreSet() throws UnknownHostException {
        var hosts = hosts("127.0.0.1", "Casegraph.Example", "10.0.0.7");

        assertThat(hosts.include("casegraph.example:8443")).isTrue();
        assertThat(hosts.include("10.0.0.7")).isTrue();
        assertThat(hosts.include("other.example")).isFalse();
    }

    @Test
    void includeTheAddressItIsBoundTo() throws UnknownHostException {
        assertThat(hosts("192.0.2.4").include("192.0.2.4:8080")).isTrue();
        assertThat(hosts("2001:db8::4").include("[2001:db8:0:0:0:0:0:4]:8080")).isTrue();
    }

    @Test
    void everyAddressIsNoName() throws UnknownHostException {
        assertThat(hosts("0.0.0.0").include("0.0.0.0:8080")).isFalse();
    }

    @Test
    void askForAHost() throws UnknownHostException {
        assertThat(hosts("127.0.0.1").include(null)).isFalse();
    }

    private static OwnHosts hosts(String address, String... more) throws UnknownHostException {
        var server = new ServerProperties();
        server.setAddress(InetAddress.getByName(address));
        return new OwnHosts(new WebSettings(List.of(more), true), server);
    }
}
