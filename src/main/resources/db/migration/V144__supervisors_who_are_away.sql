-- When a supervisor is away: from the first day to the last.
create table supervision_absence (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  supervisor_id BINARY(16) not null,
  from_day date not null,
  until_day date not null,
  by_user_id BINARY(16) not null,
  version bigint not null,
  constraint supervision_absence_pk primary key (id),
  constraint supervision_absence_one_each unique (supervisor_id)
) ENGINE=InnoDB;
create index supervision_absence_until on supervision_absence (until_day);

-- Who covers for whom meanwhile: it ends with the absence.
create table supervision_cover (
  absence_id BINARY(16) not null,
  person_id BINARY(16) not null,
  supervisor_id BINARY(16) not null,
  constraint supervision_cover_pk primary key (absence_id, person_id),
  constraint supervision_cover_absence foreign key (absence_id) references supervision_absence (id)
) ENGINE=InnoDB;
create index supervision_cover_by_person on supervision_cover (person_id);
