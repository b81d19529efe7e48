package io.gahshomar.system.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.access.key.KeyFile;
import io.gahshomar.access.key.Scope;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.system.SharedStack;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every operation that the services describe, without a key, with a key of each scope. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessIT {

    private static final String UNKNOWN_KEY = "gsh_00000000_" + "A".repeat(43);

    private final Client client = new Client();
    private final Map<Scope, String> keys = new EnumMap<>(Scope.class);
    private final List<Endpoint> endpoints = new ArrayList<>();
    private KeyFile file;
    private LocalStack stack;

    @BeforeAll
    void start() {
        stack = SharedStack.running();
        file = stack.keys();
        for (var scope : Scope.values()) {
            keys.put(
                    scope,
                    file.create(scope.id(), Set.of(scope), Clock.systemUTC()).text());
        }
        var newest = keys.get(Scope.ADMIN);
        for (var service : Service.values()) {
            var somewhere = stack.service(service).address("/nowhere");
            await().atMost(ONE_MINUTE).until(() -> client.get(somewhere, newest).statusCode() == 404);
        }
        for (var service : Service.values()) {
            endpoints.addAll(Endpoint.of(service, stack.service(service), client));
        }
    }

    /** The table: which scope an operation needs; none for those that only look. */
    private static Optional<Scope> needed(Endpoint endpoint) {
        if (endpoint.method().equals("GET") || endpoint.path().equals("/extract")) {
            return Optional.empty();
        }
        if (endpoint.path().equals("/documents/reextract")) {
            return Optional.of(Scope.ADMIN);
        }
        return Optional.of(
                switch (endpoint.path().split("/")[1]) {
                    case "documents", "feeds" -> Scope.INGEST;
                    case "entries", "corrections" -> Scope.EDIT;
                    default -> Scope.ADMIN;
                });
    }

    Stream<Endpoint> writing() {
        return endpoints.stream().filter(endpoint -> needed(endpoint).isPresent());
    }

    Stream<Endpoint> reading() {
        return endpoints.stream().filter(endpoint -> needed(endpoint).isEmpty()).filter(endpoint -> !endpoint.path()
                .contains("stream"));
    }

    @ParameterizedTest
    @MethodSource("writing")
    void what_changes_something_needs_a_key_with_its_scope(Endpoint endpoint) {
        var right = needed(endpoint).orElseThrow();

        assertRefused(send(endpoint, null), 401, "unauthorized");
        assertRefused(send(endpoint, UNKNOWN_KEY), 401, "unauthorized");
        assertRefused(send(endpoint, "a.token.of-others"), 401, "unauthorized");
        for (var scope : Scope.values()) {
            if (scope != right) {
                assertRefused(send(endpoint, keys.get(scope)), 403, "forbidden");
            }
        }
        assertThat(send(endpoint, keys.get(right)).statusCode())
                .isNotIn(401, 403)
                .isLessThan(500);
    }

    @ParameterizedTest
    @MethodSource("reading")
    void what_only_looks_is_open_by_default(Endpoint endpoint) {
        assertThat(send(endpoint, null).statusCode()).isNotIn(401, 403).isLessThan(500);
        assertRefused(send(endpoint, UNKNOWN_KEY), 401, "unauthorized");
    }

    @Test
    void a_key_counts_from_when_it_is_made_until_it_is_revoked() {
        var ingest = stack.service(Service.INGEST).address("/documents");
        var key = file.create("for a while", Set.of(Scope.INGEST), Clock.systemUTC());

        await().atMost(ONE_MINUTE)
                .until(() -> client.send("POST", ingest, key.text()).statusCode() == 400);
        file.revoke(key.id());
        await().atMost(ONE_MINUTE)
                .until(() -> client.send("POST", ingest, key.text()).statusCode() == 401);
    }

    @Test
    void answers_carry_what_a_browser_needs_to_be_careful() {
        var headers = client.get(stack.service(Service.TIMELINE).address("/entries/summary"), null)
                .headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(headers.firstValue("X-Request-Id").orElseThrow()).hasSize(36);
        assertThat(headers.firstValue("RateLimit-Policy")).contains("\"address\";q=12000;w=60");
    }

    @Test
    void the_page_of_somebody_else_may_not_use_the_key_of_its_reader() {
        var documents = stack.service(Service.INGEST).address("/documents/progress");

        var answer = client.with("Origin", "https://elsewhere.example").get(documents, null);

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void reading_can_be_closed_and_who_asks_too_much_is_told_when_to_come_back() {
        var settings = Map.of("GAHSHOMAR_ACCESS_READING", "authenticated", "GAHSHOMAR_ACCESS_LIMITS_PER_KEY", "5");
        try (var closed = stack.replica(Service.TIMELINE, settings).start()) {
            closed.awaitReady();
            var summary = closed.address("/entries/summary");

            assertRefused(client.get(summary, null), 401, "unauthorized");
            for (var request = 0; request < 5; request++) {
                assertThat(client.get(summary, keys.get(Scope.INGEST)).statusCode())
                        .isEqualTo(200);
            }
            var refused = client.get(summary, keys.get(Scope.INGEST));

            assertRefused(refused, 429, "too-many-requests");
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
            assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"key\";r=0;t=");
            assertThat(client.get(summary, keys.get(Scope.EDIT)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void tokens_of_an_openid_provider_are_taken_where_one_is_configured_and_the_log_says_who_wrote() {
        var provider = new Issuer();
        var settings = Map.of(
                "QUARKUS_OIDC_TENANT_ENABLED",
                "true",
                "QUARKUS_OIDC_PUBLIC_KEY",
                provider.publicKey(),
                "QUARKUS_OIDC_TOKEN_ISSUER",
                Issuer.NAME);
        try (var replica = stack.replica(Service.INGEST, settings).start()) {
            replica.awaitReady();
            var documents = replica.address("/documents");

            assertThat(client.send("POST", documents, provider.token("openid ingest"))
                            .statusCode())
                    .isEqualTo(400);
            assertRefused(client.send("POST", documents, provider.token("openid edit")), 403, "forbidden");
            assertThat(client.send("POST", documents, new Issuer().token("ingest"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(client.send("POST", documents, keys.get(Scope.INGEST)).statusCode())
                    .isEqualTo(400);

            await().atMost(ONE_MINUTE).untilAsserted(() -> assertThat(replica.lastLines())
                    .containsPattern("write: who=anonymous .*method=POST path=/documents status=401")
                    .containsPattern("write: who=key:[0-9a-f]{8} .*method=POST path=/documents status=400")
                    .doesNotContain(keys.get(Scope.INGEST)));
        }
    }

    private HttpResponse<String> send(Endpoint endpoint, String bearer) {
        return client.send(endpoint.method(), endpoint.at(stack.service(endpoint.service())), bearer);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Problem.of(answer).code()).isEqualTo(code);
        assertThat(Problem.of(answer).type()).isEqualTo("urn:gahshomar:problem:" + code);
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }
}
