package io.gahshomar.stack;

import io.gahshomar.stack.process.ChildProcess;
import io.gahshomar.stack.process.FreePort;
import io.gahshomar.stack.process.LogTail;
import io.gahshomar.stack.process.StopSignal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * A Kafka broker, its own controller, in a process of its own: Kafka ends its JVM when it meets trouble, and must not end
 * ours.
 *
 * <p>It listens on the loopback interface only, and what it holds survives {@link #stop()}, {@link #kill()} and another
 * {@link #start()} on the same folder.
 */
public final class LocalKafka implements Part {

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final BrokerFolder folder;
    private final int port;
    private final int controllerPort;
    private volatile ChildProcess process;

    /**
     * @param folder where the broker keeps its records, its configuration and its log; made where it is missing
     * @param port the port for clients, 1 to 65535
     */
    public LocalKafka(Path folder, int port) {
        this(folder, port, Map.of());
    }

    /**
     * A broker with settings of its own.
     *
     * @param settings settings of Kafka's broker; {@code listeners} and {@code advertised.listeners} are added to its own
     */
    public LocalKafka(Path folder, int port, Map<String, String> settings) {
        this(folder, port, FreePort.any(), settings);
    }

    LocalKafka(Path folder, int port, int controllerPort, Map<String, String> settings) {
        this.folder = new BrokerFolder(folder, settings);
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** A broker on a free port; see {@link #LocalKafka(Path, int)}. */
    public LocalKafka(Path folder) {
        this(folder, FreePort.any());
    }

    /**
     * Starts the broker and waits until it answers.
     *
     * @throws StackException where it ends or does not answer within a minute; the message holds the end of its log
     */
    public LocalKafka start() {
        process = ChildProcess.start(name(), folder.command(port, controllerPort), StopSignal.TERM);
        Readiness.await(this, process, START_PATIENCE, this::answers);
        return this;
    }

    private boolean answers() {
        if (!isListening()) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while Kafka started", e);
        }
    }

    /** Asked first, because a client logs a warning for each attempt to reach a broker that is not there yet. */
    private boolean isListening() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A client for topics and groups; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000));
    }

    /** The address for clients, {@code host:port}. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    @Override
    public String lastLines() {
        return LogTail.of(folder.log());
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(STOP_PATIENCE);
        }
    }

    @Override
    public void kill() {
        process.kill();
    }
}
