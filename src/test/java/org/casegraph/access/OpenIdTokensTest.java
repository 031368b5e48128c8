package org.casegraph.access;

import org.casegraph.model.Readers;
import org.casegraph.model.ReaderTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenIdTokensTest {

    private static final String ISSUER = "https://login.example";

    private static RSAKey key;
    private static HttpServer provider;
    private static OpenIdTokens tokens;

    private static final HeldBook BOOK = new HeldBook(new ReaderTable(
            List.of(new Readers(3, Clearance.SEALED, List.of()), new Readers(4, Clearance.TEAM, List.of("a", "b")))));

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
        tokens = new OpenIdTokens(ISSUER, keys, "casegraph", "role", "clearance", "compartments", BOOK);
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
    void letsIntoTheCompartmentsThatAreClaimed() throws JOSEException {
        var claims = claims().claim("compartments", List.of("A", "b")).build();

        assertThat(tokens.viewer(signed(claims, key)))
                .map(viewer -> viewer.readers().rank())
                .contains(4);
    }

    @Test
    void letsIntoNoneWhereNobodyNeededJustTheseYet() throws JOSEException {
        var claims = claims().claim("compartments", "b").build();

        assertThat(tokens.viewer(signed(claims, key)))
                .map(viewer -> viewer.readers().rank())
                .contains(Clearance.TEAM.rank());
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "https://login.example | - | - | casegraph.oidc.issuer is set without casegraph.oidc.audience",
                "- | https://login.example/keys | - | casegraph.oidc.jwk-set-uri is set without casegraph.oidc.issuer",
                "- | - | casegraph | casegraph.oidc.audience is set without casegraph.oidc.issuer",
                "login.example | - | casegraph | casegraph.oidc.issuer is 'login.example', which is no address",
                "https:// | - | casegraph | casegraph.oidc.issuer is 'https://', which is no address",
                "http://login.example | - | casegraph | casegraph.oidc.issuer is 'http://login.example', which is no",
                "http://127.0.0.1.example | - | casegraph | casegraph.oidc.issuer is 'http://127.0.0.1.example', which",
                "https://login.example | file:///keys | casegraph | casegraph.oidc.jwk-set-uri is 'file:///keys', which"
            })
    void settingsThatCannotBeMeantAreToldInASentence(String issuer, String keys, String audience, String sentence) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> new OpenIdTokens(
                        said(issuer), said(keys), said(audience), "role", "clearance", "compartments", BOOK))
                .withMessageStartingWith(sentence)
                .satisfies(wrong -> {
                    var told = new WrongSettingAnalyzer().analyze(new IllegalStateException("start", wrong));
                    assertThat(told.getDescription()).isEqualTo(wrong.getMessage());
                    assertThat(told.getAction()).isEqualTo(wrong.advice()).endsWith(".");
                });
    }

    @Test
    void nothingIsNeededWhereNothingIsSet() {
        assertThat(new OpenIdTokens("", "", "", "role", "clearance", "compartments", BOOK).isOn())
                .isFalse();
        assertThat(new OpenIdTokens("http://localhost:9000", "", "casegraph", "role", "clearance", "compartments", BOOK)
                        .isOn())
                .isTrue();
    }

    private static String said(String setting) {
        return setting == null ? "" : setting;
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
