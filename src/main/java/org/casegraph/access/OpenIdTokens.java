package org.casegraph.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casegraph.model.Clearance;
import org.casegraph.model.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/** Lets in whom an OpenID Connect provider vouches for, by setting. */
@Component
public final class OpenIdTokens {

    private final @Nullable JwtDecoder decoder;
    private final String roleClaim;
    private final String clearanceClaim;
    private final String compartmentClaim;
    private final AccountBook book;

    OpenIdTokens(
            @Value("${casegraph.oidc.issuer:}") String issuer,
            @Value("${casegraph.oidc.jwk-set-uri:}") String keys,
            @Value("${casegraph.oidc.audience:}") String audience,
            @Value("${casegraph.oidc.role-claim:role}") String roleClaim,
            @Value("${casegraph.oidc.clearance-claim:clearance}") String clearanceClaim,
            @Value("${casegraph.oidc.compartment-claim:compartments}") String compartmentClaim,
            AccountBook book) {
        this.compartmentClaim = compartmentClaim;
        this.book = book;
        OpenIdSettings.check(issuer, keys, audience);
        this.decoder = issuer.isEmpty() ? null : decoder(issuer, keys, audience);
        this.roleClaim = roleClaim;
        this.clearanceClaim = clearanceClaim;
    }

    /** Whether a provider is set. */
    public boolean isOn() {
        return decoder != null;
    }

    /** Whom a token is for; empty where it is not to be trusted, or gives them no role here. */
    public Optional<Viewer> viewer(String token) {
        if (decoder == null) {
            return Optional.empty();
        }
        try {
            var claims = decoder.decode(token);
            return role(claims).map(role -> new Viewer("oidc:" + claims.getSubject(), readers(claims), role));
        } catch (JwtException | JwtDecoderInitializationException e) {
            return Optional.empty();
        }
    }

    private static JwtDecoder decoder(String issuer, String keys, String audience) {
        return new SupplierJwtDecoder(() -> {
            var decoder = keys.isEmpty()
                    ? NimbusJwtDecoder.withIssuerLocation(issuer).build()
                    : NimbusJwtDecoder.withJwkSetUri(keys).build();
            decoder.setJwtValidator(validator(issuer, audience));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience),
                new JwtClaimValidator<Object>("exp", expires -> expires != null),
                new JwtClaimValidator<Object>("sub", subject -> subject != null)));
    }

    /** The greatest that is claimed. */
    private Optional<Role> role(Jwt claims) {
        var claimed = claimed(claims, roleClaim);
        return Arrays.stream(Role.values())
                .filter(role -> claimed.contains(role.name()))
                .reduce((_, last) -> last);
    }

    /** Where nobody needed just these compartments yet, as many as there are readers for. */
    private Readers readers(Jwt claims) {
        var claimed = claimed(claims, compartmentClaim).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        var table = book.readers();
        return table.within(clearance(claims), claimed);
    }

    private Clearance clearance(Jwt claims) {
        var claimed = claimed(claims, clearanceClaim);
        return Arrays.stream(Clearance.values())
                .filter(clearance -> claimed.contains(clearance.name()))
                .reduce((_, last) -> last)
                .orElse(Clearance.PUBLIC);
    }

    private static List<String> claimed(Jwt claims, String claim) {
        var value = claims.getClaims().get(claim);
        var all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return all.stream()
                .map(one -> String.valueOf(one).toUpperCase(Locale.ROOT))
                .toList();
    }
}
