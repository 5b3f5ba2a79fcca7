create table mentoring_visit (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  match_id BINARY(16) not null,
  visit_on date not null,
  at_time time not null,
  place varchar(200) not null,
  establishment_id BINARY(16) null,
  escorted BOOLEAN not null,
  escort VARBINARY(512) null,
  with_keys BOOLEAN not null,
  state varchar(20) not null,
  missed_by varchar(10) null,
  version bigint not null,
  constraint mentoring_visit_pk primary key (id),
  constraint mentoring_visit_match foreign key (match_id) references mentoring_match (id),
  constraint mentoring_visit_state check (state in ('PLANNED','HELD','MISSED','CANCELLED_BY_PRISON'))
) ENGINE=InnoDB;
create index mentoring_visit_of_person on mentoring_visit (person_id, visit_on);
create index mentoring_visit_of_match on mentoring_visit (match_id, visit_on);
-- Today: what came of it, and who may not go in
create index mentoring_visit_planned on mentoring_visit (organisation_id, state, visit_on);

-- the id comes from the page: sent twice on a bad connection it is one row. What was taken back keeps its id, so that a late copy finds it.
create table mentoring_contact (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  match_id BINARY(16) not null,
  visit_id BINARY(16) null,
  contact_on date not null,
  how varchar(20) not null,
  minutes int not null,
  words LONGBLOB null,
  written_by_id BINARY(16) not null,
  at DATETIME(6) not null,
  taken_back BOOLEAN not null,
  version bigint not null,
  constraint mentoring_contact_pk primary key (id),
  constraint mentoring_contact_match foreign key (match_id) references mentoring_match (id),
  constraint mentoring_contact_how check (how in ('FACE_TO_FACE','IN_PRISON','PHONE','VIDEO','MESSAGE'))
) ENGINE=InnoDB;
create index mentoring_contact_of_person on mentoring_contact (person_id, contact_on);
create index mentoring_contact_of_match on mentoring_contact (match_id, contact_on);
