package io.gahshomar.stack;

import io.gahshomar.stack.process.LogTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of one PostgreSQL server: its data and its log. */
final class PostgresFolder {

    private final Path folder;
    private final Path data;
    private final PostgresBinaries binaries;

    PostgresFolder(Path folder, Path cache) {
        this.folder = folder.toAbsolutePath();
        this.data = this.folder.resolve("data");
        this.binaries = PostgresBinaries.unpackedIn(cache.toAbsolutePath());
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    /** Makes the data folder where it is missing, and clears what a server left that could not shut down. */
    void prepare() {
        try {
            if (Files.exists(data.resolve("PG_VERSION"))) {
                endOrphan();
            } else {
                initialise();
            }
        } catch (IOException e) {
            throw new StackException(
                    "PostgreSQL's folder %s cannot be prepared: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** The command that runs the server. */
    ProcessBuilder command(int port, Durability durability, Map<String, String> settings) {
        var command = binaries.command(
                "postgres",
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=UTC",
                "-c",
                "fsync=" + durability.synchronous(),
                "-c",
                "synchronous_commit=" + durability.synchronous());
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return logged(new ProcessBuilder(command));
    }

    /** Writes to a folder beside the target and renames, so that an interrupted attempt leaves nothing half made. */
    private void initialise() throws IOException {
        Files.createDirectories(folder);
        var unfinished = Files.createTempDirectory(folder, "initdb-");
        run(new ProcessBuilder(binaries.command(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-sync",
                "--no-instructions")));
        Files.move(unfinished, data);
    }

    /** A server whose parent was killed may still run here, or the number of a dead one may now be another program's. */
    private void endOrphan() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        var holder = holder(pidFile);
        if (holder.isEmpty()) {
            return;
        }
        if (isPostgres(holder.get())) {
            run(new ProcessBuilder(
                    binaries.command("pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait", "--silent")));
        } else {
            Files.delete(pidFile);
        }
    }

    private static Optional<ProcessHandle> holder(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private void run(ProcessBuilder command) throws IOException {
        try {
            var status = logged(command).start().waitFor();
            if (status != 0) {
                throw new StackException("`%s` failed with exit code %d:\n%s"
                        .formatted(String.join(" ", command.command()), status, LogTail.of(log())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while preparing PostgreSQL", e);
        }
    }

    private ProcessBuilder logged(ProcessBuilder builder) {
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }
}
