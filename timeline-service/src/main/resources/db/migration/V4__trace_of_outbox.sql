-- The header traceparent of the record; a trace goes on over the outbox.
ALTER TABLE outbox ADD COLUMN trace text;
