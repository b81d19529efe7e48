package io.gahshomar.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback interface. */
public final class FreePort {

    /** Below the range from which systems take the local ports of outgoing connections (Linux: from 32768). */
    private static final int LOWEST = 16_000;

    private static final int HIGHEST_EXCLUSIVE = 32_000;

    private FreePort() {}

    /** A port that nobody listens on now. */
    public static int any() {
        return several(1).getFirst();
    }

    /** As many different ports as asked for, that nobody listens on now. */
    public static List<Integer> several(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST_EXCLUSIVE)
                .distinct()
                .filter(FreePort::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    /** Whether a server could listen on {@code port}, 1 to 65535, at this moment. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
