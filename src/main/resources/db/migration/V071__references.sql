-- Somebody who can speak for a person, and what they said.
create table vetting_referee (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  state varchar(10) not null,
  since DATETIME(6) not null,
  name VARBINARY(1024) not null,
  way varchar(10) not null,
  phone VARBINARY(512) null,
  reach VARBINARY(4096) null,
  how_known VARBINARY(4096) not null,
  named_by_id BINARY(16) null,
  named_at DATETIME(6) not null,
  asked_on date null,
  answered_at DATETIME(6) null,
  answered_how varchar(10) null,
  entered_by_id BINARY(16) null,
  form_number int null,
  open_answers LONGBLOB null,
  apart_answers LONGBLOB null,
  acts_on date null,
  due_on date null,
  version bigint not null,
  constraint vetting_referee_pk primary key (id),
  constraint vetting_referee_state check (state in ('NAMED','ASKED','RECEIVED','DECLINED','REPLACED')),
  constraint vetting_referee_way check (way in ('PHONE','EMAIL','LETTER'))
) ENGINE=InnoDB;
create index vetting_referee_by_person on vetting_referee (person_id, named_at);
-- the night: who is reminded
create index vetting_referee_acts on vetting_referee (acts_on, id);
-- Today: which reference waits for us, the most late first
create index vetting_referee_due on vetting_referee (organisation_id, due_on);

-- The links that open a reference, each as a hash of its secret.
create table vetting_reference_link (
  secret_hash varchar(64) not null,
  organisation_id BINARY(16) not null,
  referee_id BINARY(16) not null,
  works_until DATETIME(6) not null,
  constraint vetting_reference_link_pk primary key (secret_hash),
  constraint vetting_reference_link_referee foreign key (referee_id) references vetting_referee (id)
) ENGINE=InnoDB;
