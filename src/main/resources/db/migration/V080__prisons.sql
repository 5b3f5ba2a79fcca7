create table clearance_establishment (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name varchar(120) not null,
  folded varchar(240) not null,
  short_name varchar(40) not null,
  nation varchar(20) not null,
  security varchar(120) not null,
  contact_name varchar(120) not null,
  contact_phone varchar(60) not null,
  contact_email varchar(254) not null,
  form_notes varchar(2000) not null,
  closed_on date null,
  version bigint not null,
  constraint clearance_establishment_pk primary key (id),
  constraint clearance_establishment_name unique (organisation_id, folded),
  constraint clearance_establishment_nation check (nation in ('ENGLAND','WALES','SCOTLAND','NORTHERN_IRELAND'))
) ENGINE=InnoDB;

-- what a prison may clear somebody for; the first prison of a nation brings the two that are usual
create table clearance_kind (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  nation varchar(20) not null,
  name varchar(120) not null,
  folded varchar(240) not null,
  escorted BOOLEAN not null,
  in_use BOOLEAN not null,
  version bigint not null,
  constraint clearance_kind_pk primary key (id),
  constraint clearance_kind_name unique (organisation_id, nation, folded),
  constraint clearance_kind_nation check (nation in ('ENGLAND','WALES','SCOTLAND','NORTHERN_IRELAND'))
) ENGINE=InnoDB;

create table clearance_settings (
  id BINARY(16) not null,
  chase_weeks varchar(60) not null,
  ending_days int not null,
  version bigint not null,
  constraint clearance_settings_pk primary key (id)
) ENGINE=InnoDB;

-- a role that needs the clearance of a prison before anybody is ready for it
create table clearance_role_need (
  role_profile_id BINARY(16) not null,
  establishment_id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  constraint clearance_role_need_pk primary key (role_profile_id, establishment_id),
  constraint clearance_role_need_establishment foreign key (establishment_id) references clearance_establishment (id)
) ENGINE=InnoDB;
