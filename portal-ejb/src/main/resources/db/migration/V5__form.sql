-- Drafts of public forms, found by the digest of the link that opens them.

CREATE TABLE form_draft (
  secret_digest CHAR(64)    COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind          VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  subject_kind  VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  subject_id    VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  fields        MEDIUMTEXT  NOT NULL,
  files         TEXT        NOT NULL,
  saved_at      DATETIME(6) NOT NULL,
  expires_at    DATETIME(6) NOT NULL,
  result        VARCHAR(200),
  version       INT         NOT NULL,
  KEY form_draft_expiry (expires_at)
) ENGINE = InnoDB;
