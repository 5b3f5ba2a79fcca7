create table training_cohort (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  area_id BINARY(16) not null,
  programme_id BINARY(16) not null,
  programme_version_id BINARY(16) not null,
  name varchar(120) not null,
  place varchar(200) not null,
  verifier_id BINARY(16) null,
  starts_on date not null,
  ends_on date not null,
  sample_share int not null,
  closed_on date null,
  closed_by_id BINARY(16) null,
  version bigint not null,
  constraint training_cohort_pk primary key (id),
  constraint training_cohort_programme foreign key (programme_id) references training_programme (id),
  constraint training_cohort_version foreign key (programme_version_id) references training_version (id)
) ENGINE=InnoDB;
-- the list, the newest first
create index training_cohort_list on training_cohort (organisation_id, starts_on);
create index training_cohort_verifier on training_cohort (verifier_id);

create table training_cohort_trainer (
  cohort_id BINARY(16) not null,
  user_id BINARY(16) not null,
  constraint training_cohort_trainer_pk primary key (cohort_id, user_id),
  constraint training_cohort_trainer_cohort foreign key (cohort_id) references training_cohort (id)
) ENGINE=InnoDB;
create index training_cohort_trainer_user on training_cohort_trainer (user_id);

-- days on which this cohort does not meet
create table training_skipped_day (
  cohort_id BINARY(16) not null,
  skipped_on date not null,
  constraint training_skipped_day_pk primary key (cohort_id, skipped_on),
  constraint training_skipped_day_cohort foreign key (cohort_id) references training_cohort (id)
) ENGINE=InnoDB;

create table training_session (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  cohort_id BINARY(16) not null,
  number int not null,
  starts_at DATETIME(6) not null,
  minutes int not null,
  cancelled BOOLEAN not null,
  moves int not null,
  version bigint not null,
  constraint training_session_pk primary key (id),
  constraint training_session_number unique (cohort_id, number),
  constraint training_session_cohort foreign key (cohort_id) references training_cohort (id)
) ENGINE=InnoDB;
-- today: sessions that are over and have no register yet
create index training_session_day on training_session (organisation_id, starts_at);

-- a person in a cohort; under_way is true or null, so that nobody is in two cohorts of one award
create table training_candidate (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  cohort_id BINARY(16) not null,
  programme_id BINARY(16) not null,
  person_id BINARY(16) not null,
  joined_on date not null,
  entered_by_id BINARY(16) not null,
  left_on date null,
  under_way BOOLEAN null,
  progress varchar(20) not null,
  completed_on date null,
  issued_on date null,
  claim varchar(20) not null,
  claimed_on date null,
  received_on date null,
  received_number varchar(60) null,
  kept_by_verifier BOOLEAN not null,
  version bigint not null,
  constraint training_candidate_pk primary key (id),
  constraint training_candidate_once unique (cohort_id, person_id),
  constraint training_candidate_one_under_way unique (person_id, programme_id, under_way),
  constraint training_candidate_cohort foreign key (cohort_id) references training_cohort (id),
  constraint training_candidate_progress check (progress in ('IN_PROGRESS','UNITS_COMPLETE','SAMPLING_CLOSED','CERTIFICATE_ISSUED')),
  constraint training_candidate_claim check (claim in ('NOT_CLAIMED','CLAIMED','RECEIVED'))
) ENGINE=InnoDB;
-- the night: evidence whose time is over
create index training_candidate_completed on training_candidate (completed_on);

-- one a person, for life; sealed, and findable by a keyed hash
create table training_candidate_number (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  number VARBINARY(512) not null,
  number_hash varchar(64) not null,
  version bigint not null,
  constraint training_candidate_number_pk primary key (id),
  constraint training_candidate_number_once unique (organisation_id, number_hash)
) ENGINE=InnoDB;
