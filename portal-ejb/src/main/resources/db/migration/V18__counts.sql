-- Figures are read from rows kept as things change, never counted while somebody waits. Whatever changes a contribution
-- leaves a row of contribution_change in the same transaction (written once, never updated: nobody queues); a task adds
-- these up into the counts and removes them in one transaction. What is read is always both together: see ADR 15.

ALTER TABLE contribution ADD COLUMN outcome VARCHAR(30);
UPDATE contribution c JOIN official_answer a ON a.id = c.answer_id SET c.outcome = a.outcome;

-- Lists in the order of numbers, found without reading a row: what they are filtered by is in the index itself.
CREATE INDEX contribution_listing
  ON contribution (consultation_id, state, id, late, section_id, stance, capacity, outcome);
CREATE INDEX contribution_by_outcome
  ON contribution (consultation_id, state, outcome, id, late, section_id, stance, capacity);
DROP INDEX contribution_by_section ON contribution;
CREATE INDEX contribution_by_section
  ON contribution (consultation_id, section_id, state, id, late, stance, capacity, outcome);
DROP INDEX contribution_by_consultation ON contribution;
DROP INDEX contribution_by_state ON contribution;
DROP INDEX contribution_to_answer ON contribution;
DROP INDEX contribution_figures ON contribution;

CREATE TABLE contribution_change (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT NOT NULL,
  section_id      BIGINT NOT NULL,
  stance          VARCHAR(20) NOT NULL,
  capacity        VARCHAR(20) NOT NULL,
  department_code VARCHAR(3) COLLATE utf8mb4_bin NOT NULL,
  received_hour   DATETIME NOT NULL,
  state           VARCHAR(20) NOT NULL,
  late            BOOLEAN NOT NULL,
  outcome         VARCHAR(30) NOT NULL,
  amount          TINYINT NOT NULL,
  taken           BOOLEAN NOT NULL,
  KEY contribution_change_by_consultation (consultation_id)
) ENGINE = InnoDB;

CREATE TABLE section_count (
  consultation_id BIGINT NOT NULL,
  section_id      BIGINT NOT NULL,
  counted         INT NOT NULL,
  published       INT NOT NULL,
  answered        INT NOT NULL,
  refused         INT NOT NULL,
  withdrawn       INT NOT NULL,
  late            INT NOT NULL,
  say_for            INT NOT NULL,
  say_rather_for     INT NOT NULL,
  say_neutral        INT NOT NULL,
  say_rather_against INT NOT NULL,
  say_against        INT NOT NULL,
  PRIMARY KEY (consultation_id, section_id)
) ENGINE = InnoDB;

CREATE TABLE opinion_count (
  consultation_id BIGINT NOT NULL,
  section_id      BIGINT NOT NULL,
  stance          VARCHAR(20) NOT NULL,
  capacity        VARCHAR(20) NOT NULL,
  outcome         VARCHAR(30) NOT NULL,
  published       INT NOT NULL,
  PRIMARY KEY (consultation_id, section_id, stance, capacity, outcome)
) ENGINE = InnoDB;

CREATE TABLE department_count (
  consultation_id BIGINT NOT NULL,
  department_code VARCHAR(3) COLLATE utf8mb4_bin NOT NULL,
  published       INT NOT NULL,
  PRIMARY KEY (consultation_id, department_code)
) ENGINE = InnoDB;

CREATE TABLE hour_count (
  consultation_id BIGINT NOT NULL,
  received_hour   DATETIME NOT NULL,
  counted         INT NOT NULL,
  published       INT NOT NULL,
  late            INT NOT NULL,
  PRIMARY KEY (consultation_id, received_hour)
) ENGINE = InnoDB;

CREATE TABLE state_count (
  consultation_id BIGINT NOT NULL,
  state           VARCHAR(20) NOT NULL,
  number          INT NOT NULL,
  PRIMARY KEY (consultation_id, state)
) ENGINE = InnoDB;

-- How often anything of a consultation's contributions has changed, and how often something published was taken off or
-- altered: what is kept of them (exports) and what readers keep (ETag) is good as long as these stand still.
CREATE TABLE contribution_revision (
  consultation_id BIGINT PRIMARY KEY,
  changes         BIGINT NOT NULL,
  taken           BIGINT NOT NULL
) ENGINE = InnoDB;

-- Of no consultation: whoever writes counts holds it meanwhile.
INSERT INTO contribution_revision VALUES (0, 0, 0);

-- The file of a consultation's contributions that is kept, or being prepared, in each format.
CREATE TABLE contribution_export (
  consultation_id BIGINT NOT NULL,
  format          VARCHAR(10) NOT NULL,
  state           VARCHAR(20) NOT NULL,
  done            BIGINT NOT NULL,
  total           BIGINT NOT NULL,
  changes         BIGINT NOT NULL,
  taken           BIGINT NOT NULL,
  file            VARCHAR(80) COLLATE ascii_bin,
  size            BIGINT NOT NULL,
  sha256          CHAR(64) COLLATE ascii_bin,
  touched_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (consultation_id, format)
) ENGINE = InnoDB;

-- What has been received so far.
INSERT INTO contribution_change (consultation_id, section_id, stance, capacity, department_code, received_hour, state,
  late, outcome, amount, taken)
SELECT consultation_id, COALESCE(section_id, 0), stance, capacity, COALESCE(department_code, ''),
  DATE_FORMAT(received_at, '%Y-%m-%d %H:00:00'), state, late, COALESCE(outcome, ''), 1, FALSE
FROM contribution WHERE state <> 'TO_CONFIRM';
