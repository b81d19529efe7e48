package io.gahshomar.ingest.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.ingest.html.HtmlText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What feeds say in ways of their own. */
class FeedDialectsTest {

    private static ParsedFeed read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static ParsedFeed read(byte[] bytes, String contentType) {
        return FeedFiles.READER.read(new FeedBody(bytes, contentType, null, null, "https://news.example/feeds/rss"));
    }

    private static ParsedItem item(String elements) {
        return read("<rss version='2.0'><channel><item>" + elements + "</item></channel></rss>")
                .items()
                .getFirst();
    }

    private static ParsedItem entry(String elements) {
        return read("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://news.example/a/'><entry>" + elements
                        + "</entry></feed>")
                .items()
                .getFirst();
    }

    @Test
    void cdf_has_its_own_names_and_attributes() {
        // When
        ParsedFeed feed = read("""
                <CHANNEL HREF="/news" LASTMOD="2004-01-01T19:48:21Z">
                <TITLE>News</TITLE><ABSTRACT>All that happens</ABSTRACT>
                <ITEM HREF="1.html" LASTMOD="2004-01-02T19:48:21Z"><TITLE>First</TITLE><ABSTRACT>What happened first</ABSTRACT></ITEM>
                </CHANNEL>""");

        // Then
        assertThat(feed.title()).isEqualTo("News");
        assertThat(feed.description()).isEqualTo("All that happens");
        assertThat(feed.link()).isEqualTo("https://news.example/news");
        assertThat(feed.updated().instant()).isEqualTo("2004-01-01T19:48:21Z");
        ParsedItem item = feed.items().getFirst();
        assertThat(item.title()).isEqualTo("First");
        assertThat(item.summary()).isEqualTo("What happened first");
        assertThat(item.link()).isEqualTo("https://news.example/feeds/1.html");
        assertThat(item.updated().instant()).isEqualTo("2004-01-02T19:48:21Z");
    }

    @Test
    void namespaces_count_and_not_the_prefixes_that_they_are_given() {
        // When
        ParsedFeed feed = read("""
                <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"
                  xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:t="http://purl.org/dc/terms/">
                <s:channel r:about="https://news.example/"><s:title>News</s:title><s:link>https://news.example/</s:link>
                <x:date>2004-01-01T19:48:21Z</x:date><x:language>fa</x:language></s:channel>
                <s:item r:about="https://news.example/1"><s:title>First</s:title><s:link>https://news.example/1</s:link>
                <s:description>Short</s:description><c:encoded>&lt;p&gt;Long&lt;/p&gt;</c:encoded><x:title>Other</x:title>
                <t:issued>2004-01-02T00:00:00Z</t:issued><t:modified>2004-01-03T00:00:00Z</t:modified></s:item></r:RDF>""");

        // Then
        assertThat(feed.title()).isEqualTo("News");
        assertThat(feed.language()).isEqualTo("fa");
        assertThat(feed.updated().instant()).isEqualTo("2004-01-01T19:48:21Z");
        ParsedItem item = feed.items().getFirst();
        assertThat(item.id()).isEqualTo("https://news.example/1");
        assertThat(item.title()).isEqualTo("First");
        assertThat(item.summary()).isEqualTo("Short");
        assertThat(item.content()).isEqualTo("<p>Long</p>");
        assertThat(item.published().instant()).isEqualTo("2004-01-02T00:00:00Z");
        assertThat(item.updated().instant()).isEqualTo("2004-01-03T00:00:00Z");
    }

