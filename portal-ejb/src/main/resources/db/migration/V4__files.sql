-- What is known of the files people hand in; their contents lie in the data directory. The address of a PUBLIC content
-- is its SHA-256, so that several files may share one. A SEALED content is encrypted under the key of its case: once
-- the row of the key is gone, nobody can read it again.

CREATE TABLE case_key (
  case_id    VARCHAR(80)    COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  wrapped    VARBINARY(2000) NOT NULL,
  created_at DATETIME(6)    NOT NULL
) ENGINE = InnoDB;

CREATE TABLE stored_file (
  id           UUID         NOT NULL PRIMARY KEY,
  name         VARCHAR(160) NOT NULL,
  type         VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  size         BIGINT       NOT NULL,
  policy       VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  case_id      VARCHAR(80)  COLLATE utf8mb4_bin NULL,
  agency_code  VARCHAR(5)   COLLATE utf8mb4_bin NULL,
  state        VARCHAR(12)  COLLATE utf8mb4_bin NOT NULL,
  reason       VARCHAR(300) NULL,
  address      VARCHAR(100) COLLATE utf8mb4_bin NULL,
  received_at  DATETIME(6)  NOT NULL,
  checked_at   DATETIME(6)  NULL,
  claim_kind   VARCHAR(40)  COLLATE utf8mb4_bin NULL,
  claim_id     VARCHAR(80)  COLLATE utf8mb4_bin NULL,
  published_at DATETIME(6)  NULL,
  version      BIGINT       NOT NULL,
  INDEX stored_file_address (address),
  INDEX stored_file_state (state, id),
  INDEX stored_file_unclaimed (claim_kind, received_at)
) ENGINE = InnoDB;
