-- The portal's database and its one account, for a MariaDB 11.4 that runs already. Give it to the server as its root:
--   sed "s/THE-PASSWORD/$password/" config/mariadb/portal.sql | mariadb
-- The account's host is the machine Payara runs on, seen from the database.

-- Migrations leave the character set to the database: text in any language, compared without case and accents.
CREATE DATABASE portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE USER 'portal'@'127.0.0.1' IDENTIFIED BY 'THE-PASSWORD';

-- What the application does with rows, then what its migrations do with tables.
GRANT SELECT, INSERT, UPDATE, DELETE ON portal.* TO 'portal'@'127.0.0.1';
GRANT CREATE, ALTER, DROP, INDEX, REFERENCES ON portal.* TO 'portal'@'127.0.0.1';
