-- The years of an entry stand among its words, so that a search for words in a range leaves out other years. The rows that
-- there are count as of any year, until the start has made the read model anew, as it does where the vocabulary is one that
-- it does not know.
UPDATE live.entry_text SET words = words || '''@many'''::tsvector;
UPDATE chronology SET vocabulary = 'without years' WHERE vocabulary IS NOT NULL;
