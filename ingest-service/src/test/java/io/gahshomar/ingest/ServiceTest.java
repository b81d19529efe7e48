package io.gahshomar.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.stack.LocalStackResource;
import io.gahshomar.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the running service share: the stack, the topics and the words for handing in and waiting. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "ingest"))
@QuarkusTestResource(FetchingFromThisMachine.class)
public abstract class ServiceTest {

    protected static final Duration PATIENCE = Duration.ofSeconds(60);

    protected Kafka kafka;

    @BeforeEach
    void connect() {
        kafka = new Kafka(TestStack.ofThisJvm().bootstrapServers());
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    /** A sentence that no other test hands in. */
    protected static String unique(String sentence) {
        return sentence + " (" + UUID.randomUUID() + ")";
    }

    protected static Response post(String json) {
        return given().contentType(ContentType.JSON).body(json).post("/documents");
    }

    /** Hands in a text and returns the document's id. */
    protected static String handIn(String text) {
        Response response =
                given().contentType("text/plain; charset=utf-8").body(text).post("/documents");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(202);
        return response.path("id");
    }

    /** Hands in a text that was published at an address and returns the document's id. */
    protected static String handIn(String url, String text) {
        Response response = post("{\"url\": \"%s\", \"text\": \"%s\"}".formatted(url, text));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(202);
        return response.path("id");
    }

    protected static JsonPath document(String id) {
        return given().get("/documents/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected static JsonPath awaitStatus(String id, String status) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(document(id).getString("status"))
                .isEqualTo(status));
        return document(id);
    }
}
