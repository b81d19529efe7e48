package io.gahshomar.benchmarks.query;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** As many connections to a server as there are threads of {@link Requests}. */
final class KeptConnections implements AutoCloseable {

    private final BlockingQueue<KeptConnection> free = new ArrayBlockingQueue<>(Requests.CONNECTIONS);

    KeptConnections(URI server) throws IOException {
        for (int i = 0; i < Requests.CONNECTIONS; i++) {
            free.add(new KeptConnection(server));
        }
    }

    /** Gets a path over the next free connection; returns the bytes of the answer's body. */
    long get(String path) throws IOException, InterruptedException {
        KeptConnection connection = free.take();
        try {
            return connection.get(path);
        } finally {
            free.add(connection);
        }
    }

    @Override
    public void close() throws IOException {
        for (KeptConnection connection : free) {
            connection.close();
        }
    }
}
