create table clearance_keys (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  establishment_id BINARY(16) not null,
  state varchar(20) not null,
  since DATETIME(6) not null,
  trained_on date null,
  version bigint not null,
  constraint clearance_keys_pk primary key (id),
  constraint clearance_keys_one unique (person_id, establishment_id),
  constraint clearance_keys_establishment foreign key (establishment_id) references clearance_establishment (id),
  constraint clearance_keys_state check (state in ('NOT_AUTHORISED','TRAINED','AUTHORISED','WITHDRAWN'))
) ENGINE=InnoDB;
