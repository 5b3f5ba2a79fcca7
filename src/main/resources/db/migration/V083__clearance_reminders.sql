-- one row for each thing somebody is reminded of: it cannot be made twice
create table clearance_reminder (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  clearance_id BINARY(16) not null,
  what varchar(20) not null,
  turn int not null,
  due_on date not null,
  made_at DATETIME(6) not null,
  done BOOLEAN not null,
  done_at DATETIME(6) null,
  done_by_id BINARY(16) null,
  constraint clearance_reminder_pk primary key (id),
  constraint clearance_reminder_once unique (clearance_id, what, turn),
  constraint clearance_reminder_what check (what in ('CHASE','ENDING','REFUSED'))
) ENGINE=InnoDB;
-- Today: what is still to be done, the earliest first
create index clearance_reminder_to_do on clearance_reminder (organisation_id, done, due_on);
