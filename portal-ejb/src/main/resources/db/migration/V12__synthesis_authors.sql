-- Everybody whose words are in a synthesis is its author, and none of them can publish it.

ALTER TABLE synthesis ADD COLUMN authors TEXT COLLATE utf8mb4_bin NOT NULL DEFAULT '';
UPDATE synthesis SET authors = written_by;
ALTER TABLE synthesis DROP COLUMN written_by;
