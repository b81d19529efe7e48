package io.gahshomar.ingest.http;

import io.gahshomar.ingest.availability.Unavailability;
import io.gahshomar.ingest.document.DocumentId;
import io.gahshomar.ingest.document.ReceiveDocument;
import io.gahshomar.ingest.submission.NewDocument;
import io.gahshomar.ingest.submission.StrictText;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes in documents line by line. A line that is wrong does not keep the others from being taken; where Kafka or PostgreSQL
 * goes away all that follow are to be sent again.
 */
@ApplicationScoped
class DocumentBatch {

    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 64 * 1024 * 1024;

    private final DocumentIntake intake;
    private final ReceiveDocument receiveDocument;

    DocumentBatch(DocumentIntake intake, ReceiveDocument receiveDocument) {
        this.intake = intake;
        this.receiveDocument = receiveDocument;
    }

    /** What became of each line that is not blank. */
    List<BatchLine> receive(InputStream body) throws IOException {
        List<BatchLine> results = new ArrayList<>();
        boolean away = false;
        InputStream input = new BufferedInputStream(body);
        int number = 0;
        for (byte[] line = next(input); line != null; line = next(input)) {
            number++;
            if (new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
                continue;
            }
            BatchLine result = away || number > MOST_LINES ? skipped(number) : receive(number, line);
            away |= result.result().equals("unavailable");
            results.add(result);
        }
        return results;
    }

    private static BatchLine skipped(int number) {
        return number > MOST_LINES
                ? BatchLine.refused(
                        number, "too-many-lines", "a batch has at most " + MOST_LINES + " lines; send another one")
                : BatchLine.unavailable(number);
    }

    private BatchLine receive(int number, byte[] line) {
        try {
            NewDocument document = intake.read(StrictText.decode(line, StandardCharsets.UTF_8));
            String id = DocumentId.of(document);
            receiveDocument.receive(id, document);
            return BatchLine.accepted(number, id);
        } catch (RuntimeException e) {
            if (Unavailability.isBehind(e)) {
                return BatchLine.unavailable(number);
            }
            HttpProblem problem = Problems.of(e).orElseThrow(() -> e);
            return BatchLine.refused(number, problem.getParameters().get("code").toString(), problem.getDetail());
        }
    }

    /** The next line without its end; null after the last. */
    private static byte[] next(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = input.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.size() == LONGEST_LINE) {
                throw Problems.malformedBody(
                        "a line has more than " + LONGEST_LINE + " bytes; put each document on a line of its own");
            }
            line.write(c);
            c = input.read();
        }
        return line.toByteArray();
    }
}
