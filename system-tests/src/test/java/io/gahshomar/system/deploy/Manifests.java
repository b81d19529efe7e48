package io.gahshomar.system.deploy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.gahshomar.stack.Checkout;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What {@code deploy/kubernetes} applies, as the objects that Kubernetes, Strimzi and CloudNativePG define. */
public final class Manifests {

    private static final KubernetesSerialization SERIALIZATION = serialization();

    private Manifests() {}

    /** The folder with the kustomization. */
    static Path folder() {
        return Checkout.buildOutput("system-tests")
                .getParent()
                .resolveSibling("deploy")
                .resolve("kubernetes");
    }

    /** The files that the kustomization could name. */
    static List<Path> files() {
        try (var files = Files.list(folder())) {
            return files.filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects of one file. */
    static Stream<HasMetadata> in(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("(?m)^---$"))
                    .map(document -> SERIALIZATION.unmarshal(document, HasMetadata.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All objects of type {@code type}. */
    public static <T extends HasMetadata> List<T> all(Class<T> type) {
        return files().stream()
                .flatMap(Manifests::in)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static KubernetesSerialization serialization() {
        var serialization = new KubernetesSerialization();
        List.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class, PostgresCluster.class)
                .forEach(serialization::registerKubernetesResource);
        return serialization;
    }
}
