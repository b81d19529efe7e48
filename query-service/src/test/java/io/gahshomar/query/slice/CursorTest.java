package io.gahshomar.query.slice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.query.index.Position;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CursorTest {

    static final List<Place> PLACES = List.of(
            Place.of(new Position(LocalDate.of(2007, 10, 16), LocalDate.of(2007, 10, 16), "a-1")),
            Place.of(new Position(LocalDate.of(1992, 1, 1), LocalDate.MAX, "with spaces in it")),
            Place.of(new Position(LocalDate.of(-43, 3, 15), LocalDate.of(-43, 3, 15), "شناسه")));

    @ParameterizedTest
    @FieldSource("PLACES")
    void aCursorReadsBackAsItWasWritten(Place place) {
        Cursor cursor = new Cursor(-123456, place);

        assertThat(Cursor.decode(cursor.encode())).contains(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void anyChangedCharacterIsNoticed() {
        String text = new Cursor(42, PLACES.getFirst()).encode();

        for (int at = 0; at < text.length() - 1; at++) {
            char other = text.charAt(at) == 'A' ? 'B' : 'A';
            String damaged = text.substring(0, at) + other + text.substring(at + 1);
            assertThat(Cursor.decode(damaged)).as(damaged).isEmpty();
        }
    }

    @Test
    void aShortenedCursorIsNoticed() {
        String text = new Cursor(42, PLACES.getFirst()).encode();

        for (int length = 0; length < text.length(); length++) {
            assertThat(Cursor.decode(text.substring(0, length))).isEmpty();
        }
    }
}
