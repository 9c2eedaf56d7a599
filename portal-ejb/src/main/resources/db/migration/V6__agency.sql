-- Agencies past and present, their territories and units, and the dated lists everybody shares. Loaded from
-- config/reference when the application starts; rows follow their file until somebody edits them.

CREATE TABLE agency (
  code                 VARCHAR(5)   COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  slug                 VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
  name                 VARCHAR(150) NOT NULL,
  short_name           VARCHAR(60)  NOT NULL,
  region               VARCHAR(80)  NOT NULL,
  seat                 VARCHAR(60)  NOT NULL,
  zone                 VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
  site_host            VARCHAR(120) COLLATE utf8mb4_bin NULL,
  successors           VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
  email                VARCHAR(120) NULL,
  phone                VARCHAR(40)  NULL,
  postal_address       VARCHAR(300) NULL,
  data_protection      VARCHAR(300) NULL,
  publication_director VARCHAR(150) NULL,
  contact_edited       BOOLEAN      NOT NULL,
  valid_from           DATE         NOT NULL,
  valid_to             DATE         NULL,
  legal_source         VARCHAR(300) NULL,
  provenance           VARCHAR(10)  NOT NULL,
  note                 VARCHAR(500) NULL,
  version              BIGINT       NOT NULL,
  UNIQUE (slug),
  UNIQUE (site_host)
) ENGINE = InnoDB;

CREATE TABLE territory (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind             VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  code             VARCHAR(5)   COLLATE utf8mb4_bin NOT NULL,
  name             VARCHAR(80)  NOT NULL,
  agency_code      VARCHAR(5)   COLLATE utf8mb4_bin NOT NULL,
  zone             VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
  holiday_calendar VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
  valid_from       DATE         NOT NULL,
  valid_to         DATE         NULL,
  legal_source     VARCHAR(300) NULL,
  provenance       VARCHAR(10)  NOT NULL,
  note             VARCHAR(500) NULL,
  version          BIGINT       NOT NULL,
  UNIQUE (kind, code, valid_from),
  FOREIGN KEY (agency_code) REFERENCES agency (code)
) ENGINE = InnoDB;

CREATE TABLE agency_unit (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency_code     VARCHAR(5)   COLLATE utf8mb4_bin NOT NULL,
  kind            VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
  name            VARCHAR(150) NOT NULL,
  department_code VARCHAR(3)   COLLATE utf8mb4_bin NULL,
  mailbox         VARCHAR(120) NULL,
  phone           VARCHAR(40)  NOT NULL,
  version         BIGINT       NOT NULL,
  FOREIGN KEY (agency_code) REFERENCES agency (code)
) ENGINE = InnoDB;

-- One table for all lists: what is particular to one stands in details. The owner is an agency, or the nation (NULL,
-- which a unique key would not compare: hence owner_key).
CREATE TABLE reference_row (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind         VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
  code         VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
  agency_code  VARCHAR(5)   COLLATE utf8mb4_bin NULL,
  owner_key    VARCHAR(5)   COLLATE utf8mb4_bin AS (COALESCE(agency_code, '')) PERSISTENT,
  origin       VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  label        VARCHAR(300) NOT NULL,
  details      JSON         NOT NULL,
  position     INT          NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_to     DATE         NULL,
  legal_source VARCHAR(300) NULL,
  provenance   VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  note         VARCHAR(500) NULL,
  version      BIGINT       NOT NULL,
  UNIQUE (kind, code, valid_from, owner_key)
) ENGINE = InnoDB;
