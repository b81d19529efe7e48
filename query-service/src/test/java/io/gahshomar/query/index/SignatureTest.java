package io.gahshomar.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final int ENTRIES = 10_000;
    private static final int TERMS_OF_AN_ENTRY = 10;

    private final Random random = new Random(1370);

    @Test
    void aSignatureNeverDeniesATermOfItsEntry() {
        for (int number = 0; number < ENTRIES; number++) {
            List<String> terms = terms();

            Signature signature = Signature.of(terms);

            assertThat(terms).allMatch(term -> mayHave(signature, term));
        }
    }

    @Test
    void itAdmitsFewerThanTwoOfAHundredTermsThatTheEntryLacks() {
        long admitted = IntStream.range(0, ENTRIES)
                .filter(number -> mayHave(Signature.of(terms()), Term.THEME.of("lacking-" + number)))
                .count();

        assertThat(admitted).isLessThan(ENTRIES * 2 / 100);
    }

    private List<String> terms() {
        return Stream.generate(() -> Term.THEME.of("theme-" + random.nextInt(100_000)))
                .limit(TERMS_OF_AN_ENTRY)
                .toList();
    }

    private static boolean mayHave(Signature signature, String term) {
        Signature asked = Signature.of(term);
        return (signature.first() & asked.first()) == asked.first()
                && (signature.second() & asked.second()) == asked.second();
    }
}
