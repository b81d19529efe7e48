package io.gahshomar.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.launcher.Console;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Ports;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.io.file.PathUtils;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/operations.md says of backups: databases of yesterday and the topics of today give the chronology of today. */
@Tag("long")
class BackupIT {

    private static final List<Texts.Text> TEXTS = Texts.all();

    @TempDir
    Path folder;

    @Test
    void databases_that_were_restored_from_a_backup_catch_up_with_the_topics() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup");
        try (var stack = new LocalStack(
                        new StackSettings(data, Ports.free(), Optional.empty()), Console.standardOutput())
                .start()) {
            var outside = Outside.of(stack);
            var settled = new Settled(outside, new Flow(stack.kafka().bootstrapServers()));
            var middle = TEXTS.size() / 2;
            TEXTS.subList(0, middle).forEach(outside::handIn);
            settled.await(middle);
            stopServices(stack);
            stack.postgres().stop();
            PathUtils.copyDirectory(data.resolve("postgresql"), backup);
            stack.postgres().start();
            startServices(stack);
            TEXTS.subList(middle, TEXTS.size()).forEach(outside::handIn);
            settled.await(TEXTS.size());
            var chronology = withoutVersions(outside.slice("limit=1000"));

            stopServices(stack);
            stack.postgres().stop();
            restore(backup, data.resolve("postgresql"));
            stack.postgres().start();
            readDocumentsFromTheStart(stack);
            startServices(stack);

            settled.await(TEXTS.size());
            assertThat(withoutVersions(outside.slice("limit=1000"))).isEqualTo(chronology);
        }
    }

    private static void restore(Path backup, Path target) throws IOException {
        PathUtils.deleteDirectory(target);
        PathUtils.copyDirectory(backup, target);
        // PostgreSQL starts in a folder of its own only
        Files.setPosixFilePermissions(target.resolve("data"), PosixFilePermissions.fromString("rwx------"));
    }

    private static void stopServices(LocalStack stack) {
        for (var service : Service.values()) {
            stack.service(service).stop();
        }
    }

    private static void startServices(LocalStack stack) {
        for (var service : Service.values()) {
            stack.service(service).start();
        }
        for (var service : Service.values()) {
            stack.service(service).awaitReady();
        }
    }

    /** ingest-service's database knows the documents up to the backup only; reading them again does no harm. */
    private static void readDocumentsFromTheStart(LocalStack stack) throws Exception {
        var start = IntStream.range(0, FlowTopics.PARTITIONS)
                .boxed()
                .collect(toMap(
                        partition -> new TopicPartition(Topics.DOCUMENTS, partition), _ -> new OffsetAndMetadata(0)));
        try (var admin = stack.kafka().admin()) {
            admin.alterConsumerGroupOffsets("ingest-extraction", start).all().get();
        }
    }

    private static List<ObjectNode> withoutVersions(List<ObjectNode> entries) {
        return entries.stream()
                .map(ObjectNode::deepCopy)
                .peek(entry -> entry.remove("version"))
                .toList();
    }
}
