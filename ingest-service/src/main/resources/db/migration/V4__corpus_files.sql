-- The file of the corpus that a document was read from, so that it can be withdrawn when the file is no longer there.
ALTER TABLE documents ADD COLUMN corpus_file text;

CREATE INDEX documents_of_corpus ON documents (corpus_file) WHERE corpus_file IS NOT NULL;
