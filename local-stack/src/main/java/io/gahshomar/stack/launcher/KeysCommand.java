package io.gahshomar.stack.launcher;

import io.gahshomar.access.key.ApiKey;
import io.gahshomar.access.key.KeyFile;
import io.gahshomar.access.key.Scope;
import io.gahshomar.stack.UserCache;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code gahshomar keys}: makes, lists and revokes the keys of a file that services read. */
@Command(
        name = "gahshomar keys",
        description = "Makes, lists and revokes API keys. Services notice a change of the file within a second.",
        synopsisSubcommandLabel = "(create | list | revoke)",
        usageHelpAutoWidth = true)
public final class KeysCommand {

    @Option(
            names = "--file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The file of keys (default: that of `gahshomar up`).")
    private Path file = AccessKeys.in(UserCache.folder()).path();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.standardOutput();

    /** Runs the command; the exit code is 2 for wrong options, 1 where there is no such key. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new KeysCommand())
                .setExecutionExceptionHandler((e, _, _) -> fail(e.getMessage()))
                .execute(args));
    }

    @Command(name = "create", description = "Makes a key and prints it, this once.")
    int create(
            @Option(
                            names = "--scopes",
                            paramLabel = "SCOPES",
                            required = true,
                            description = "What it allows beside reading: some of ingest,edit,admin.")
                    String scopes,
            @Option(names = "--name", paramLabel = "NAME", required = true, description = "Whom or what it is for.")
                    String name) {
        console.say(keys().create(name, wanted(scopes), Clock.systemUTC()).text());
        return 0;
    }

    @Command(name = "list", description = "Lists the keys: id, scopes, when they were made, name.")
    int list() {
        keys().keys().forEach(key -> console.say(line(key)));
        return 0;
    }

    @Command(name = "revoke", description = "Revokes the key with this id.")
    int revoke(@Parameters(paramLabel = "ID", description = "The id, as `list` shows it.") String id) {
        if (keys().revoke(id)) {
            return 0;
        }
        return fail("there is no key '%s' in %s; `gahshomar keys list` shows the keys".formatted(id, file));
    }

    private KeyFile keys() {
        return new KeyFile(file);
    }

    private Set<Scope> wanted(String scopes) {
        try {
            return Scope.parse(scopes);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static String line(ApiKey key) {
        return "%s  %-17s  %s  %s".formatted(key.id(), Scope.format(key.scopes()), key.created(), key.name());
    }

    private static int fail(String message) {
        System.err.println("gahshomar keys: " + message);
        return 1;
    }
}
