-- Deferred work: the table of db-scheduler, whose columns are its own, and the orders that were given up.

CREATE TABLE scheduled_tasks (
  task_name            VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  task_instance        VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  task_data            BLOB,
  execution_time       DATETIME(6)  NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50),
  last_success         DATETIME(6),
  last_failure         DATETIME(6),
  consecutive_failures INT,
  last_heartbeat       DATETIME(6),
  version              BIGINT       NOT NULL,
  priority             SMALLINT,
  PRIMARY KEY (task_name, task_instance),
  INDEX execution_time_idx (execution_time),
  INDEX last_heartbeat_idx (last_heartbeat)
) ENGINE = InnoDB;

CREATE TABLE failed_task (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  instance  VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  kind      VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  payload   VARCHAR(2000) NOT NULL,
  error     VARCHAR(1000) NOT NULL,
  attempts  INT          NOT NULL,
  failed_at DATETIME(6)  NOT NULL,
  UNIQUE (kind, instance)
) ENGINE = InnoDB;
