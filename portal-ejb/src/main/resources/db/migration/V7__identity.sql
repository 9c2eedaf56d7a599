-- Who people are and what they may do. The e-mail address and the name go when an account is closed.

CREATE TABLE account (
  id                  UUID         NOT NULL PRIMARY KEY,
  email               VARCHAR(254) COLLATE utf8mb4_bin NULL,
  display_name        VARCHAR(100) NULL,
  password_hash       VARCHAR(300) COLLATE utf8mb4_bin NULL,
  credentials_version INT          NOT NULL,
  state               VARCHAR(24)  COLLATE utf8mb4_bin NOT NULL,
  created_at          DATETIME(6)  NOT NULL,
  confirmed_at        DATETIME(6)  NULL,
  last_sign_in_at     DATETIME(6)  NULL,
  closed_at           DATETIME(6)  NULL,
  version             INT          NOT NULL,
  UNIQUE (email)
) ENGINE = InnoDB;

CREATE TABLE account_token (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id UUID        NOT NULL,
  purpose    VARCHAR(24) COLLATE utf8mb4_bin NOT NULL,
  digest     CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  spent_at   DATETIME(6) NULL,
  version    INT         NOT NULL,
  UNIQUE (digest),
  FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- scope: "nation/FR", "agency/BRE", "body/12". The giver is absent for what the installation itself gave.
CREATE TABLE account_grant (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id UUID         NOT NULL,
  role       VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
  scope      VARCHAR(121) COLLATE utf8mb4_bin NOT NULL,
  starts_at  DATETIME(6)  NOT NULL,
  ends_at    DATETIME(6)  NULL,
  given_at   DATETIME(6)  NOT NULL,
  given_by   UUID         NULL,
  ended_by   UUID         NULL,
  version    INT          NOT NULL,
  INDEX account_grant_of (account_id, ends_at),
  INDEX account_grant_in (scope, ends_at),
  FOREIGN KEY (account_id) REFERENCES account (id),
  FOREIGN KEY (given_by) REFERENCES account (id),
  FOREIGN KEY (ended_by) REFERENCES account (id)
) ENGINE = InnoDB;
