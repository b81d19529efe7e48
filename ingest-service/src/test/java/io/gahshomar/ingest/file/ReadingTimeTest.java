package io.gahshomar.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    private record Limits(Duration maxTime) implements FileConfig {

        @Override
        public MemorySize maxSize() {
            return new MemorySize(BigInteger.valueOf(1_000_000));
        }

        @Override
        public int maxPages() {
            return 10;
        }

        @Override
        public MemorySize maxExpandedSize() {
            return new MemorySize(BigInteger.valueOf(1_000_000));
        }
    }

    @Test
    void a_pdf_that_takes_too_long_is_refused_and_nobody_goes_on_reading_it() throws IOException {
        // Given
        byte[] endless = Files.endlessPdf();
        ReadFile readFile = new ReadFile(new Limits(Duration.ofSeconds(1)), null, null);

        // When, Then
        assertThatThrownBy(() -> readFile.read(endless, "application/pdf", null, ""))
                .isInstanceOfSatisfying(
                        FileException.class, e -> assertThat(e.reason()).isEqualTo(FileException.Reason.TAKES_TOO_LONG))
                .hasMessageContaining("takes longer than 1 s");
        await().atMost(Duration.ofSeconds(10)).until(() -> readers() == 0);
    }

    /** Threads that are reading a PDF at this moment. */
    private static long readers() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(PdfText.class.getName())))
                .count();
    }
}
