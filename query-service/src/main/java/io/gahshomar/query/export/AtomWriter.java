package io.gahshomar.query.export;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Atom (RFC 4287), by ROME; a feed is at most a page long, so it is put together in memory. */
final class AtomWriter implements SliceWriter {

    private final OutputStream out;
    private final FeedAddress address;
    private final List<Entry> entries = new ArrayList<>();
    private Instant updated = Instant.EPOCH;

    AtomWriter(OutputStream out, FeedAddress address) {
        this.out = out;
        this.address = address;
    }

    @Override
    public void begin() {}

    @Override
    public void write(Exported exported) {
        Entry entry = new Entry();
        entry.setId("urn:gahshomar:entry:" + exported.entry().id());
        entry.setTitle(exported.when() + ": " + exported.headline());
        entry.setUpdated(Date.from(exported.changedAt()));
        entry.setAlternateLinks(List.of(link("alternate", exported.address().toString())));
        entry.setContents(List.of(text(exported.quotes())));
        entry.setCategories(
                exported.entry().themes().stream().map(AtomWriter::category).toList());
        entries.add(entry);
        updated = exported.changedAt().isAfter(updated) ? exported.changedAt() : updated;
    }

    private static Category category(String theme) {
        Category category = new Category();
        category.setTerm(theme);
        return category;
    }

    private static Content text(String value) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(value);
        return content;
    }

    private static Link link(String rel, String href) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(href);
        return link;
    }

    @Override
    public void end() throws IOException {
        Feed feed = new Feed("atom_1.0");
        feed.setId(address.self().toString());
        feed.setTitle(address.title());
        feed.setUpdated(Date.from(updated));
        Person author = new Person();
        author.setName(address.title());
        feed.setAuthors(List.of(author));
        feed.setAlternateLinks(List.of(link("alternate", address.slice().toString())));
        feed.setOtherLinks(List.of(link("self", address.self().toString())));
        feed.setEntries(entries);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new WireFeedOutput().output(feed, writer);
        } catch (FeedException e) {
            throw new IllegalStateException("cannot write a feed", e);
        }
        writer.flush();
    }
}
