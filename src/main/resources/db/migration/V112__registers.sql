-- who was there: one row for each cell that somebody has marked; cleared again it stays with an empty mark
create table training_attendance (
  session_id BINARY(16) not null,
  candidate_id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  cohort_id BINARY(16) not null,
  person_id BINARY(16) not null,
  mark varchar(10) not null,
  marked_by_id BINARY(16) not null,
  marked_at DATETIME(6) not null,
  version bigint not null,
  constraint training_attendance_pk primary key (session_id, candidate_id),
  constraint training_attendance_session foreign key (session_id) references training_session (id),
  constraint training_attendance_candidate foreign key (candidate_id) references training_candidate (id),
  constraint training_attendance_mark check (mark in ('NONE','PRESENT','LATE','LEFT_EARLY','APOLOGIES','ABSENT'))
) ENGINE=InnoDB;
-- the register of a cohort in one reading; and all of a person
create index training_attendance_cohort on training_attendance (cohort_id);
create index training_attendance_person on training_attendance (person_id);
