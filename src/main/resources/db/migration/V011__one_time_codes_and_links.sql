-- One-time codes to sign in with, and one-time links to set a password. Only hashes are kept.
create table accounts_sign_in_code (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  user_id BINARY(16) not null,
  way varchar(10) not null,
  code_hash varchar(64) not null,
  expires_at DATETIME(6) not null,
  tries_left int not null,
  primary key (id),
  constraint accounts_sign_in_code_user foreign key (user_id) references accounts_user (id),
  constraint accounts_sign_in_code_known_way check (way in ('MAILED', 'PAPER')),
  constraint accounts_sign_in_code_one_at_a_time unique (user_id, way)
) ENGINE=InnoDB;
-- a code on paper says by itself whose it is
create index accounts_sign_in_code_by_hash on accounts_sign_in_code (code_hash);
create index accounts_sign_in_code_by_end on accounts_sign_in_code (expires_at);

create table accounts_password_link (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  user_id BINARY(16) not null,
  secret_hash varchar(64) not null,
  expires_at DATETIME(6) not null,
  primary key (id),
  constraint accounts_password_link_user foreign key (user_id) references accounts_user (id),
  constraint accounts_password_link_one_at_a_time unique (user_id),
  constraint accounts_password_link_secret unique (secret_hash)
) ENGINE=InnoDB;
create index accounts_password_link_by_end on accounts_password_link (expires_at);
