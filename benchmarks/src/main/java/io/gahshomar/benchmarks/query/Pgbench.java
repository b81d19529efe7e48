package io.gahshomar.benchmarks.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs statements with pgbench.
 *
 * @param folder where the statements lie, one a file
 * @param url address of the database for libpq
 */
record Pgbench(Path folder, String url) {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LIMIT = Pattern.compile("LIMIT \\('(\\d+)'::int8\\)");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final int LATENCY_FIELD = 2;

    static Pgbench of(Path folder, String url, List<String> statements) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < statements.size(); i++) {
            Files.writeString(folder.resolve("s%03d.sql".formatted(i)), script(statements.get(i)));
        }
        return new Pgbench(folder, url);
    }

    /** The limits are variables, since a plan for all limits is another than one for a limit that is known. */
    private static String script(String statement) {
        StringBuilder script = new StringBuilder();
        LIMIT.matcher(statement)
                .results()
                .map(limit -> limit.group(1))
                .distinct()
                .forEach(limit -> script.append("\\set limit%1$s %1$s\n".formatted(limit)));
        String limited = LIMIT.matcher(withoutVariables(statement)).replaceAll("LIMIT :limit$1");
        return script.append(limited).append(";\n").toString();
    }

    /** pgbench takes a colon in a text for the beginning of a variable; what stands here instead is folded when it is planned. */
    private static String withoutVariables(String statement) {
        return TEXT.matcher(statement).replaceAll(text -> withoutVariable(text.group()));
    }

    private static String withoutVariable(String text) {
        String type = text.startsWith("'{") ? "text[]" : "text";
        return text.contains(":") ? "((" + text.replace(":", "'||':'||'") + ")::" + type + ")" : text;
    }

    /** @throws IllegalStateException where there is no pgbench; the message says what to install */
    static void require() {
        try {
            new ProcessBuilder("pgbench", "--version").start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("no pgbench on PATH; on Debian `apt-get install postgresql-contrib`", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    double throughput(int seconds) throws IOException, InterruptedException {
        Matcher tps = TPS.matcher(run(seconds, List.of()));
        if (!tps.find()) {
            throw new IllegalStateException("pgbench told no tps");
        }
        return Double.parseDouble(tps.group(1));
    }

    /** Latencies in microseconds at a fixed rate, from when a transaction was due, ascending. */
    long[] latency(double perSecond, int seconds) throws IOException, InterruptedException {
        Path logs = Files.createTempDirectory(folder, "log");
        run(seconds, List.of("--rate=" + perSecond, "--log", "--log-prefix=" + logs.resolve("l")));
        try (Stream<Path> files = Files.list(logs)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream()
                    .mapToLong(line -> Long.parseLong(line.split(" ")[LATENCY_FIELD]))
                    .sorted()
                    .toArray();
        }
    }

    private String run(int seconds, List<String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(Requests.CONNECTIONS),
                "-j",
                "2",
                "-T",
                Integer.toString(seconds)));
        command.addAll(more);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".sql")).sorted().forEach(file -> {
                command.add("-f");
                command.add(file.toString());
            });
        }
        command.add(url);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGOPTIONS", "-c search_path=live,public -c plan_cache_mode=force_generic_plan");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + output);
        }
        return output;
    }
}
