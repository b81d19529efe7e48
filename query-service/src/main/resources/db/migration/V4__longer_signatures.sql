-- Signatures of 128 bits: 64 let up to one of four entries pass that lacked a term. The rows that there are let all pass,
-- until the start has made the read model anew, as it does where the vocabulary is one that it does not know.
CREATE FUNCTION lengthen_signatures(model text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %I.posting DROP CONSTRAINT posting_pkey,
        ADD COLUMN more_signature bigint NOT NULL DEFAULT -1', model);
    EXECUTE format('ALTER TABLE %I.posting
        ADD PRIMARY KEY (term, span, sort_start, latest, entry_id) INCLUDE (signature, more_signature)', model);
END
$$;

ALTER FUNCTION create_read_model(text) RENAME TO create_entries_and_all_counts;

CREATE FUNCTION create_read_model(model text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM create_entries_and_all_counts(model);
    PERFORM lengthen_signatures(model);
END
$$;

UPDATE live.posting SET signature = -1;
SELECT lengthen_signatures('live');
UPDATE chronology SET vocabulary = 'of shorter signatures' WHERE vocabulary IS NOT NULL;
