-- The journal: one line per change, written in the transaction of the change and never altered. The two seal columns
-- are empty at first and filled once, by the task that chains committed lines.

CREATE TABLE journal (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at           DATETIME(6)  NOT NULL,
  actor        VARCHAR(80)  COLLATE utf8mb4_bin NOT NULL,
  action       VARCHAR(80)  COLLATE utf8mb4_bin NOT NULL,
  subject_kind VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
  subject_id   VARCHAR(80)  COLLATE utf8mb4_bin NOT NULL,
  agency_code  VARCHAR(5)   COLLATE utf8mb4_bin NULL,
  details      TEXT         COLLATE utf8mb4_bin NOT NULL,
  seal_number  BIGINT       NULL,
  seal         CHAR(64)     COLLATE utf8mb4_bin NULL,
  UNIQUE (seal_number),
  INDEX journal_subject (subject_kind, subject_id, id),
  INDEX journal_agency (agency_code, id)
) ENGINE = InnoDB;
