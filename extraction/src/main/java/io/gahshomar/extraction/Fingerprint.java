package io.gahshomar.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A hash of everything that decides what this module reads from a text: its classes and its data files. */
final class Fingerprint {

    private static final String PACKAGE = "io/gahshomar/extraction";
    private static final int DIGITS = 12;
    private static final byte[] MODULE = ofModule();

    private Fingerprint() {}

    /** The fingerprint of the module and of what it was set up with, as hex digits. */
    static String ofModuleWith(String setting) {
        MessageDigest digest = sha256();
        digest.update(MODULE);
        digest.update(setting.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static byte[] ofModule() {
        String own = Fingerprint.class.getSimpleName() + ".class";
        URL url = Objects.requireNonNull(Fingerprint.class.getResource(own), own);
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return ofFolder(Path.of(uri).getParent());
            }
            String jar = uri.getRawSchemeSpecificPart();
            Path file = Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
            try (FileSystem inside = FileSystems.newFileSystem(file)) {
                return ofFolder(inside.getPath(PACKAGE));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of this module is no address: " + url, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read this module at " + url, e);
        }
    }

    private static byte[] ofFolder(Path folder) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
