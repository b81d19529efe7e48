package io.gahshomar.ingest.http;

/** Examples of feeds in the OpenAPI document. */
final class FeedExamples {

    static final String ID = "5d41402abc4b2a76b9719d911017c592";

    static final String NEW = """
            {"url": "https://news.example/rss.xml", "language": "fa", "publisher": "Example News", "fullText": true}""";

    static final String PATCH = """
            {"status": "paused"}""";

    static final String FEED = """
            {
              "id": "5d41402abc4b2a76b9719d911017c592",
              "url": "https://news.example/rss.xml",
              "title": "Example News",
              "language": "fa",
              "publisher": "Example News",
              "site": "https://news.example/",
              "fullText": true,
              "status": "active",
              "createdAt": "2026-01-05T08:00:00Z",
              "nextPollAt": "2026-01-05T09:10:00Z",
              "intervalSeconds": 1800,
              "failures": 0,
              "lastPolledAt": "2026-01-05T08:40:00Z",
              "lastSuccessAt": "2026-01-05T08:40:00Z",
              "links": [{"rel": "self", "href": "http://localhost:8081/feeds/5d41402abc4b2a76b9719d911017c592"}]
            }""";

    static final String LIST = "{\"items\": [" + FEED + "], \"numberReturned\": 1}";

    static final String FETCHES = """
            {"items": [{"at": "2026-01-05T08:40:00Z", "outcome": "read", "status": 200, "durationMillis": 412,
              "newItems": 2, "changedItems": 1}], "numberReturned": 1}""";

    static final String ITEMS = """
            {"items": [{"document": "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f", "title": "Second summit of the Caspian Sea states",
              "link": "https://news.example/2007/caspian-summit", "publishedAt": "2007-10-17", "publishedFrom": "item",
              "fullText": "fetched", "firstSeenAt": "2026-01-05T08:40:00Z", "changedAt": "2026-01-05T08:40:00Z"}],
             "numberReturned": 1}""";

    static final String OPML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>Feeds</title></head><body>
            <outline type="rss" text="Example News" xmlUrl="https://news.example/rss.xml" htmlUrl="https://news.example/"/>
            </body></opml>""";

    static final String IMPORTED = """
            {"items": [{"line": 1, "url": "https://news.example/rss.xml", "title": "Example News", "result": "added",
              "id": "5d41402abc4b2a76b9719d911017c592"}], "numberReturned": 1}""";

    static final String INVALID = """
            {"type": "urn:gahshomar:problem:invalid-feed", "status": 400, "title": "Bad Request", "code": "invalid-feed",
             "detail": "url is missing; give the address of the feed, or of a page that names its feed", "instance": "/feeds",
             "errors": [{"field": "url", "detail": "is missing; give the address of the feed, or of a page that names its feed"}]}""";

    static final String KNOWN = """
            {"type": "urn:gahshomar:problem:known-feed", "status": 409, "title": "Conflict", "code": "known-feed",
             "detail": "this feed is watched already, as 5d41402abc4b2a76b9719d911017c592", "instance": "/feeds"}""";

    static final String UNKNOWN = """
            {"type": "urn:gahshomar:problem:unknown-feed", "status": 404, "title": "Not Found", "code": "unknown-feed",
             "detail": "no feed has this id; GET /feeds lists the feeds with their ids", "instance": "/feeds/0"}""";

    private FeedExamples() {}
}
