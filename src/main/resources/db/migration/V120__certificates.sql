-- in_force is true or null: one candidate has one certificate in force, earlier ones are kept;
-- whoever is erased leaves the certificate, without a link to them and without the file
create table certificates_certificate (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) null,
  candidate_id BINARY(16) null,
  number varchar(13) not null,
  secret_hash varchar(64) not null,
  status varchar(10) not null,
  in_force BOOLEAN null,
  issued_on date not null,
  issued_by_id BINARY(16) not null,
  printed LONGBLOB not null,
  file_hash varchar(64) not null,
  ended_on date null,
  ended_by_id BINARY(16) null,
  reason LONGBLOB null,
  replaced_by_id BINARY(16) null,
  version bigint not null,
  constraint certificates_certificate_pk primary key (id),
  constraint certificates_certificate_number unique (number),
  constraint certificates_certificate_secret unique (secret_hash),
  constraint certificates_certificate_one_in_force unique (candidate_id, in_force),
  constraint certificates_certificate_status check (status in ('ISSUED','REVOKED','REPLACED'))
) ENGINE=InnoDB;
create index certificates_certificate_person on certificates_certificate (person_id);

-- apart, so that a list never reads it
create table certificates_file (
  id BINARY(16) not null,
  person_id BINARY(16) not null,
  content LONGBLOB not null,
  constraint certificates_file_pk primary key (id)
) ENGINE=InnoDB;
create index certificates_file_person on certificates_file (person_id);

-- the full title or the discreet description: the choice of the holder, one for each candidate
create table certificates_choice (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  full_title BOOLEAN not null,
  chosen_by_id BINARY(16) not null,
  chosen_at DATETIME(6) not null,
  version bigint not null,
  constraint certificates_choice_pk primary key (id)
) ENGINE=InnoDB;
create index certificates_choice_person on certificates_choice (person_id);

-- a whole cohort, in the background; is_open is true or null: one run of a cohort at a time
create table certificates_run (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  cohort_id BINARY(16) not null,
  started_by_id BINARY(16) not null,
  started_at DATETIME(6) not null,
  is_open BOOLEAN null,
  version bigint not null,
  constraint certificates_run_pk primary key (id),
  constraint certificates_run_one_open unique (cohort_id, is_open)
) ENGINE=InnoDB;

create table certificates_run_item (
  run_id BINARY(16) not null,
  candidate_id BINARY(16) not null,
  person_id BINARY(16) not null,
  state varchar(10) not null,
  why varchar(80) null,
  constraint certificates_run_item_pk primary key (run_id, candidate_id),
  constraint certificates_run_item_run foreign key (run_id) references certificates_run (id),
  constraint certificates_run_item_state check (state in ('WAITING','ISSUED','STOPPED'))
) ENGINE=InnoDB;
-- what is still to do in a run
create index certificates_run_item_state on certificates_run_item (run_id, state);
create index certificates_run_item_person on certificates_run_item (person_id);
