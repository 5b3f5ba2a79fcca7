-- a candidate and a unit: one row from the day on which they are entered
create table training_assessment (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  cohort_id BINARY(16) not null,
  candidate_id BINARY(16) not null,
  person_id BINARY(16) not null,
  unit_id BINARY(16) not null,
  state varchar(20) not null,
  since DATETIME(6) not null,
  assessor_id BINARY(16) null,
  decided_on date null,
  feedback LONGBLOB null,
  sampled_why varchar(20) null,
  verifier_id BINARY(16) null,
  verified_at DATETIME(6) null,
  action LONGBLOB null,
  version bigint not null,
  constraint training_assessment_pk primary key (id),
  constraint training_assessment_once unique (candidate_id, unit_id),
  constraint training_assessment_candidate foreign key (candidate_id) references training_candidate (id),
  constraint training_assessment_unit foreign key (unit_id) references training_unit (id),
  constraint training_assessment_state check (state in ('ENTERED','IN_PROGRESS','EVIDENCE_SUBMITTED','NOT_YET_COMPETENT','COMPETENT','SAMPLED','CONFIRMED','RETURNED'))
) ENGINE=InnoDB;
-- the grid of a cohort, and what waits in it; all of a person; who is new as an assessor
create index training_assessment_cohort on training_assessment (cohort_id, state);
create index training_assessment_person on training_assessment (person_id);
create index training_assessment_assessor on training_assessment (assessor_id, state);

create table training_assessment_move (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  assessment_id BINARY(16) not null,
  person_id BINARY(16) not null,
  from_state varchar(20) not null,
  to_state varchar(20) not null,
  by_user_id BINARY(16) null,
  at DATETIME(6) not null,
  words LONGBLOB null,
  constraint training_assessment_move_pk primary key (id)
) ENGINE=InnoDB;
create index training_assessment_move_of on training_assessment_move (assessment_id, at);
create index training_assessment_move_person on training_assessment_move (person_id);

create table training_evidence (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  assessment_id BINARY(16) not null,
  candidate_id BINARY(16) not null,
  person_id BINARY(16) not null,
  kind varchar(20) not null,
  happened_on date not null,
  words LONGBLOB null,
  file_name VARBINARY(1024) null,
  media_type varchar(120) null,
  byte_count int not null,
  added_by_id BINARY(16) not null,
  added_at DATETIME(6) not null,
  constraint training_evidence_pk primary key (id),
  constraint training_evidence_kind check (kind in ('OBSERVATION','DISCUSSION','WRITTEN','FILE'))
) ENGINE=InnoDB;
create index training_evidence_of on training_evidence (assessment_id, added_at);
create index training_evidence_candidate on training_evidence (candidate_id);
create index training_evidence_person on training_evidence (person_id);

-- apart, so that a list never reads it
create table training_evidence_file (
  id BINARY(16) not null,
  person_id BINARY(16) not null,
  candidate_id BINARY(16) not null,
  content LONGBLOB not null,
  constraint training_evidence_file_pk primary key (id)
) ENGINE=InnoDB;
create index training_evidence_file_person on training_evidence_file (person_id);
create index training_evidence_file_candidate on training_evidence_file (candidate_id);

-- is_open is true or null: one open appeal about a unit at a time, closed ones are kept
create table training_appeal (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  cohort_id BINARY(16) not null,
  assessment_id BINARY(16) not null,
  candidate_id BINARY(16) not null,
  person_id BINARY(16) not null,
  state varchar(20) not null,
  is_open BOOLEAN null,
  about varchar(20) not null,
  reason LONGBLOB not null,
  opened_by_id BINARY(16) not null,
  opened_at DATETIME(6) not null,
  answer LONGBLOB null,
  closed_by_id BINARY(16) null,
  closed_at DATETIME(6) null,
  version bigint not null,
  constraint training_appeal_pk primary key (id),
  constraint training_appeal_one_open unique (assessment_id, is_open),
  constraint training_appeal_state check (state in ('OPEN','UPHELD','NOT_UPHELD','WITHDRAWN'))
) ENGINE=InnoDB;
create index training_appeal_cohort on training_appeal (cohort_id, is_open);
create index training_appeal_candidate on training_appeal (candidate_id, is_open);
create index training_appeal_person on training_appeal (person_id);