    @Test
    void elements_of_other_vocabularies_are_not_those_of_the_feed() {
        // When
        ParsedItem item = item("""
                <title>Ours</title>
                <svg xmlns="http://www.w3.org/2000/svg"><title>A picture</title><desc>of a circle</desc></svg>
                <media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>A film</media:title></media:group>
                <image><title>A logo</title><link>https://news.example/logo</link></image>
                <m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:title>Sum</m:title></m:math>""");

        // Then
        assertThat(item.title()).isEqualTo("Ours");
        assertThat(item.link()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link>https://news.example/1</link> | https://news.example/1",
                "<link>/1</link> | https://news.example/1",
                "<link> https://news.example/1?a=1&b=2 </link> | https://news.example/1?a=1&b=2",
                "<link>https://news.example/1?a=1&amp;b=2</link> | https://news.example/1?a=1&b=2",
                "<link><![CDATA[https://news.example/1?a=1&b=2]]></link> | https://news.example/1?a=1&b=2",
                "<link>https://news.example/1?a=1&section=2&copy=3</link> | https://news.example/1?a=1&section=2&copy=3",
                "<guid>https://news.example/1</guid> | https://news.example/1",
                "<guid isPermaLink='true'>https://news.example/1</guid> | https://news.example/1",
                "<guid isPermaLink='false'>https://news.example/1</guid> | ",
                "<guid>https://news.example/g</guid><link>https://news.example/1</link> | https://news.example/1",
                "<a:link xmlns:a='http://www.w3.org/2005/Atom' href='1' rel='alternate'/> | https://news.example/feeds/1",
                "<a:link xmlns:a='http://www.w3.org/2005/Atom' href='1' rel='self'/><link>/2</link> | https://news.example/2",
                "<link>javascript:alert(1)</link> | ",
                "<LINK>https://news.example/1</LINK> | https://news.example/1"
            })
    void the_page_of_an_item_is_found(String elements, String link) {
        assertThat(item(elements).link()).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>A &amp; B</title> | A & B",
                "<title>A &amp;amp; B</title> | A & B",
                "<title>A & B</title> | A & B",
                "<title>A &lt;b&gt;bold&lt;/b&gt; B</title> | A bold B",
                "<title>A <b>bold</b> B</title> | A bold B",
                "<title><![CDATA[A <b>bold</b> B]]></title> | A bold B",
                "<title>caf&eacute; &#1578;&#x647;</title> | café ته",
                "<title>caf&amp;eacute;</title> | café",
                "<title>1 &lt; 2 and 3 &gt; 2</title> | 1 < 2 and 3 > 2",
                "<title>&#147;quoted&#148;</title> | “quoted”",
                "<title>&#xD7; &hellip;</title> | × …",
                "<title>&undefined; thing</title> | &undefined; thing"
            })
    void a_title_says_what_a_reader_sees(String elements, String text) {
        assertThat(HtmlText.of(item(elements).title())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<content type='html'>&lt;p&gt;x&lt;/p&gt;</content> | <p>x</p>",
                "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>x</p></div></content> | <p>x</p>",
                "<content type='xhtml'><h:div xmlns:h='http://www.w3.org/1999/xhtml'><h:p>x</h:p></h:div></content> | <p>x</p>",
                "<content type='text'>1 &lt; 2 &lt;p&gt;</content> | 1 &lt; 2 &lt;p&gt;",
                "<content>1 &lt; 2 &amp;amp; 3</content> | 1 &lt; 2 &amp; 3",
                "<content type='text/html' mode='base64'>PHA+eDwvcD4=</content> | <p>x</p>",
                "<content type='application/octet-stream'>PHA+eDwvcD4=</content> | <p>x</p>",
                "<content type='text/html' mode='escaped'>&lt;p&gt;x&lt;/p&gt;</content> | <p>x</p>",
                "<content type='html'>&lt;a href='b'&gt;x&lt;/a&gt;</content> | <a href=\"https://news.example/a/b\">x</a>",
                "<content type='html' xml:base='/c/'>&lt;a href='b'&gt;x&lt;/a&gt;</content> | <a href=\"https://news.example/c/b\">x</a>",
                "<content type='html' xml:base='c/'>&lt;img src='b.png'&gt;</content> | <img src=\"https://news.example/a/c/b.png\">",
                "<content type='html'>&lt;a title='1 &gt; 0 &lt;b&gt;' href='b'&gt;x&lt;/a&gt;</content> | <a title=\"1 > 0 <b>\" href=\"https://news.example/a/b\">x</a>",
                "<content type='html'>&lt;a href='javascript:x()' onclick='y()'&gt;x&lt;/a&gt;</content> | <a>x</a>",
                "<content type='html'>&lt;style&gt;p {}&lt;/style&gt;&lt;p style='a'&gt;x&lt;/p&gt;&lt;script&gt;y&lt;/script&gt;</content> | <p>x</p>",
                "<content type='html'>&lt;p&gt;x</content> | <p>x</p>"
            })
    void content_is_markup_that_harms_nobody(String elements, String html) {
        assertThat(entry(elements)
                        .content()
                        .replace("\n", "")
                        .replace("&gt;", ">")
                        .replace("&lt;", "<"))
                .isEqualTo(html.replace("&gt;", ">").replace("&lt;", "<"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate> | 2004-01-01T19:48:21Z |",
                "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2004-01-01T19:48:21Z</dc:date> | | 2004-01-01T19:48:21Z",
                "<dc:date>2004-01-01T19:48:21Z</dc:date> | | 2004-01-01T19:48:21Z",
                "<dcterms:created>2004-01-01T19:48:21Z</dcterms:created> | 2004-01-01T19:48:21Z |",
                "<a:updated xmlns:a='http://www.w3.org/2005/Atom'>2004-01-01T19:48:21Z</a:updated> | | 2004-01-01T19:48:21Z",
                "<issued>2004-01-01T19:48:21Z</issued><modified>2004-01-02T19:48:21Z</modified> | 2004-01-01T19:48:21Z | 2004-01-02T19:48:21Z",
                "<pubDate>never</pubDate><published>2004-01-01T19:48:21Z</published> | 2004-01-01T19:48:21Z |",
                "<pubDate><![CDATA[Thu, 01 Jan 2004 19:48:21 GMT]]></pubDate> | 2004-01-01T19:48:21Z |"
            })
    void an_item_has_its_dates(String elements, Instant published, Instant updated) {
        ParsedItem item = item(elements);

        assertThat(item.published() == null ? null : item.published().instant()).isEqualTo(published);
        assertThat(item.updated() == null ? null : item.updated().instant()).isEqualTo(updated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>First</title><description><![CDATA[It began",
                "<rss><channel><item><title>First</title><description>It began",
                "<rss><channel><item><title>First<description>It began</description></item></channel></rss>",
                "<rss><channel><item><title>First</title><x:y>undeclared</x:y><description>It began</item></rss>",
                "<rss><channel><item><title>First <x:>nameless</x:></title><description>It began</description></item></rss>",
                "<rss><channel><item><title>First</title><description attribute=unquoted>It began</description></item>",
                "<RSS><CHANNEL><ITEM><TITLE>First</TITLE><DESCRIPTION>It began</DESCRIPTION></ITEM></CHANNEL></RSS>",
                "\n\n  <?xml version='1.0'?><rss><channel><item><title>First</title><description>It began</description></item></channel></rss>",
                "<rss><channel></channel><item><title>First</title><description>It began</description></item></rss>junk",
                "garbage before <rss><channel><item><title>First</title><description>It began</description></item></channel></rss>",
                "<rss><channel><item><title>Fi\u0000r\u0008st</title><description>It began</description></item></channel></rss>"
            })
    void a_broken_feed_is_read_as_far_as_it_can_be_understood(String feed) {
        ParsedItem item = read(feed).items().getFirst();

        assertThat(HtmlText.of(item.title())).startsWith("First");
        assertThat(HtmlText.of(item.summary() == null ? item.title() : item.summary()))
                .contains("It began");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, windows-1256, گاه شمار",
        "windows-1251, cp1251, Иран и Россия",
        "KOI8-R, koi8-r, Иран и Россия",
        "IBM866, ibm866, Иран и Россия",
        "ISO-8859-5, iso-8859-5, Иран и Россия",
        "ISO-8859-6, iso-8859-6, ايران",
        "x-MacCyrillic, x-mac-cyrillic, Иран и Россия",
        "UTF-16BE, utf-16, گاه‌شمار",
        "UTF-16LE, utf-16le, گاه‌شمار",
        "UTF-32BE, ucs-4, گاه‌شمار",
        "UTF-32LE, utf-32, گاه‌شمار",
        "GB18030, gb2312, 伊朗",
        "windows-1256, win-1256, گاه شمار",
        "UTF-16LE, utf-16, گاه‌شمار",
        "Big5, big5, 伊朗",
        "EUC-JP, euc-jp, イラン",
        "Shift_JIS, shift_jis, イラン",
        "ISO-2022-JP, iso-2022-jp, イラン",
        "EUC-KR, euc-kr, 이란",
        "ISO-2022-KR, iso-2022-kr, 이란",
        "windows-1255, windows-1255, איראן",
        "TIS-620, tis-620, อิหร่าน",
        "IBM037, cp037, Tehran",
        "UTF-8, bogus-encoding, گاه‌شمار",
        "windows-1252, iso-8859-1, “Tehran”"
    })
    void a_feed_is_read_in_the_charset_that_it_names(String charset, String name, String title) {
        // Given
        String feed = "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><title>%s</title></channel></rss>"
                .formatted(name, title);
        byte[] bytes = feed.getBytes(Charset.forName(charset));

        // When, Then
        assertThat(read(bytes, null).title()).isEqualTo(title);
        assertThat(read(bytes, "text/xml; charset=\"" + name + "\"").title()).isEqualTo(title);
    }

    @Test
    void what_is_said_in_several_places_is_taken_from_the_best_of_them() {
        // When
        ParsedItem item = item("""
                <title></title><media:title xmlns:media="http://search.yahoo.com/mrss/">A film</media:title>
                <itunes:summary xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">What it is about</itunes:summary>
                <enclosure url="https://news.example/1.mp3" length="1" type="audio/mpeg"/>
                <guid>urn:uuid:1</guid>""");

        // Then
        assertThat(item.title()).isEqualTo("A film");
        assertThat(item.summary()).isEqualTo("What it is about");
        assertThat(item.id()).isEqualTo("urn:uuid:1");
    }

    @Test
    void a_json_feed_of_version_1_is_read_with_relative_addresses() {
        // When
        ParsedFeed feed = read("""
                \uFEFF {"version": "https://jsonfeed.org/version/1", "title": "A & B", "home_page_url": "..",
                 "feed_url": "https://news.example/feed.json", "description": "1 < 2",
                 "items": [{"id": "https://news.example/1", "url": "/1", "content_text": "1 < 2", "summary": "S",
                   "date_published": "2007-10-16T10:00:00+03:30", "date_modified": "2007-10-17T10:00:00Z"},
                  {"id": 2.5, "external_url": "https://other.example/", "content_html": "<p>x <img src='a.png'>"}, {}]}
                """);

        // Then
        assertThat(feed.title()).isEqualTo("A &amp; B");
        assertThat(feed.link()).isEqualTo("https://news.example/");
        assertThat(feed.items()).hasSize(3);
        assertThat(feed.items().get(0).content()).isEqualTo("1 &lt; 2");
        assertThat(feed.items().get(0).updated().instant()).isEqualTo("2007-10-17T10:00:00Z");
        assertThat(feed.items().get(1).link()).isEqualTo("https://other.example/");
        assertThat(feed.items().get(1).content()).contains("https://news.example/feeds/a.png");
    }
}
