package io.gahshomar.ingest.http;

/** Media types that JAX-RS has no names for. */
final class MediaTypes {

    static final String PROBLEM_JSON = "application/problem+json";
    static final String NDJSON = "application/x-ndjson";
    static final String MARKDOWN = "text/markdown";
    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String OPML = "text/x-opml";

    private MediaTypes() {}
}
