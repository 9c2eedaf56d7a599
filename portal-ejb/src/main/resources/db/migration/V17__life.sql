-- The life of a consultation: a window per place, its notice, interruptions, what the public is told has happened.

CREATE TABLE consultation_window (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT NOT NULL,
  place_code      VARCHAR(5) COLLATE utf8mb4_bin NOT NULL,
  opens_at        DATETIME(6) NOT NULL,
  closes_at       DATETIME(6) NOT NULL,
  UNIQUE KEY consultation_window_place (consultation_id, place_code),
  KEY consultation_window_time (place_code, closes_at),
  CONSTRAINT window_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB;

INSERT INTO consultation_window (consultation_id, place_code, opens_at, closes_at)
  SELECT id, agency_code, opens_at, closes_at FROM consultation;

ALTER TABLE consultation
  ADD COLUMN duration_rule VARCHAR(20) NOT NULL DEFAULT 'ONLINE',
  ADD COLUMN legal_basis VARCHAR(500) NOT NULL
    DEFAULT 'Article L131-1 du code des relations entre le public et l’administration',
  ADD COLUMN raa_reference VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN modalities VARCHAR(4000) NOT NULL
    DEFAULT 'Chacun lit le texte et donne son avis sur ce portail, avec ou sans compte, jusqu’à la clôture.',
  ADD COLUMN notice_published_at DATETIME(6),
  ADD COLUMN closing_mode VARCHAR(20) NOT NULL DEFAULT 'ONE_INSTANT',
  ADD COLUMN suspended_at DATETIME(6),
  DROP KEY consultation_by_agency,
  DROP KEY consultation_by_time,
  DROP COLUMN opens_at,
  DROP COLUMN closes_at,
  ADD KEY consultation_by_agency (agency_code, id),
  ADD KEY consultation_by_state (state, id);

UPDATE consultation SET state = 'ANALYSIS' WHERE state = 'SYNTHESIS_SUBMITTED';

ALTER TABLE synthesis
  ADD COLUMN absence BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN validated_at DATETIME(6),
  ADD COLUMN validated_by UUID;

CREATE TABLE consultation_act (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT NOT NULL,
  kind            VARCHAR(30) NOT NULL,
  happened_at     DATETIME(6) NOT NULL,
  words           MEDIUMTEXT,
  closes_at       DATETIME(6),
  KEY consultation_act_order (consultation_id, happened_at, id),
  CONSTRAINT act_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB;

INSERT INTO consultation_act (consultation_id, kind, happened_at)
  SELECT consultation_id, 'SYNTHESIS_PUBLISHED', published_at FROM synthesis WHERE published_at IS NOT NULL;

ALTER TABLE contribution ADD COLUMN place_code VARCHAR(5) COLLATE utf8mb4_bin NOT NULL DEFAULT '';
UPDATE contribution c JOIN consultation k ON k.id = c.consultation_id SET c.place_code = k.agency_code;
ALTER TABLE contribution ALTER COLUMN place_code DROP DEFAULT;

-- Letters to all contributors, and whom each has reached while it is being sent.

CREATE TABLE contributor_message (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  consultation_id BIGINT NOT NULL,
  subject         VARCHAR(150) NOT NULL,
  text            VARCHAR(5000) NOT NULL,
  written_by      UUID NOT NULL,
  ordered_at      DATETIME(6) NOT NULL,
  sent_through    BIGINT NOT NULL DEFAULT 0,
  recipients      INT NOT NULL DEFAULT 0,
  finished_at     DATETIME(6),
  KEY contributor_message_by_consultation (consultation_id, id),
  CONSTRAINT message_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB;

CREATE TABLE contributor_message_recipient (
  message_id BIGINT NOT NULL,
  recipient  CHAR(36) COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (message_id, recipient),
  CONSTRAINT recipient_message FOREIGN KEY (message_id) REFERENCES contributor_message (id)
) ENGINE = InnoDB;

-- Who follows a consultation, and what each has been told.

CREATE TABLE subscription (
  id                  BIGINT AUTO_INCREMENT PRIMARY KEY,
  email               VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  consultation_id     BIGINT NOT NULL,
  place_code          VARCHAR(5) COLLATE utf8mb4_bin NOT NULL,
  wants_opening       BOOLEAN NOT NULL,
  wants_closing_soon  BOOLEAN NOT NULL,
  wants_answer        BOOLEAN NOT NULL,
  asked_at            DATETIME(6) NOT NULL,
  confirmation_digest CHAR(64) COLLATE ascii_bin NOT NULL,
  confirmed_at        DATETIME(6),
  leaving             CHAR(22) COLLATE ascii_bin NOT NULL,
  UNIQUE KEY subscription_by_confirmation (confirmation_digest),
  UNIQUE KEY subscription_by_leaving (leaving),
  KEY subscription_by_email (email, asked_at),
  KEY subscription_followers (consultation_id, place_code, id),
  KEY subscription_to_confirm (confirmed_at, asked_at),
  CONSTRAINT subscription_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB;

CREATE TABLE subscription_letter (
  subscription_id BIGINT NOT NULL,
  letter          VARCHAR(60) COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (subscription_id, letter),
  CONSTRAINT letter_subscription FOREIGN KEY (subscription_id) REFERENCES subscription (id)
) ENGINE = InnoDB;
