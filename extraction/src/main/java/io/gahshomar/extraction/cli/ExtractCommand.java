package io.gahshomar.extraction.cli;

import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.ExpressionRow;
import io.gahshomar.extraction.Extraction;
import io.gahshomar.extraction.SourceText;
import io.gahshomar.extraction.theme.Taxonomy;
import io.gahshomar.extraction.theme.TaxonomyException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code gahshomar extract}: the dated events of files as JSON lines. */
@Command(
        name = "gahshomar extract",
        sortOptions = false,
        description = "Prints the dated events of texts, one JSON object a line.")
public final class ExtractCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "text files in UTF-8; - is the standard input")
    private List<String> files;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and exit")
    private boolean help;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "day of publication, as in 2007-10-16; without it the header of a text is looked at")
    private LocalDate published;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "fa, en or ru; without it, it is detected")
    private Language language;

    @Option(names = "--all", description = "print citations, meta and mentions as well")
    private boolean all;

    @Option(names = "--themes", paramLabel = "FILE", description = "a taxonomy of themes of your own")
    private Path themes;

    /** Languages that a text can be said to be in. */
    enum Language {
        fa,
        en,
        ru
    }

    /** A day as ISO 8601 writes it. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no day; write it like 2007-10-16");
            }
        }
    }

    public static void main(String[] arguments) {
        QuietLibraries.quieten();
        System.exit(commandLine().execute(arguments));
    }

    /** The command; a wrong option is answered with what is wrong, not with everything there is. */
    static CommandLine commandLine() {
        return new CommandLine(new ExtractCommand()).setParameterExceptionHandler((problem, _) -> {
            System.err.println("gahshomar extract: " + problem.getMessage() + "\nTry 'gahshomar extract --help'.");
            return ExitCode.USAGE;
        });
    }

    @Override
    public Integer call() {
        EventExtractor extractor;
        try {
            extractor = EventExtractor.with(themes == null ? Taxonomy.standard() : Taxonomy.read(themes));
        } catch (TaxonomyException | UncheckedIOException e) {
            System.err.println("gahshomar extract: " + e.getMessage());
            return 2;
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        boolean failed = false;
        for (String file : files) {
            failed |= !print(file, extractor, out);
        }
        out.flush();
        return failed ? 1 : 0;
    }

    private boolean print(String file, EventExtractor extractor, PrintStream out) {
        String text;
        try {
            text = read(file);
        } catch (NoSuchFileException e) {
            return refuse(file, "there is no such file");
        } catch (CharacterCodingException e) {
            return refuse(file, "is no UTF-8 text; convert it first, for example with iconv");
        } catch (IOException e) {
            return refuse(file, "cannot be read: " + e.getMessage());
        }
        String name = file.equals(STANDARD_INPUT)
                ? STANDARD_INPUT
                : Path.of(file).getFileName().toString();
        String code = language == null ? null : language.name();
        Extraction extraction = extractor.extract(new SourceText(text, published, code));
        ExpressionRow.of(name, extraction).stream()
                .filter(row -> all || row.happening())
                .forEach(row -> out.println(row.json()));
        return true;
    }

    private static boolean refuse(String file, String problem) {
        System.err.println("gahshomar extract: " + file + ": " + problem);
        return false;
    }

    private static String read(String file) throws IOException {
        byte[] bytes = file.equals(STANDARD_INPUT) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
