package io.gahshomar.system.secured;

import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.process.FreePort;
import io.gahshomar.system.deploy.Manifests;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A broker that asks who is there (SCRAM over TLS) and lets everybody do what the manifests' ACLs say, and nothing else. */
final class SecuredKafka implements AutoCloseable {

    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule required";

    private final int port = FreePort.any();
    private final LocalKafka broker;
    private final Certificate certificate;

    SecuredKafka(Path folder, Certificate certificate) {
        this.certificate = certificate;
        broker = new LocalKafka(
                folder,
                FreePort.any(),
                Map.ofEntries(
                        Map.entry("listeners", "SECURE://127.0.0.1:" + port),
                        Map.entry("advertised.listeners", "SECURE://localhost:" + port),
                        Map.entry(
                                "listener.security.protocol.map",
                                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURE:SASL_SSL"),
                        Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                        Map.entry("listener.name.secure.sasl.enabled.mechanisms", "SCRAM-SHA-512"),
                        Map.entry("listener.name.secure.scram-sha-512.sasl.jaas.config", SCRAM + ";"),
                        Map.entry("ssl.keystore.type", "PKCS12"),
                        Map.entry(
                                "ssl.keystore.location", certificate.keyStore().toString()),
                        Map.entry("ssl.keystore.password", Certificate.PASSWORD),
                        Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
                        // The test's own way in, for topics and users.
                        Map.entry("super.users", "User:ANONYMOUS")));
        broker.start();
        try (var admin = broker.admin()) {
            FlowTopics.create(admin);
            for (var user : Manifests.all(KafkaUser.class)) {
                admit(admin, user);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void admit(Admin admin, KafkaUser user) throws ExecutionException, InterruptedException {
        var name = user.getMetadata().getName();
        admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                        name, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), password(name))))
                .all()
                .get();
        var rules = ((KafkaUserAuthorizationSimple) user.getSpec().getAuthorization()).getAcls();
        admin.createAcls(rules.stream().flatMap(rule -> bindings(name, rule)).toList())
                .all()
                .get();
    }

    private static Stream<AclBinding> bindings(String user, AclRule rule) {
        var resource = pattern(rule.getResource());
        return rule.getOperations().stream()
                .map(operation -> new AclBinding(
                        resource,
                        new AccessControlEntry(
                                "User:" + user,
                                "*",
                                AclOperation.fromString(operation.toValue()),
                                AclPermissionType.ALLOW)));
    }

    private static ResourcePattern pattern(AclRuleResource resource) {
        return switch (resource) {
            case AclRuleTopicResource topic ->
                new ResourcePattern(
                        ResourceType.TOPIC,
                        topic.getName(),
                        pattern(topic.getPatternType().toValue()));
            case AclRuleGroupResource group ->
                new ResourcePattern(
                        ResourceType.GROUP,
                        group.getName(),
                        pattern(group.getPatternType().toValue()));
            default -> throw new AssertionError("no service needs " + resource);
        };
    }

    private static PatternType pattern(String type) {
        return type.equals("prefix") ? PatternType.PREFIXED : PatternType.valueOf(type.toUpperCase(Locale.ROOT));
    }

    private static String password(String user) {
        return "password of " + user;
    }

    /** What a client must set to be {@code user}, but for {@link #login}. */
    Map<String, String> client() {
        return Map.of(
                "bootstrap.servers", "localhost:" + port,
                "security.protocol", "SASL_SSL",
                "sasl.mechanism", "SCRAM-SHA-512",
                "ssl.truststore.type", "PEM",
                "ssl.truststore.location", certificate.certificate().toString());
    }

    /** The setting {@code sasl.jaas.config} of {@code user}. */
    String login(String user) {
        return "%s username=\"%s\" password=\"%s\";".formatted(SCRAM, user, password(user));
    }

    @Override
    public void close() {
        broker.stop();
    }
}
