package io.gahshomar.system.secured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.access.key.KeyFile;
import io.gahshomar.access.key.Scope;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.ServiceProcess;
import io.gahshomar.system.access.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The flow works where Kafka and PostgreSQL ask who is there, over TLS, with the rights that the manifests list. */
@TestInstance(Lifecycle.PER_CLASS)
class SecuredStackIT {

    private final Client client = new Client();
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private SecuredKafka kafka;
    private SecuredDatabases databases;
    private String key;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        var certificate = new Certificate(folder);
        var started =
                CompletableFuture.supplyAsync(() -> new SecuredDatabases(folder.resolve("postgresql"), certificate));
        kafka = new SecuredKafka(folder.resolve("kafka"), certificate);
        databases = started.join();
        var keys = new KeyFile(folder.resolve("keys"));
        key = keys.create("test", Set.of(Scope.INGEST), Clock.systemUTC()).text();
        for (var service : Service.values()) {
            var settings = settings(service, folder);
            settings.put("GAHSHOMAR_ACCESS_KEYS_FILE", keys.path().toString());
            services.put(service, ServiceProcess.configured(service, settings).start());
        }
        services.values().forEach(ServiceProcess::awaitReady);
    }

    @AfterAll
    void stop() {
        services.values().parallelStream().forEach(ServiceProcess::stop);
        kafka.close();
        databases.close();
    }

    /** Passwords lie in files that have the names of their settings; all else is in the environment. */
    private Map<String, String> settings(Service service, Path folder) throws IOException {
        var name = service.shortName();
        var secrets = Files.createDirectories(folder.resolve(name + "-secrets"));
        Files.writeString(secrets.resolve("kafka.sasl.jaas.config"), kafka.login(name + "-service"));
        Files.writeString(secrets.resolve("quarkus.datasource.password"), "from a file");
        var settings = new HashMap<>(databases.settings(name));
        settings.put("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", secrets.toString());
        kafka.client()
                .forEach((setting, value) ->
                        settings.put("KAFKA_" + setting.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return settings;
    }

    @Test
    void a_text_becomes_an_entry_over_encrypted_connections_with_the_rights_that_the_manifests_list() {
        var body =
                "{\"language\": \"en\", \"text\": \"On 4 July 2023 Iran became a full member of the organisation.\"}";

        var answer = client.send("POST", services.get(Service.INGEST).address("/documents"), key, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var slice = services.get(Service.QUERY).address("/timeline?from=2023-07-04&to=2023-07-04");
        await().atMost(ONE_MINUTE)
                .untilAsserted(() -> assertThat(client.get(slice, null).body()).contains("full member"));
        for (var service : Service.values()) {
            assertThat(databases.sessions(service.shortName(), true)).isPositive();
            assertThat(databases.sessions(service.shortName(), false)).isZero();
        }
        assertThat(databases.mayMigrate("ingest")).isFalse();
        assertThat(databases.mayMigrate("timeline")).isFalse();
    }

    @Test
    void nobody_writes_or_reads_what_is_not_listed() {
        assertThatThrownBy(() -> write("query-service", Topics.TIMELINE))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> write("ingest-service", Topics.TIMELINE))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> write("timeline-service", Topics.DOCUMENTS))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("query-service", Topics.DOCUMENTS))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("ingest-service", Topics.TIMELINE))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void who_has_no_account_gets_in_nowhere() {
        assertThatThrownBy(() -> read("somebody", Topics.TIMELINE)).isInstanceOf(SaslAuthenticationException.class);
    }

    private void write(String user, String topic) throws Exception {
        try (var producer = new KafkaProducer<>(client(user), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, new byte[1], new byte[1])).get();
        }
    }

    private void read(String user, String topic) {
        try (var consumer =
                new KafkaConsumer<>(client(user), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(List.of(new TopicPartition(topic, 0)));
            consumer.poll(Duration.ofSeconds(20));
        }
    }

    private Map<String, Object> client(String user) {
        var settings = new HashMap<String, Object>(kafka.client());
        settings.put("sasl.jaas.config", kafka.login(user));
        return settings;
    }
}
