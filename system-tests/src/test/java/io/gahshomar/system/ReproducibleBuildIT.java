package io.gahshomar.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.stack.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same jars, byte for byte, wherever and whenever they are built. */
@Tag("long")
class ReproducibleBuildIT {

    private static final List<String> MODULES = List.of("event-model", "extraction", "access");

    @TempDir
    Path folder;

    @Test
    void two_builds_in_two_places_give_the_same_jars() throws Exception {
        assertThat(builtIn(folder.resolve("here"))).hasSize(MODULES.size()).isEqualTo(builtIn(folder.resolve("there")));
    }

    private static List<String> builtIn(Path place) throws Exception {
        copySources(place);
        var build = new ProcessBuilder(
                        "mvn",
                        "--batch-mode",
                        "--quiet",
                        "--offline",
                        "-Dmaven.test.skip=true",
                        "-Dspotless.skip=true",
                        "-Dlicense.skipAddThirdParty=true",
                        "--projects",
                        String.join(",", MODULES),
                        "package")
                .directory(place.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(output).isZero();
        return MODULES.stream()
                .map(module -> jar(place.resolve(module).resolve("target")))
                .toList();
    }

    private static void copySources(Path place) throws IOException, InterruptedException {
        var root = Checkout.buildOutput("system-tests").getParent().getParent();
        Files.createDirectories(place);
        var copy = new ProcessBuilder(
                        "sh",
                        "-c",
                        "tar -C \"$0\" --exclude=target --exclude=.git -cf - . | tar -C \"$1\" -xf -",
                        root.toString(),
                        place.toString())
                .start();
        assertThat(copy.waitFor()).isZero();
    }

    private static String jar(Path target) {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(file -> file.getFileName() + " " + digest(file))
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
