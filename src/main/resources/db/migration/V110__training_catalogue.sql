-- who awards: data, for bodies are renamed and their work passes to others
create table training_body (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name varchar(120) not null,
  folded varchar(120) not null,
  candidate_digits int not null,
  version bigint not null,
  constraint training_body_pk primary key (id),
  constraint training_body_name unique (organisation_id, folded)
) ENGINE=InnoDB;

-- an award or a course; what it consists of stands in its versions
create table training_programme (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  kind varchar(10) not null,
  name varchar(160) not null,
  folded varchar(160) not null,
  number int not null,
  in_use BOOLEAN not null,
  version bigint not null,
  constraint training_programme_pk primary key (id),
  constraint training_programme_name unique (organisation_id, folded),
  constraint training_programme_kind check (kind in ('AWARD','COURSE'))
) ENGINE=InnoDB;

create table training_version (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  programme_id BINARY(16) not null,
  number int not null,
  title varchar(200) not null,
  description varchar(160) not null,
  body_id BINARY(16) null,
  body_code varchar(40) not null,
  award_level varchar(40) not null,
  credits varchar(40) not null,
  sessions int not null,
  session_minutes int not null,
  constraint training_version_pk primary key (id),
  constraint training_version_number unique (programme_id, number),
  constraint training_version_programme foreign key (programme_id) references training_programme (id),
  constraint training_version_body foreign key (body_id) references training_body (id)
) ENGINE=InnoDB;

create table training_unit (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  version_id BINARY(16) not null,
  number int not null,
  code varchar(40) not null,
  title varchar(200) not null,
  body_code varchar(40) not null,
  unit_level varchar(40) not null,
  credits varchar(40) not null,
  constraint training_unit_pk primary key (id),
  constraint training_unit_number unique (version_id, number),
  constraint training_unit_version foreign key (version_id) references training_version (id)
) ENGINE=InnoDB;

-- what somebody completes before they are ready for a role (G8)
create table training_role_need (
  role_profile_id BINARY(16) not null,
  programme_id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  constraint training_role_need_pk primary key (role_profile_id, programme_id),
  constraint training_role_need_programme foreign key (programme_id) references training_programme (id)
) ENGINE=InnoDB;
create index training_role_need_organisation on training_role_need (organisation_id);

-- who has completed what, with us or before they came
create table training_completion (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  programme_id BINARY(16) not null,
  completed_on date not null,
  elsewhere BOOLEAN not null,
  recorded_by_id BINARY(16) not null,
  recorded_at DATETIME(6) not null,
  version bigint not null,
  constraint training_completion_pk primary key (id),
  constraint training_completion_once unique (person_id, programme_id),
  constraint training_completion_programme foreign key (programme_id) references training_programme (id)
) ENGINE=InnoDB;
