package io.gahshomar.system;

import io.gahshomar.stack.launcher.Console;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Ports;
import io.gahshomar.stack.launcher.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;

/** One running stack, with the samples loaded, for the tests of this JVM that leave it as useful as they found it. */
public final class SharedStack {

    private static final Collector COLLECTOR = new Collector();
    private static LocalStack stack;

    private SharedStack() {}

    /** The stack, started by the first call and stopped at the end of the JVM. */
    public static synchronized LocalStack running() {
        if (stack == null) {
            try {
                var data = Files.createTempDirectory("gahshomar-system-test-");
                var settings =
                        new StackSettings(data, Ports.free(), Optional.empty(), 1, 1, Optional.of(COLLECTOR.address()));
                stack = new LocalStack(settings, Console.standardOutput());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data)));
                stack.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return stack;
    }

    /** Where its services send their traces. */
    public static Collector collector() {
        return COLLECTOR;
    }

    private static void end(Path data) {
        stack.kill();
        try {
            PathUtils.deleteDirectory(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
