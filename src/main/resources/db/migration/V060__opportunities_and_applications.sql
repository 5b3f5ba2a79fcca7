create table recruitment_role_profile (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name varchar(120) not null,
  summary varchar(500) not null,
  in_use BOOLEAN not null,
  version bigint not null,
  constraint recruitment_role_profile_pk primary key (id)
) ENGINE=InnoDB;
-- an organisation's roles, by name
create index recruitment_role_profile_by_name on recruitment_role_profile (organisation_id, name);

create table recruitment_opportunity (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  role_profile_id BINARY(16) not null,
  address varchar(60) not null,
  title varchar(120) not null,
  summary varchar(500) not null,
  time_needed varchar(120) not null,
  training varchar(120) not null,
  opens_on date not null,
  closes_on date null,
  named_contact_id BINARY(16) null,
  version bigint not null,
  constraint recruitment_opportunity_pk primary key (id),
  constraint recruitment_opportunity_address unique (address),
  constraint recruitment_opportunity_role foreign key (role_profile_id) references recruitment_role_profile (id)
) ENGINE=InnoDB;
-- staff's list, newest first
create index recruitment_opportunity_by_organisation on recruitment_opportunity (organisation_id, opens_on);

create table recruitment_opportunity_area (
  opportunity_id BINARY(16) not null,
  area_id BINARY(16) not null,
  constraint recruitment_opportunity_area_pk primary key (opportunity_id, area_id),
  constraint recruitment_opportunity_area_opportunity foreign key (opportunity_id) references recruitment_opportunity (id)
) ENGINE=InnoDB;

create table recruitment_application (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  opportunity_id BINARY(16) not null,
  form varchar(60) not null,
  form_number int not null,
  reference varchar(20) not null,
  answers LONGBLOB not null,
  entered_by_id BINARY(16) null,
  agreed varchar(40) null,
  submitted_at DATETIME(6) not null,
  constraint recruitment_application_pk primary key (id),
  constraint recruitment_application_reference unique (reference),
  constraint recruitment_application_opportunity foreign key (opportunity_id) references recruitment_opportunity (id)
) ENGINE=InnoDB;
-- the application on a person's record, the latest first
create index recruitment_application_by_person on recruitment_application (person_id, submitted_at);

create table recruitment_call_back (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name VARBINARY(1024) not null,
  phone VARBINARY(1024) not null,
  good_time VARBINARY(4096) not null,
  asked_at DATETIME(6) not null,
  done_at DATETIME(6) null,
  done_by_id BINARY(16) null,
  version bigint not null,
  constraint recruitment_call_back_pk primary key (id)
) ENGINE=InnoDB;
-- Today: who is waiting to be rung, the longest first
create index recruitment_call_back_waiting on recruitment_call_back (organisation_id, done_at, asked_at);
