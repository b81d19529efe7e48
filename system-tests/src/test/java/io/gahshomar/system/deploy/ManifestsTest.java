package io.gahshomar.system.deploy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.launcher.Service;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

    private static final List<String> SERVICES = Arrays.stream(Service.values())
            .map(service -> service.shortName() + "-service")
            .toList();

    static List<Path> files() {
        return Manifests.files();
    }

    static List<Deployment> deployments() {
        return Manifests.all(Deployment.class);
    }

    @Test
    void the_kustomization_names_every_file() throws IOException {
        var kustomization = new YAMLMapper()
                .readTree(Manifests.folder().resolve("kustomization.yaml").toFile());

        assertThat(StreamSupport.stream(kustomization.get("resources").spliterator(), false)
                        .map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(files().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_object_is_of_a_known_kind_and_has_no_field_that_its_schema_does_not_know(Path file) {
        assertThat(Manifests.in(file)).isNotEmpty().allSatisfy(object -> {
            assertThat(object).isNotInstanceOf(GenericKubernetesResource.class);
            assertThat(object.getMetadata().getName()).isNotBlank();
            assertThat(UnknownFields.of(object)).isEmpty();
        });
    }

    @Test
    void a_field_that_a_schema_does_not_know_is_found() {
        var deployment = deployments().getFirst();
        deployment.getSpec().getTemplate().getSpec().getContainers().getFirst().setAdditionalProperty("imagine", 1);

        assertThat(UnknownFields.of(deployment)).containsExactly(".spec.template.spec.containers[].imagine");
    }

    @Test
    void every_service_has_all_that_it_needs_to_run() {
        for (var type : List.of(
                Deployment.class,
                io.fabric8.kubernetes.api.model.Service.class,
                ServiceAccount.class,
                PodDisruptionBudget.class,
                HorizontalPodAutoscaler.class,
                KafkaUser.class)) {
            assertThat(names(type)).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(SERVICES);
        }
        assertThat(names(NetworkPolicy.class)).containsAll(SERVICES).contains("nothing-by-default");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void no_service_runs_with_more_rights_than_it_needs(Deployment deployment) {
        var pod = deployment.getSpec().getTemplate().getSpec();
        var container = container(deployment);

        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void life_is_asked_for_without_kafka_and_readiness_with_it(Deployment deployment) {
        assertThat(container(deployment).getLivenessProbe().getHttpGet().getPath())
                .isEqualTo("/q/health/live");
        assertThat(container(deployment).getReadinessProbe().getHttpGet().getPath())
                .isEqualTo("/q/health/ready");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void secrets_come_from_files_that_somebody_makes(Deployment deployment) {
        var made = new HashSet<>(Set.of("access-keys"));
        names(KafkaUser.class).forEach(made::add);
        names(Kafka.class).forEach(cluster -> made.add(cluster + "-cluster-ca-cert"));
        names(PostgresCluster.class).forEach(cluster -> made.addAll(Set.of(cluster + "-app", cluster + "-ca")));

        assertThat(secrets(deployment)).hasSize(5).isSubsetOf(made);
        assertThat(container(deployment).getEnv())
                .noneMatch(variable -> variable.getName().contains("PASSWORD"));
    }

    @Test
    void the_topics_are_those_of_the_local_stack_with_three_replicas() {
        var wanted = FlowTopics.all();

        var topics = Manifests.all(KafkaTopic.class);

        assertThat(topics).hasSameSizeAs(wanted).allSatisfy(topic -> {
            var same = wanted.stream()
                    .filter(each -> each.name().equals(topic.getMetadata().getName()))
                    .findFirst()
                    .orElseThrow();
            var settings = texts(topic.getSpec().getConfig());
            assertThat(topic.getSpec().getReplicas()).isEqualTo(3);
            assertThat(settings.remove("min.insync.replicas")).isEqualTo("2");
            assertThat(topic.getSpec().getPartitions()).isEqualTo(same.numPartitions());
            assertThat(settings).isEqualTo(same.configs());
        });
    }

    @Test
    void three_brokers_hold_each_record_and_check_who_asks() {
        var kafka = Manifests.all(Kafka.class).getFirst().getSpec().getKafka();

        assertThat(Manifests.all(KafkaNodePool.class))
                .singleElement()
                .satisfies(pool -> assertThat(pool.getSpec().getReplicas()).isEqualTo(3));
        assertThat(kafka.getAuthorization().getType()).isEqualTo("simple");
        assertThat(kafka.getListeners()).allSatisfy(listener -> {
            assertThat(listener.isTls()).isTrue();
            assertThat(listener.getAuth().getType()).isEqualTo("scram-sha-512");
        });
        assertThat(texts(kafka.getConfig()))
                .containsEntry("auto.create.topics.enable", "false")
                .containsEntry("min.insync.replicas", "2");
    }

    @Test
    void every_service_has_a_database_cluster_of_its_own() {
        assertThat(Manifests.all(PostgresCluster.class)).hasSameSizeAs(SERVICES).allSatisfy(cluster -> {
            var database = cluster.getSpec().bootstrap().initdb();
            assertThat(cluster.getMetadata().getName()).isEqualTo(database.database() + "-db");
            assertThat(database.owner()).isEqualTo(database.database());
            assertThat(cluster.getSpec().instances()).isGreaterThan(1);
        });
    }

    @Test
    void no_service_scales_beyond_the_partitions() {
        assertThat(Manifests.all(HorizontalPodAutoscaler.class))
                .allSatisfy(
                        scaler -> assertThat(scaler.getSpec().getMaxReplicas()).isBetween(2, FlowTopics.PARTITIONS));
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static List<String> secrets(Deployment deployment) {
        var secrets = new ArrayList<String>();
        for (var volume : deployment.getSpec().getTemplate().getSpec().getVolumes()) {
            Stream.ofNullable(volume.getSecret()).forEach(secret -> secrets.add(secret.getSecretName()));
            Stream.ofNullable(volume.getProjected())
                    .flatMap(projected -> projected.getSources().stream())
                    .map(VolumeProjection::getSecret)
                    .filter(Objects::nonNull)
                    .forEach(secret -> secrets.add(secret.getName()));
        }
        return secrets;
    }

    private static Map<String, String> texts(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static List<String> names(Class<? extends HasMetadata> type) {
        return Manifests.all(type).stream()
                .map(object -> object.getMetadata().getName())
                .toList();
    }
}
