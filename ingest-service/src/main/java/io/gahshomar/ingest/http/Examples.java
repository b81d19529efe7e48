package io.gahshomar.ingest.http;

/** Examples in the OpenAPI document. */
final class Examples {

    static final String ID = "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f";

    static final String READING = """
            {
              "text": "ولادیمیر پوتین در ۲۴ مهر ۱۳۸۶ به تهران آمد.",
              "publishedAt": "2007-10-17"
            }""";

    static final String ROW = """
            {"doc": "-", "start_offset": 18, "end_offset": 29, "text": "۲۴ مهر ۱۳۸۶", "calendar": "jalali", "edtf": "2007-10-16", \
            "earliest": "2007-10-16", "latest": "2007-10-16", "role": "event", "headline": "ولادیمیر پوتین به تهران آمد", \
            "themes": ["diplomacy"], "actors": ["Q7747", "IR"]}""";

    static final String ENGLISH = """
            {
              "title": "Second summit of the Caspian Sea states",
              "text": "Vladimir Putin arrived in Tehran on 16 October 2007 for the second summit of the Caspian Sea states.",
              "url": "https://news.example/2007/caspian-summit",
              "publisher": "Example News",
              "publishedAt": "2007-10-17",
              "language": "en"
            }""";

    static final String PERSIAN = """
            {
              "title": "دومین نشست سران دریای خزر",
              "text": "ولادیمیر پوتین در ۲۴ مهر ۱۳۸۶ برای شرکت در دومین نشست سران کشورهای ساحلی دریای خزر به تهران آمد.",
              "publishedAt": "2007-10-17T08:30:00+03:30"
            }""";

    static final String PLAIN = """
            Second summit of the Caspian Sea states

            Vladimir Putin arrived in Tehran on 16 October 2007 for the second summit of the Caspian Sea states.
            """;

    static final String RECEIPT = """
            {
              "id": "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f",
              "links": [{"rel": "status", "href": "http://localhost:8081/documents/0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f"}]
            }""";

    static final String REPORT = """
            {
              "id": "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f",
              "title": "Second summit of the Caspian Sea states",
              "url": "https://news.example/2007/caspian-summit",
              "publisher": "Example News",
              "publishedAt": "2007-10-17",
              "language": "en",
              "status": "extracted",
              "mentions": 1,
              "receivedAt": "2026-01-05T09:12:45.120311Z",
              "statusSince": "2026-01-05T09:12:45.391204Z",
              "extractor": "gahshomar-0.1.0",
              "links": [{"rel": "self", "href": "http://localhost:8081/documents/0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f"}]
            }""";

    static final String PROGRESS = """
            {"received": 12, "extracted": 10, "failed": 1, "waiting": 1, "withdrawn": 0, "extractedPerMinute": 10,
             "oldestWaiting": "2026-01-05T08:00:00Z", "mentions": 214, "corpus": {"files": 10, "loaded": 10}}""";

    static final String LIST = "{\"items\": [" + REPORT + "], \"numberReturned\": 1, \"progress\": " + PROGRESS + "}";

    static final String ADDRESS = """
            {"url": "https://news.example/2007/caspian-summit"}""";

    static final String FILE = "(the bytes of the file)";

    static final String HTML = """
            <html lang="en"><body><h1>Summit</h1><p>Vladimir Putin arrived in Tehran on 16 October 2007.</p></body></html>""";

    static final String BATCH = """
            {"text": "Vladimir Putin arrived in Tehran on 16 October 2007."}
            {"url": "https://news.example/2007/caspian-summit", "text": "…", "publishedAt": "2007-10-17"}
            """;

    static final String BATCH_RESULT = """
            {"line": 1, "result": "accepted", "id": "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f"}
            {"line": 2, "result": "refused", "code": "invalid-document", "detail": "text is blank; give it a value or leave it out"}
            """;

    static final String NO_TEXT = """
            {"type": "urn:gahshomar:problem:no-text", "status": 422, "title": "Unprocessable Content", "code": "no-text",
             "detail": "there is no text in the PDF, only pictures of it perhaps; send one that went through OCR", "instance": "/documents"}""";

    static final String NOT_FETCHED = """
            {"type": "urn:gahshomar:problem:fetch-unreachable", "status": 502, "title": "Bad Gateway", "code": "fetch-unreachable",
             "detail": "there is no host news.example", "instance": "/documents"}""";

    static final String INVALID_DOCUMENT = """
            {
              "status": 400,
              "title": "Bad Request",
              "detail": "publishedAt is '17.10.2007'; write a Gregorian day like 2007-10-16, or a date-time with its offset like 2007-10-16T09:30:00+03:30",
              "instance": "/documents",
              "code": "invalid-document",
              "errors": [
                {
                  "field": "publishedAt",
                  "detail": "is '17.10.2007'; write a Gregorian day like 2007-10-16, or a date-time with its offset like 2007-10-16T09:30:00+03:30"
                }
              ]
            }""";

    static final String INVALID_PARAMETER = """
            {
              "status": 400,
              "title": "Bad Request",
              "detail": "status must be one of received, extracted, failed, withdrawn",
              "instance": "/documents",
              "code": "invalid-parameter",
              "errors": [
                {"parameter": "status", "value": "done", "detail": "status must be one of received, extracted, failed, withdrawn"}
              ]
            }""";

    static final String TOO_LARGE = """
            {
              "status": 413,
              "title": "Request Entity Too Large",
              "detail": "the text has more than 10485760 bytes of UTF-8 and the limit is 10485760; hand it in in parts, or raise gahshomar.documents.max-text-size",
              "instance": "/documents",
              "code": "text-too-large"
            }""";

    static final String UNSUPPORTED = """
            {
              "status": 415,
              "title": "Unsupported Media Type",
              "detail": "this Content-Type is not taken here; /q/swagger-ui shows which ones are",
              "instance": "/documents",
              "code": "unsupported-media-type"
            }""";

    static final String UNAVAILABLE = """
            {
              "status": 503,
              "title": "Service Unavailable",
              "detail": "Kafka or the database did not answer in time; try again, a document that is sent twice is one document",
              "instance": "/documents",
              "code": "unavailable"
            }""";

    static final String UNKNOWN = """
            {
              "status": 404,
              "title": "Not Found",
              "detail": "no document has this id; GET /documents lists the documents with their ids",
              "instance": "/documents/0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f",
              "code": "unknown-document"
            }""";

    private Examples() {}
}
