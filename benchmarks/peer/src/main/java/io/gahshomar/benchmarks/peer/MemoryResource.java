package io.gahshomar.benchmarks.peer;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with the bytes of the file {@code peer.file}, as they were at the start. */
@Path("/")
public class MemoryResource {

    private final byte[] bytes;

    MemoryResource(@ConfigProperty(name = "peer.file") java.nio.file.Path file) throws IOException {
        this.bytes = Files.readAllBytes(file);
    }

    @GET
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] bytes() {
        return bytes;
    }
}
