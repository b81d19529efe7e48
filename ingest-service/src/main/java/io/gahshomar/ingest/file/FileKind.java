package io.gahshomar.ingest.file;

import static io.gahshomar.ingest.file.FileException.Reason.UNSUPPORTED_FILE;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that are read. */
enum FileKind {
    PDF(List.of("application/pdf"), List.of(".pdf")),
    DOCX(List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), List.of(".docx")),
    HTML(List.of("text/html", "application/xhtml+xml"), List.of(".html", ".htm", ".xhtml")),
    TEXT(List.of("text/plain", "text/markdown", "text/x-markdown"), List.of(".txt", ".md", ".markdown"));

    private final List<String> mediaTypes;
    private final List<String> endings;

    FileKind(List<String> mediaTypes, List<String> endings) {
        this.mediaTypes = mediaTypes;
        this.endings = endings;
    }

    /**
     * The kind of a file: by its first bytes, else by its media type, else by the ending of its name.
     *
     * @param mediaType media type with or without parameters, or null
     * @param name file name, or null
     * @throws FileException where none of them tells
     */
    static FileKind of(byte[] bytes, String mediaType, String name) {
        String type = mediaType == null ? "" : mediaType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        String lowerCase = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return byStart(bytes)
                .or(() -> Arrays.stream(values())
                        .filter(kind -> kind.mediaTypes.contains(type))
                        .findFirst())
                .or(() -> Arrays.stream(values())
                        .filter(kind -> kind.endings.stream().anyMatch(lowerCase::endsWith))
                        .findFirst())
                .orElseThrow(() -> new FileException(
                        UNSUPPORTED_FILE,
                        "this is no file of a kind that is read; send plain text, Markdown, HTML, PDF or DOCX"));
    }

    private static Optional<FileKind> byStart(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        return start.startsWith("PK\u0003\u0004") ? Optional.of(DOCX) : Optional.empty();
    }
}
