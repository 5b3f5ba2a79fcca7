-- The one-time link by which a new installation gets its organisation and first administrator; belongs to none yet.
create table accounts_set_up_link (
  id BINARY(16) not null,
  secret_hash varchar(64) not null,
  expires_at DATETIME(6) not null,
  primary key (id)
) ENGINE=InnoDB;
