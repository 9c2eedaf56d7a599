-- What a frozen text gets after its freezing: dated notes on what is wrong in it, and the file it is kept as for paper.

CREATE TABLE erratum (
  id                BIGINT AUTO_INCREMENT PRIMARY KEY,
  draft_version_id  BIGINT        NOT NULL,
  section_id        BIGINT        NOT NULL,
  wrong             VARCHAR(2000) NOT NULL,
  corrected         VARCHAR(2000) NOT NULL,
  reason            VARCHAR(2000) NOT NULL,
  issuer            VARCHAR(200)  NOT NULL,
  published_at      DATETIME(6)   NOT NULL,
  withdrawn_at      DATETIME(6),
  withdrawal_reason VARCHAR(2000),
  version           INT           NOT NULL,
  KEY erratum_by_version (draft_version_id, id),
  CONSTRAINT erratum_version FOREIGN KEY (draft_version_id) REFERENCES draft_version (id),
  CONSTRAINT erratum_section FOREIGN KEY (section_id) REFERENCES section (id)
) ENGINE = InnoDB;

-- One file for each frozen text; errata_state tells which notes it holds.
CREATE TABLE text_pdf (
  draft_version_id BIGINT   NOT NULL PRIMARY KEY,
  errata_state     VARCHAR(40) COLLATE ascii_bin NOT NULL,
  file_id          UUID     NOT NULL,
  made_at          DATETIME(6) NOT NULL,
  CONSTRAINT text_pdf_version FOREIGN KEY (draft_version_id) REFERENCES draft_version (id)
) ENGINE = InnoDB;
