package io.gahshomar.access.http;

import io.gahshomar.access.key.Secret;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows who asks by the key in {@code Authorization: Bearer}; leaves tokens of another form to OIDC. */
@ApplicationScoped
public class ApiKeyMechanism implements HttpAuthenticationMechanism {

    private static final int BEFORE_OIDC = 2000;

    private final Keys keys;

    ApiKeyMechanism(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return Keys.sentWith(context)
                .map(secret -> Uni.createFrom().item(() -> identity(secret)))
                .orElse(Uni.createFrom().nullItem());
    }

    private SecurityIdentity identity(Secret secret) {
        var key = keys.find(secret).orElseThrow(() -> new AuthenticationFailedException("no such key: " + secret.id()));
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(() -> "key:%s".formatted(key.id()));
        key.scopes().forEach(scope -> identity.addRole(scope.id()));
        return identity.build();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        Refusals.unauthorized(context);
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", Refusals.CHALLENGE));
    }

    @Override
    public int getPriority() {
        return BEFORE_OIDC;
    }
}
