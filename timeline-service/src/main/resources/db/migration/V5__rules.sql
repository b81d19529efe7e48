-- The version of the rules that mentions are linked by. While mentions are still to be judged by it: all up to and with
-- the id done_to have been; null where all have.
CREATE TABLE applied_rules (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version  integer NOT NULL,
    done_to  text COLLATE "C"
);
INSERT INTO applied_rules (version, done_to) VALUES (0, '');
