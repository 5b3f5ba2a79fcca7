create table clearance_legal_names (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  first_name VARBINARY(1024) not null,
  middle_name VARBINARY(1024) null,
  no_middle_name BOOLEAN not null,
  family_name VARBINARY(1024) not null,
  born VARBINARY(256) null,
  addresses LONGBLOB not null,
  version bigint not null,
  constraint clearance_legal_names_pk primary key (id)
) ENGINE=InnoDB;

-- person, prison and kind; under_way is true or null, so that only one of them is under way at a time while old ones are kept
create table clearance_clearance (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  establishment_id BINARY(16) not null,
  kind_id BINARY(16) not null,
  state varchar(20) not null,
  under_way BOOLEAN null,
  since DATETIME(6) not null,
  submitted_on date null,
  letter_on date null,
  valid_from date null,
  valid_until date null,
  ask_again_by date null,
  renews_id BINARY(16) null,
  refusal LONGBLOB null,
  refused_at DATETIME(6) null,
  argued LONGBLOB null,
  route LONGBLOB null,
  version bigint not null,
  constraint clearance_clearance_pk primary key (id),
  constraint clearance_clearance_one_under_way unique (person_id, establishment_id, kind_id, under_way),
  constraint clearance_clearance_establishment foreign key (establishment_id) references clearance_establishment (id),
  constraint clearance_clearance_kind foreign key (kind_id) references clearance_kind (id),
  constraint clearance_clearance_state check (state in ('NOT_STARTED','PREPARING','SUBMITTED','IN_VETTING','REFERRED','GRANTED','REFUSED','RECONSIDERATION','REFUSED_FOR_GOOD','EXPIRING','EXPIRED','REVOKED','NOT_APPLICABLE'))
) ENGINE=InnoDB;
-- the night: what ends, and what has waited long
create index clearance_clearance_ending on clearance_clearance (organisation_id, state, valid_until);
create index clearance_clearance_waiting on clearance_clearance (organisation_id, state, submitted_on);
-- the night: reasons whose time is over
create index clearance_clearance_refused on clearance_clearance (refused_at);

-- one row for each change of a clearance or of keys
create table clearance_move (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  establishment_id BINARY(16) not null,
  thread varchar(10) not null,
  subject_id BINARY(16) not null,
  from_state varchar(20) not null,
  to_state varchar(20) not null,
  by_user_id BINARY(16) null,
  at DATETIME(6) not null,
  constraint clearance_move_pk primary key (id),
  constraint clearance_move_thread check (thread in ('CLEARANCE','KEYS'))
) ENGINE=InnoDB;
-- a person’s timeline, newest first
create index clearance_move_by_person on clearance_move (person_id, at);
create index clearance_move_of_subject on clearance_move (subject_id);
