package io.gahshomar.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gahshomar.event.Topics;
import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class LocalStackResourceTest {

    @Test
    void it_gives_the_tested_service_its_database_and_the_topics_of_the_flow() throws Exception {
        var settings = start("timeline");

        try (var connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        null);
                var admin = Admin.create(Map.of("bootstrap.servers", settings.get("kafka.bootstrap.servers")))) {
            assertThat(connection.getCatalog()).isEqualTo("timeline");
            var topics = admin.describeTopics(Topics.FLOW).allTopicNames().get();
            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(FlowTopics.PARTITIONS));
        }
    }

    @Test
    void all_tests_of_a_jvm_share_one_stack() {
        assertThat(start("query").get("kafka.bootstrap.servers"))
                .isEqualTo(start("ingest").get("kafka.bootstrap.servers"));
    }

    @Test
    void an_unknown_database_is_refused_by_name() {
        assertThatThrownBy(() -> start("timelines"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("timelines")
                .hasMessageContaining("timeline");
    }

    private static Map<String, String> start(String database) {
        var resource = new LocalStackResource();
        resource.init(Map.of("database", database));
        return resource.start();
    }
}
