-- what a mentor would like and would not: nobody who said nothing has a row
create table mentoring_wish (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  most_matches int not null,
  with_women BOOLEAN not null,
  with_men BOOLEAN not null,
  times varchar(60) not null,
  version bigint not null,
  constraint mentoring_wish_pk primary key (id)
) ENGINE=InnoDB;

create table mentoring_wish_area (
  wish_id BINARY(16) not null,
  area_id BINARY(16) not null,
  constraint mentoring_wish_area_pk primary key (wish_id, area_id),
  constraint mentoring_wish_area_wish foreign key (wish_id) references mentoring_wish (id)
) ENGINE=InnoDB;

-- a whole project at rest: everything in an area, or from a source, or both
create table mentoring_project (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  area_id BINARY(16) null,
  source_id BINARY(16) null,
  words LONGBLOB not null,
  since DATETIME(6) not null,
  over_at DATETIME(6) null,
  constraint mentoring_project_pk primary key (id)
) ENGINE=InnoDB;
create index mentoring_project_at_rest on mentoring_project (organisation_id, over_at);

-- mentors who have no e-mail, to be told that a project rests or goes on
create table mentoring_telling (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  project_id BINARY(16) not null,
  goes_on BOOLEAN not null,
  since DATETIME(6) not null,
  told_at DATETIME(6) null,
  told_by_id BINARY(16) null,
  constraint mentoring_telling_pk primary key (id),
  constraint mentoring_telling_once unique (project_id, person_id, goes_on)
) ENGINE=InnoDB;
create index mentoring_telling_open on mentoring_telling (organisation_id, told_at);
create index mentoring_telling_of_person on mentoring_telling (person_id);

create table mentoring_settings (
  id BINARY(16) not null,
  meetings_before int not null,
  least_months int not null,
  review_months int not null,
  quiet_days int not null,
  waiting_days int not null,
  version bigint not null,
  constraint mentoring_settings_pk primary key (id)
) ENGINE=InnoDB;
