-- Who uses the portal. A user's address is kept for sign-in as a hash; in words only where an administrator gave it (staff).
-- Roles and areas belong to a user's row, which carries the organisation.
create table accounts_organisation (
  id BINARY(16) not null,
  name varchar(200) not null,
  short_name varchar(60) not null,
  telephone varchar(40) not null,
  email varchar(254) not null,
  hours varchar(200) not null,
  version bigint not null,
  primary key (id)
) ENGINE=InnoDB;

create table accounts_area (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name varchar(120) not null,
  folded varchar(120) not null,
  in_use BOOLEAN not null,
  version bigint not null,
  primary key (id),
  constraint accounts_area_organisation foreign key (organisation_id) references accounts_organisation (id),
  constraint accounts_area_one_of_a_name unique (organisation_id, folded)
) ENGINE=InnoDB;

create table accounts_user (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name varchar(200) not null,
  folded varchar(200) not null,
  email varchar(254) null,
  address_key varchar(64) null,
  password_hash varchar(200) null,
  person_id BINARY(16) null,
  telephone varchar(40) null,
  enabled BOOLEAN not null,
  version bigint not null,
  primary key (id),
  constraint accounts_user_organisation foreign key (organisation_id) references accounts_organisation (id),
  constraint accounts_user_one_to_an_address unique (address_key),
  constraint accounts_user_one_to_a_person unique (person_id)
) ENGINE=InnoDB;
-- the administrator's list, by name
create index accounts_user_by_name on accounts_user (organisation_id, folded, id);

create table accounts_user_role (
  user_id BINARY(16) not null,
  role varchar(30) not null,
  primary key (user_id, role),
  constraint accounts_user_role_user foreign key (user_id) references accounts_user (id),
  constraint accounts_user_role_known check (role in ('COORDINATOR', 'VETTING_LEAD', 'TRAINER', 'INTERNAL_VERIFIER',
    'SUPERVISOR', 'MANAGER', 'PRIVACY_LEAD', 'ADMINISTRATOR', 'VOLUNTEER'))
) ENGINE=InnoDB;

create table accounts_user_area (
  user_id BINARY(16) not null,
  area_id BINARY(16) not null,
  primary key (user_id, area_id),
  constraint accounts_user_area_user foreign key (user_id) references accounts_user (id),
  constraint accounts_user_area_area foreign key (area_id) references accounts_area (id)
) ENGINE=InnoDB;
-- colleagues in an area
create index accounts_user_area_by_area on accounts_user_area (area_id, user_id);
