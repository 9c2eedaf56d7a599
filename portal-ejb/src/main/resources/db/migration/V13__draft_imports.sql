-- Drafts are read in the background: how far each import has come, what it left out, and the pictures of the text.

CREATE TABLE draft_import (
  draft_version_id BIGINT PRIMARY KEY,
  source           UUID         NOT NULL,
  state            VARCHAR(10)  NOT NULL,
  page             INT          NOT NULL,
  pages            INT          NOT NULL,
  refusal          VARCHAR(100) COLLATE ascii_bin,
  refusal_argument VARCHAR(100),
  version          INT          NOT NULL,
  KEY draft_import_source (source),
  CONSTRAINT draft_import_version FOREIGN KEY (draft_version_id) REFERENCES draft_version (id)
) ENGINE = InnoDB;

CREATE TABLE draft_left_out (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  draft_version_id BIGINT      NOT NULL,
  reason           VARCHAR(30) NOT NULL,
  text             TEXT        NOT NULL,
  KEY draft_left_out_order (draft_version_id, id),
  CONSTRAINT draft_left_out_version FOREIGN KEY (draft_version_id) REFERENCES draft_version (id)
) ENGINE = InnoDB;

CREATE TABLE draft_picture (
  file_id          UUID   PRIMARY KEY,
  draft_version_id BIGINT NOT NULL,
  sha256           CHAR(64) COLLATE ascii_bin NOT NULL,
  KEY draft_picture_version (draft_version_id),
  CONSTRAINT draft_picture_version FOREIGN KEY (draft_version_id) REFERENCES draft_version (id)
) ENGINE = InnoDB;

ALTER TABLE section_text ADD COLUMN warnings VARCHAR(200) COLLATE ascii_bin NOT NULL DEFAULT '';
