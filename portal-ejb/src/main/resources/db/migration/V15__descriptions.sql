-- What officers say about a text besides the text: the day its plan begins (which decides the parts the law allows), the
-- objectives of the plan, and what each section means for people. Plans and sections that were there keep working.

ALTER TABLE plan ADD COLUMN begins_on DATE NULL AFTER structure;

CREATE TABLE objective (
  id        BIGINT AUTO_INCREMENT PRIMARY KEY,
  plan_id   BIGINT       NOT NULL,
  parent_id BIGINT       NULL,
  code      VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  title     VARCHAR(500) NOT NULL,
  position  INT          NOT NULL,
  version   INT          NOT NULL,
  UNIQUE KEY objective_code (plan_id, code),
  CONSTRAINT objective_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT objective_parent FOREIGN KEY (parent_id) REFERENCES objective (id)
) ENGINE = InnoDB;

CREATE TABLE section_description (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  draft_version_id BIGINT        NOT NULL,
  section_id       BIGINT        NOT NULL,
  kind             VARCHAR(20)   COLLATE utf8mb4_bin NULL,
  summary          VARCHAR(1500) NOT NULL,
  negotiability    VARCHAR(20)   COLLATE utf8mb4_bin NULL,
  reason           VARCHAR(500)  NOT NULL,
  topics           VARCHAR(1000) COLLATE utf8mb4_bin NOT NULL,
  territories      VARCHAR(500)  COLLATE utf8mb4_bin NOT NULL,
  indicators       MEDIUMTEXT    NOT NULL,
  version          INT           NOT NULL,
  UNIQUE KEY section_description_once (draft_version_id, section_id),
  CONSTRAINT section_description_version FOREIGN KEY (draft_version_id) REFERENCES draft_version (id),
  CONSTRAINT section_description_section FOREIGN KEY (section_id) REFERENCES section (id)
) ENGINE = InnoDB;

CREATE TABLE section_objective (
  description_id BIGINT NOT NULL,
  objective_id   BIGINT NOT NULL,
  PRIMARY KEY (description_id, objective_id),
  CONSTRAINT section_objective_description FOREIGN KEY (description_id) REFERENCES section_description (id) ON DELETE CASCADE,
  CONSTRAINT section_objective_objective FOREIGN KEY (objective_id) REFERENCES objective (id)
) ENGINE = InnoDB;
