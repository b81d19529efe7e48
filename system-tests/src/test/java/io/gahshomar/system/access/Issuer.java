package io.gahshomar.system.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** An OpenID provider's key, and the access tokens that it signs. */
final class Issuer {

    static final String NAME = "https://login.example";

    private final KeyPair keys;

    Issuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** A token for a minute, with {@code scope} as its claim of that name. */
    String token(String scope) {
        var now = Instant.now().getEpochSecond();
        var content = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "."
                + encode(
                        "{\"iss\":\"%s\",\"sub\":\"someone\",\"upn\":\"someone\",\"scope\":\"%s\",\"iat\":%d,\"exp\":%d}"
                                .formatted(NAME, scope, now, now + 60));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
