package io.gahshomar.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on this machine that answers byte for byte as it is told, however bad that is. */
public final class ScriptedServer implements AutoCloseable {

    /** A request as it came. */
    public record Request(String path, Map<String, String> headers, String connectedAt) {}

    /** Writes a response, headers and all. */
    @FunctionalInterface
    public interface Script {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    public ScriptedServer() {
        try {
            socket = new ServerSocket(0, 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The address of a path. */
    public String url(String path) {
        return url("127.0.0.1", path);
    }

    /** The address of a path at one of the many addresses of this machine, 127.0.0.0/8. */
    public String url(String host, String path) {
        return "http://" + host + ":" + socket.getLocalPort() + path;
    }

    /** Answers requests for a path so. */
    public ScriptedServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Answers requests for a path with that status, those headers (as {@code Name: value}) and that body. */
    public ScriptedServer on(String path, int status, String body, String... headers) {
        return on(path, (request, out) -> respond(out, status, body.getBytes(StandardCharsets.UTF_8), headers));
    }

    /** Writes a whole response. */
    public static void respond(OutputStream out, int status, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Told\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
    }

    /** All requests so far for a path. */
    public List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String path = in.readLine().split(" ")[1];
            Map<String, String> headers = new TreeMap<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            Request request =
                    new Request(path, headers, connection.getLocalAddress().getHostAddress());
            requests.add(request);
            Script script = scripts.get(path);
            if (script == null) {
                respond(connection.getOutputStream(), 404, new byte[0]);
            } else {
                script.answer(request, connection.getOutputStream());
            }
            connection.getOutputStream().flush();
        } catch (IOException brokenOff) {
            // the client has heard enough, as it should in some of the tests
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
