package io.gahshomar.benchmarks.query;

import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.Findable;
import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.index.SpanClass;
import io.gahshomar.query.vocabulary.ThemeVocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The same entries in a Lucene index that is sorted as the chronology is. */
final class LucenePeer implements AutoCloseable {

    private static final Sort CHRONOLOGICAL = new Sort(
            new SortField("start", SortField.Type.LONG),
            new SortField("latest", SortField.Type.LONG),
            new SortField("id", SortField.Type.STRING));

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LucenePeer(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** Writes the index of the first so many entries into a folder. */
    static void write(Path folder, long entries, ThemeVocabulary themes) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                .setIndexSort(CHRONOLOGICAL)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        config.setRAMBufferSizeMB(256);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
            Chronology chronology = new Chronology();
            for (long number = 0; number < entries; number++) {
                writer.addDocument(document(Entry.of(chronology.entry(number)), themes));
            }
            writer.forceMerge(1);
        }
    }

    /** The index that was written into a folder. */
    static LucenePeer open(Path folder) throws IOException {
        return new LucenePeer(DirectoryReader.open(FSDirectory.open(folder)));
    }

    private static Document document(Entry entry, ThemeVocabulary themes) throws IOException {
        Findable findable = Findable.of(entry, themes);
        LocalDate start = findable.placed().sortStart();
        LocalDate earliest = findable.placed().span() == SpanClass.OPEN_START ? LocalDate.MIN : start;
        Document document = new Document();
        findable.terms().forEach(term -> document.add(new StringField("term", term, Field.Store.NO)));
        document.add(new NumericDocValuesField("start", start.toEpochDay()));
        document.add(
                new NumericDocValuesField("latest", findable.placed().latest().toEpochDay()));
        document.add(new SortedDocValuesField("id", new BytesRef(entry.id())));
        document.add(new LongPoint("earliest", earliest.toEpochDay()));
        document.add(new LongPoint("until", findable.placed().latest().toEpochDay()));
        document.add(new StoredField("document", Load.JSON.writeValueAsString(entry)));
        return document;
    }

    /** The documents of a page; returns how many. */
    int page(Filter filter, int limit) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        filter.groups()
                .forEach(group ->
                        query.add(new TermQuery(new Term("term", group.getFirst())), BooleanClause.Occur.FILTER));
        query.add(
                LongPoint.newRangeQuery(
                        "earliest", Long.MIN_VALUE, filter.range().last().toEpochDay()),
                BooleanClause.Occur.FILTER);
        query.add(
                LongPoint.newRangeQuery("until", filter.range().first().toEpochDay(), Long.MAX_VALUE),
                BooleanClause.Occur.FILTER);
        ScoreDoc[] found =
                searcher.search(query.build(), new TopFieldCollectorManager(CHRONOLOGICAL, limit, null, 1)).scoreDocs;
        int length = 0;
        for (ScoreDoc each : found) {
            length += searcher.storedFields().document(each.doc).get("document").length();
        }
        return length == 0 ? 0 : found.length;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
