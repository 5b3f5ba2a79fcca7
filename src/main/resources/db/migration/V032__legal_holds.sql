-- People about whom nothing may be removed, for as long as a row is here.
create table privacy_legal_hold (
  person_id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  placed_at DATETIME(6) not null,
  reason VARBINARY(1024) not null,
  primary key (person_id)
) ENGINE=InnoDB;
create index privacy_legal_hold_newest on privacy_legal_hold (organisation_id, placed_at);
