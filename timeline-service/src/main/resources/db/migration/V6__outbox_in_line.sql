-- A record waits for milliseconds: to compress it, or to put it aside, costs more than it saves.
ALTER TABLE outbox ALTER COLUMN value SET STORAGE EXTERNAL;
ALTER TABLE outbox SET (toast_tuple_target = 8160);
