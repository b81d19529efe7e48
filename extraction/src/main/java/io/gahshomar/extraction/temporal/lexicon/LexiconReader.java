package io.gahshomar.extraction.temporal.lexicon;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.reading.Era;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.YearKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads lexicon files. A row is {@code term.value = form | form}; several terms join with {@code +}; a row {@code glue =
 * term + term} says which words also occur written as one; {@code #} begins a comment.
 */
public final class LexiconReader {

    private final Lexicon.Builder builder = new Lexicon.Builder();
    private final List<List<Term>> glues = new ArrayList<>();

    /** Takes the rows of one file. */
    public LexiconReader read(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                row(line);
            }
        }
        return this;
    }

    /** The lexicon of all files taken. */
    public Lexicon lexicon() {
        glues.forEach(builder::glue);
        return builder.build();
    }

    private void row(String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("'" + line + "' should read like 'term.value = form | form'");
        }
        String[] keys = line.substring(0, equals).strip().split("\\s*\\+\\s*");
        String forms = line.substring(equals + 1).strip();
        if (keys[0].equals("glue")) {
            glues.add(Arrays.stream(forms.split("\\s*\\+\\s*")).map(Term::named).toList());
            return;
        }
        Lexeme lexeme = lexeme(keys);
        for (String form : forms.split("\\|")) {
            builder.add(form.strip(), lexeme);
        }
    }

    private static Lexeme lexeme(String[] keys) {
        if (keys[0].equals("none")) {
            return Lexeme.NONE;
        }
        Lexeme lexeme = null;
        for (String key : keys) {
            String[] path = key.split("\\.");
            Term term = Term.named(path[0]);
            Lexeme one = Lexeme.of(term, value(term, path));
            lexeme = lexeme == null ? one : lexeme.and(one);
        }
        return lexeme;
    }

    private static int value(Term term, String[] path) {
        if (path.length == 1) {
            return 0;
        }
        String name = path[1].toUpperCase(Locale.ROOT).replace('-', '_');
        return switch (term) {
            case MONTH -> CalendarSystem.valueOf(name).ordinal() * 100 + Integer.parseInt(path[2]);
            case HOLIDAY ->
                CalendarSystem.valueOf(name).ordinal() * 10_000
                        + Integer.parseInt(path[2]) * 100
                        + Integer.parseInt(path[3]);
            case PART -> Part.valueOf(name).ordinal();
            case ERA -> Era.valueOf(name).ordinal();
            case YEAR_KIND -> YearKind.valueOf(name).ordinal();
            default -> Integer.parseInt(path[1]);
        };
    }
}
