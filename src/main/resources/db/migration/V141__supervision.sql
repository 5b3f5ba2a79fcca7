-- How often supervision is due, from a day on: what was due before is judged by what stood then.
create table supervision_rhythm (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  since date not null,
  first_days int not null,
  first_every_days int not null,
  later_every_days int not null,
  group_months int not null,
  sign_days int not null,
  set_by_id BINARY(16) not null,
  version bigint not null,
  constraint supervision_rhythm_pk primary key (id),
  constraint supervision_rhythm_once unique (organisation_id, since)
) ENGINE=InnoDB;

-- One supervision: planned, and what became of it. Its words are sealed; what is confidential is kept apart.
create table supervision_supervision (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  supervisor_id BINARY(16) not null,
  state varchar(20) not null,
  since DATETIME(6) not null,
  starts_at DATETIME(6) not null,
  on_day date not null,
  how varchar(20) not null,
  place VARBINARY(1024) null,
  missed_by varchar(20) null,
  missed_why LONGBLOB null,
  sheet LONGBLOB null,
  signed_at DATETIME(6) null,
  answered_at DATETIME(6) null,
  answer LONGBLOB null,
  answer_unread boolean not null,
  open_person_id BINARY(16) null,
  version bigint not null,
  constraint supervision_supervision_pk primary key (id),
  constraint supervision_supervision_one_planned unique (open_person_id),
  constraint supervision_supervision_state check (state in ('PLANNED','HELD','SIGNED','MISSED','CANCELLED_BY_PRISON')),
  constraint supervision_supervision_how check (how in ('FACE_TO_FACE','PHONE','VIDEO')),
  constraint supervision_supervision_missed_by check (missed_by in ('VOLUNTEER','US'))
) ENGINE=InnoDB;
create index supervision_supervision_by_person on supervision_supervision (person_id, on_day);
-- Today: what waits for a supervisor
create index supervision_supervision_by_supervisor on supervision_supervision (supervisor_id, state);

-- The confidential part: read by its author, the person and the privacy lead.
create table supervision_confidence (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  author_id BINARY(16) not null,
  words LONGBLOB null,
  version bigint not null,
  constraint supervision_confidence_pk primary key (id)
) ENGINE=InnoDB;
create index supervision_confidence_by_person on supervision_confidence (person_id, author_id);

-- History: one row for each change of state.
create table supervision_move (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  supervision_id BINARY(16) not null,
  person_id BINARY(16) not null,
  to_state varchar(20) not null,
  mover varchar(20) not null,
  by_user_id BINARY(16) null,
  at DATETIME(6) not null,
  constraint supervision_move_pk primary key (id)
) ENGINE=InnoDB;
create index supervision_move_by_person on supervision_move (person_id, at);

-- What was agreed to be done, by whom and by when; carried over until it is done.
create table supervision_action (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  supervision_id BINARY(16) null,
  owner varchar(20) not null,
  words LONGBLOB not null,
  due_on date not null,
  made_on date not null,
  done_on date null,
  version bigint not null,
  constraint supervision_action_pk primary key (id),
  constraint supervision_action_owner check (owner in ('VOLUNTEER','SUPERVISOR'))
) ENGINE=InnoDB;
create index supervision_action_by_person on supervision_action (person_id, done_on, due_on);
