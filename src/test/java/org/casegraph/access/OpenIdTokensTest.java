package org.casegraph.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.casegraph.model.Clearance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenIdTokensTest {

    private static final String ISSUER = "https://login.example";

    private static RSAKey key;
    private static HttpServer provider;
    private static OpenIdTokens tokens;

    @BeforeAll
    static void startProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/keys", exchange -> {
            var body = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        var keys = "http://127.0.0.1:" + provider.getAddress().getPort() + "/keys";
        tokens = new OpenIdTokens(ISSUER, keys, "casegraph", "role", "clearance");
    }

    @AfterAll
    static void stopProvider() {
        provider.stop(0);
    }

    @Test
    void letsInWhomTheProviderVouchesFor() throws JOSEException {
        assertThat(tokens.viewer(signed(claims().build(), key)))
                .contains(new Viewer("oidc:u-1", Clearance.TEAM, Role.REVIEWER));
    }

    @Test
    void takesTheGreatestOfSeveralRolesAndTheLeastClearanceWhereNoneIsClaimed() throws JOSEException {
        var claims = claims().claim("role", List.of("reader", "coder", "something else"))
                .claim("clearance", null)
                .build();

        assertThat(tokens.viewer(signed(claims, key))).contains(new Viewer("oidc:u-1", Clearance.PUBLIC, Role.CODER));
    }

    @Test
    void doesNotLetInWhomTheTokenIsNotFor() throws JOSEException {
        assertThat(tokens.viewer(signed(claims().audience("other").build(), key)))
                .isEmpty();
        assertThat(tokens.viewer(signed(claims().issuer("https://other.example").build(), key)))
                .isEmpty();
        assertThat(tokens.viewer(signed(claims().claim("role", null).build(), key)))
                .isEmpty();
        assertThat(tokens.viewer(signed(claims().subject(null).build(), key))).isEmpty();
    }

    @Test
    void doesNotLetInBeforeOrAfterItsTime() throws JOSEException {
        var now = Instant.now();

        assertThat(tokens.viewer(signed(
                        claims().expirationTime(Date.from(now.minusSeconds(600)))
                                .build(),
                        key)))
                .isEmpty();
        assertThat(tokens.viewer(signed(claims().expirationTime(null).build(), key)))
                .isEmpty();
        assertThat(tokens.viewer(signed(
                        claims().notBeforeTime(Date.from(now.plusSeconds(600))).build(), key)))
                .isEmpty();
    }

    @Test
    void doesNotLetInWhatTheProviderHasNotSigned() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID("one").generate();
        var mac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), claims().build());
        mac.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));

        assertThat(tokens.viewer(signed(claims().build(), other))).isEmpty();
        assertThat(tokens.viewer(new PlainJWT(claims().build()).serialize())).isEmpty();
        assertThat(tokens.viewer(mac.serialize())).isEmpty();
        assertThat(tokens.viewer("")).isEmpty();
        assertThat(tokens.viewer("a.b.c")).isEmpty();
    }

    @Test
    void wantsToKnowWhomTokensAreMadeFor() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new OpenIdTokens(ISSUER, "", "", "role", "clearance"))
                .withMessageContaining("casegraph.oidc.audience");
        assertThat(new OpenIdTokens("", "", "", "role", "clearance").isOn()).isFalse();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("casegraph")
                .subject("u-1")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("role", "reviewer")
                .claim("clearance", "TEAM");
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
