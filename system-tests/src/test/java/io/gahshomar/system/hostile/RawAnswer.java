package io.gahshomar.system.hostile;

import io.gahshomar.system.hostile.HostileRequests.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What came back over a connection of its own: nothing, where the service hung up.
 *
 * @param status 0 where nothing came
 */
record RawAnswer(int status, String head, String body) {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int LONGEST = 2_000_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    static RawAnswer to(Request request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), request.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(socket, request.bytes());
            return parse(received(socket.getInputStream()));
        }
    }

    /** A service that has heard enough may hang up before everything is said. */
    private static void send(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            System.getLogger(RawAnswer.class.getName()).log(System.Logger.Level.DEBUG, "hung up while sending", e);
        }
    }

    private static String received(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (var read = in.read(buffer); read >= 0 && all.size() < LONGEST; read = in.read(buffer)) {
                all.write(buffer, 0, read);
                var text = all.toString(StandardCharsets.UTF_8);
                if (text.contains(END_OF_HEAD) && text.contains("text/event-stream")) {
                    return text;
                }
            }
        } catch (SocketException _) {
            return all.toString(StandardCharsets.UTF_8);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static RawAnswer parse(String text) {
        if (!text.startsWith("HTTP/1.1 ")) {
            return new RawAnswer(0, text, "");
        }
        var end = text.indexOf(END_OF_HEAD);
        return new RawAnswer(
                Integer.parseInt(text.substring(9, 12)),
                text.substring(0, end),
                text.substring(end + END_OF_HEAD.length()));
    }

    boolean isPage() {
        return head.toLowerCase(Locale.ROOT).contains("content-type: text/html");
    }
}
