package org.casegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.casegraph.Casegraph;
import org.casegraph.graph.StoreTest;
import org.casegraph.graph.TestStore;
import org.casegraph.graph.embedded.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

@StoreTest
class OwnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "2001:db8::1"})
    void othersAreNotListenedToWithoutAccounts(String address) throws UnknownHostException {
        var bound = InetAddress.getByName(address);

        assertThatExceptionOfType(StartException.class).isThrownBy(() -> OwnAddress.check(bound, true));
        OwnAddress.check(bound, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1"})
    void theMachineItselfIs(String address) throws UnknownHostException {
        OwnAddress.check(InetAddress.getByName(address), true);
    }

    @Test
    void anAddressThatIsLeftOutIsEveryAddress() {
        assertThatExceptionOfType(StartException.class).isThrownBy(() -> OwnAddress.check(null, true));
    }

    @Test
    void theServerDoesNotStart(TestStore store) {
        var address = store.address();
        var server = new SpringApplicationBuilder(Casegraph.class);

        var thrown = catchThrowable(() -> server.run(
                "--server.address=0.0.0.0",
                "--server.port=0",
                "--casegraph.data=target/own-address-test",
                "--casegraph.neo4j.uri=" + address.uri(),
                "--casegraph.neo4j.user=" + address.user(),
                "--casegraph.neo4j.password=" + address.password()));

        assertThat(thrown)
                .hasRootCauseInstanceOf(StartException.class)
                .rootCause()
                .hasMessage("Casegraph does not listen to other machines while it asks nobody for an account.");
    }
}
