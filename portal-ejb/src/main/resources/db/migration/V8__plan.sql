-- Plans, their parts, the drafts of a part, and sections that keep their identity from draft to draft.

CREATE TABLE plan (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_code VARCHAR(5)   COLLATE utf8mb4_bin NOT NULL,
  label       VARCHAR(200) NOT NULL,
  structure   VARCHAR(20)  NOT NULL,
  created_at  DATETIME(6)  NOT NULL,
  KEY plan_by_agency (agency_code, id)
) ENGINE = InnoDB;

CREATE TABLE plan_part (
  id      BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id BIGINT      NOT NULL,
  kind    VARCHAR(20) NOT NULL,
  CONSTRAINT plan_part_plan FOREIGN KEY (plan_id) REFERENCES plan (id)
) ENGINE = InnoDB;

CREATE TABLE draft_version (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_part_id BIGINT       NOT NULL,
  number       INT          NOT NULL,
  file_name    VARCHAR(255) NOT NULL,
  imported_at  DATETIME(6)  NOT NULL,
  imported_by  UUID         NOT NULL,
  frozen_at    DATETIME(6),
  sha256       CHAR(64)     COLLATE ascii_bin,
  version      INT          NOT NULL,
  UNIQUE KEY draft_version_number (plan_part_id, number),
  CONSTRAINT draft_version_part FOREIGN KEY (plan_part_id) REFERENCES plan_part (id)
) ENGINE = InnoDB;

CREATE TABLE section (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_part_id BIGINT       NOT NULL,
  anchor       VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  UNIQUE KEY section_anchor (plan_part_id, anchor),
  CONSTRAINT section_part FOREIGN KEY (plan_part_id) REFERENCES plan_part (id)
) ENGINE = InnoDB;

CREATE TABLE section_text (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  draft_version_id BIGINT       NOT NULL,
  section_id       BIGINT       NOT NULL,
  position         INT          NOT NULL,
  level            TINYINT      NOT NULL,
  number           VARCHAR(40)  NOT NULL,
  title            VARCHAR(500) NOT NULL,
  html             MEDIUMTEXT   NOT NULL,
  words            INT          NOT NULL,
  excluded         BOOLEAN      NOT NULL,
  version          INT          NOT NULL,
  UNIQUE KEY section_text_once (draft_version_id, section_id),
  KEY section_text_order (draft_version_id, position),
  CONSTRAINT section_text_version FOREIGN KEY (draft_version_id) REFERENCES draft_version (id),
  CONSTRAINT section_text_section FOREIGN KEY (section_id) REFERENCES section (id)
) ENGINE = InnoDB;
