-- What was corrected in a draft before it was frozen: by whom, when, and what undoes it. Rows are never removed.

CREATE TABLE correction (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  draft_version_id BIGINT        NOT NULL,
  place            INT           NOT NULL, -- 1 for the first correction of the draft
  verb             VARCHAR(20)   NOT NULL,
  subject          VARCHAR(600)  NOT NULL, -- the heading of the section at that time
  detail           VARCHAR(1100) NOT NULL, -- what became of it, where the verb alone does not say
  sections         INT           NOT NULL, -- how many sections it changed, not counting those that only made room
  touched          MEDIUMTEXT    NOT NULL, -- their ids
  structural       BOOLEAN       NOT NULL, -- whether it changed order or levels
  changes          LONGTEXT      NOT NULL, -- JSON: each section before and after, what differs only
  done_by          UUID          NOT NULL,
  done_at          DATETIME(6)   NOT NULL,
  state            VARCHAR(10)   NOT NULL, -- DONE, UNDONE, or SUPERSEDED: undone and no longer to be redone
  revision         INT           NOT NULL, -- of the draft, when it was done, undone or redone last
  moved_by         UUID,
  moved_at         DATETIME(6),
  UNIQUE KEY correction_place (draft_version_id, place),
  UNIQUE KEY correction_revision (draft_version_id, revision),
  KEY correction_state (draft_version_id, state, place),
  CONSTRAINT correction_draft FOREIGN KEY (draft_version_id) REFERENCES draft_version (id)
) ENGINE = InnoDB;
