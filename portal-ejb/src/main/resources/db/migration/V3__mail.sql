-- Messages to people, written in the transaction they tell of and sent after its commit. The text is erased some time
-- after the message has been sent (portal.mail.keep-text-days); the line goes a year later.

CREATE TABLE mail (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  token       UUID         NOT NULL,
  template    VARCHAR(80)  COLLATE utf8mb4_bin NOT NULL,
  recipient   VARCHAR(254) NOT NULL,
  subject     VARCHAR(300) NOT NULL,
  text        MEDIUMTEXT   NULL,
  agency_code VARCHAR(5)   COLLATE utf8mb4_bin NULL,
  confidential BOOLEAN     NOT NULL,
  state       VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  attempts    INT          NOT NULL,
  error       VARCHAR(1000) NULL,
  created_at  DATETIME(6)  NOT NULL,
  sent_at     DATETIME(6)  NULL,
  version     BIGINT       NOT NULL,
  UNIQUE (token),
  INDEX mail_agency (agency_code, id),
  INDEX mail_created (created_at)
) ENGINE = InnoDB;
