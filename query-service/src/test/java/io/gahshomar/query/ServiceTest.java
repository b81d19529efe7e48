package io.gahshomar.query;

import io.gahshomar.stack.LocalStackResource;
import io.gahshomar.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the running service share: the stack, a writer of the topic and a client. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "query"))
public abstract class ServiceTest {

    @TestHTTPResource("/")
    protected URI root;

    protected TimelineWriter topic;
    protected ChronologyClient client;

    @BeforeEach
    void connect() {
        topic = new TimelineWriter(TestStack.ofThisJvm().bootstrapServers());
        client = new ChronologyClient(root.toString());
    }

    @AfterEach
    void disconnect() {
        topic.close();
    }
}
