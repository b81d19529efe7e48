-- A hash of what a mention says, filled in when all mentions are judged by the rules that came with it.
ALTER TABLE mention ADD COLUMN telling bigint;
CREATE INDEX mention_telling ON mention (telling, id);
