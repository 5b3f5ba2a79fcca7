-- The key that numbers are compared by, itself sealed.
create table privacy_hash_key (
  id int not null,
  secret VARBINARY(512) not null,
  constraint privacy_hash_key_pk primary key (id)
) ENGINE=InnoDB;
