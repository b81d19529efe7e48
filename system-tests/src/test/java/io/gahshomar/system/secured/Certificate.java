package io.gahshomar.system.secured;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A certificate for this machine that vouches for itself, made by the JDK's keytool, in the forms that servers want. */
final class Certificate {

    static final String PASSWORD = "changeit";

    private static final String ALIAS = "localhost";

    private final Path folder;

    Certificate(Path folder) {
        this.folder = folder;
        keytool(
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-ext",
                "BasicConstraints=ca:true",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                keyStore().toString(),
                "-storepass",
                PASSWORD);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                ALIAS,
                "-keystore",
                keyStore().toString(),
                "-storepass",
                PASSWORD,
                "-file",
                certificate().toString());
        writeKey();
    }

    private static void keytool(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void writeKey() {
        try (var in = Files.newInputStream(keyStore())) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            var encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(store.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded());
            Files.writeString(key(), "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");
            Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PKCS 12, with certificate and key. */
    Path keyStore() {
        return folder.resolve("server.p12");
    }

    /** PEM; also what clients trust. */
    Path certificate() {
        return folder.resolve("server.crt");
    }

    /** PEM, readable by its owner only. */
    Path key() {
        return folder.resolve("server.key");
    }
}
