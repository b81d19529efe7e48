-- Why an item became no document; null where it became one. It is known, and not tried again until it says something else.
ALTER TABLE feed_items ADD COLUMN left_out text;
