-- Consultations, contributions, answers, syntheses.

CREATE TABLE consultation (
  id                  BIGINT AUTO_INCREMENT PRIMARY KEY,
  agency_code         VARCHAR(5) COLLATE utf8mb4_bin NOT NULL,
  title               VARCHAR(200) NOT NULL,
  purpose             VARCHAR(4000) NOT NULL,
  decider             VARCHAR(300) NOT NULL,
  open_to_change      VARCHAR(2000) NOT NULL,
  draft_version_id    BIGINT NOT NULL,
  opens_at            DATETIME(6) NOT NULL,
  closes_at           DATETIME(6) NOT NULL,
  state               VARCHAR(30) NOT NULL,
  cancellation_reason VARCHAR(2000),
  version             INT NOT NULL DEFAULT 0,
  KEY consultation_by_agency (agency_code, closes_at),
  KEY consultation_by_time (state, closes_at)
) ENGINE = InnoDB;

CREATE TABLE official_answer (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT NOT NULL,
  outcome         VARCHAR(30) NOT NULL,
  text            VARCHAR(8000) NOT NULL,
  answered_by     UUID NOT NULL,
  published_at    DATETIME(6) NOT NULL,
  KEY official_answer_by_consultation (consultation_id),
  CONSTRAINT official_answer_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB;

CREATE TABLE contribution (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT NOT NULL,
  section_id      BIGINT,
  stance          VARCHAR(20) NOT NULL,
  text            VARCHAR(5000) NOT NULL,
  capacity        VARCHAR(20) NOT NULL,
  department_code VARCHAR(3) COLLATE utf8mb4_bin,
  public_name     VARCHAR(80),
  account_id      UUID,
  email           VARCHAR(254),
  received_at     DATETIME(6) NOT NULL,
  late            BOOLEAN NOT NULL,
  receipt_digest  CHAR(64) COLLATE ascii_bin NOT NULL,
  confirmation_digest CHAR(64) COLLATE ascii_bin,
  state           VARCHAR(20) NOT NULL,
  moderated_at    DATETIME(6),
  moderated_by    UUID,
  refusal_reason  VARCHAR(40),
  refusal_note    VARCHAR(2000),
  answer_id       BIGINT,
  version         INT NOT NULL DEFAULT 0,
  UNIQUE KEY contribution_by_receipt (receipt_digest),
  UNIQUE KEY contribution_by_confirmation (confirmation_digest),
  KEY contribution_by_consultation (consultation_id, state, late, id),
  KEY contribution_by_section (consultation_id, section_id, state, late, id),
  KEY contribution_by_account (account_id, id),
  KEY contribution_to_confirm (state, received_at),
  CONSTRAINT contribution_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT contribution_answer FOREIGN KEY (answer_id) REFERENCES official_answer (id)
) ENGINE = InnoDB;

CREATE TABLE contribution_attachment (
  contribution_id BIGINT NOT NULL,
  position        TINYINT NOT NULL,
  file_id         VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (contribution_id, position),
  CONSTRAINT attachment_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id) ON DELETE CASCADE
) ENGINE = InnoDB;

CREATE TABLE synthesis (
  consultation_id BIGINT PRIMARY KEY,
  text            MEDIUMTEXT NOT NULL,
  written_by      UUID NOT NULL,
  submitted_at    DATETIME(6),
  returned_note   VARCHAR(2000),
  published_by    UUID,
  published_at    DATETIME(6),
  version         INT NOT NULL DEFAULT 0,
  CONSTRAINT synthesis_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB;
