package io.gahshomar.stack.launcher;

import io.gahshomar.stack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/** The folder that keeps a stack's data between runs, held by one stack at a time. */
final class DataFolder implements AutoCloseable {

    private static final List<String> CONTENT = List.of("kafka", "kafka-2", "kafka-3", "postgresql");

    private final Path path;
    private final FileChannel lock;
    private final boolean leftByKilledStack;

    private DataFolder(Path path, FileChannel lock, boolean leftByKilledStack) {
        this.path = path;
        this.lock = lock;
        this.leftByKilledStack = leftByKilledStack;
    }

    /**
     * Makes the folder where it is missing, and holds it until {@link #close()} or the end of this process.
     *
     * @throws IllegalArgumentException where it is not a folder, or cannot be made or written
     * @throws StackException where another stack holds it
     */
    static DataFolder hold(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        requireWritable(path);
        var holder = path.resolve("lock");
        try {
            var lock = FileChannel.open(holder, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lastHolder = Files.readString(holder);
            if (!isLocked(lock)) {
                lock.close();
                throw new StackException(
                        "another `gahshomar up` (process %s) uses the data folder %s: stop it, or choose another folder with --data"
                                .formatted(lastHolder, path));
            }
            lock.truncate(0);
            lock.write(ByteBuffer.wrap(pid()), 0);
            return new DataFolder(path, lock, !lastHolder.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireWritable(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new IllegalArgumentException("the data folder %s is not a folder".formatted(path));
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the data folder %s cannot be made: no right to write there".formatted(path), e);
        }
        if (!Files.isWritable(path)) {
            throw new IllegalArgumentException("the data folder %s is not writable".formatted(path));
        }
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static byte[] pid() {
        return Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    }

    /** The folder, absolute. */
    Path path() {
        return path;
    }

    /** Whether the stack that held it last was killed, so that processes of it may still be about to end. */
    boolean leftByKilledStack() {
        return leftByKilledStack;
    }

    /**
     * Makes sure that data of an earlier run, if there is any, is that of as many brokers.
     *
     * @throws StackException saying how many it is of
     */
    void requireDataOf(int brokers) {
        var before = Files.exists(path.resolve("kafka-2")) ? 3 : 1;
        if (Files.exists(path.resolve("kafka")) && before != brokers) {
            throw new StackException(
                    "%s holds the data of %d Kafka broker(s): use --brokers %d, another --data, or --fresh"
                            .formatted(path, before, before));
        }
    }

    /** Deletes what stacks have kept in it, and nothing else. */
    void empty() {
        try {
            for (var name : CONTENT) {
                var kept = path.resolve(name);
                if (Files.exists(kept)) {
                    PathUtils.deleteDirectory(kept);
                }
            }
        } catch (IOException e) {
            throw new StackException("%s cannot be emptied: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** Lets it go. */
    @Override
    public void close() {
        try {
            lock.truncate(0);
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
