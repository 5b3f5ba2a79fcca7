-- Who leads on concerns in an area.
create table supervision_area_lead (
  area_id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  lead_id BINARY(16) not null,
  version bigint not null,
  constraint supervision_area_lead_pk primary key (area_id)
) ENGINE=InnoDB;
create index supervision_area_lead_by_organisation on supervision_area_lead (organisation_id);

-- Roles whose matches rest while there is a concern about whoever has them.
create table supervision_role_pause (
  role_id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  constraint supervision_role_pause_pk primary key (role_id)
) ENGINE=InnoDB;

-- Something that worries somebody. All its words are sealed.
create table supervision_concern (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) null,
  about LONGBLOB null,
  what LONGBLOB not null,
  urgency varchar(20) not null,
  may_speak varchar(20) not null,
  raised_by_id BINARY(16) not null,
  raised_at DATETIME(6) not null,
  lead_id BINARY(16) not null,
  state varchar(20) not null,
  since DATETIME(6) not null,
  paused boolean not null,
  outcome varchar(30) null,
  outcome_words LONGBLOB null,
  told LONGBLOB null,
  decided_by_id BINARY(16) null,
  review_on date not null,
  version bigint not null,
  constraint supervision_concern_pk primary key (id),
  constraint supervision_concern_state check (state in ('RAISED','LOOKED_AT','IN_HAND','CLOSED')),
  constraint supervision_concern_urgency check (urgency in ('NOW','TODAY','THIS_WEEK')),
  constraint supervision_concern_may_speak check (may_speak in ('YES','ASK_FIRST','NO'))
) ENGINE=InnoDB;
create index supervision_concern_by_person on supervision_concern (person_id, state);
-- Today of the lead: open ones, and those to look at again
create index supervision_concern_by_lead on supervision_concern (lead_id, review_on);
create index supervision_concern_by_raiser on supervision_concern (raised_by_id, raised_at);

-- History: one row for each step, with what was written to it.
create table supervision_concern_step (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  concern_id BINARY(16) not null,
  person_id BINARY(16) null,
  kind varchar(20) not null,
  words LONGBLOB null,
  by_user_id BINARY(16) null,
  at DATETIME(6) not null,
  constraint supervision_concern_step_pk primary key (id),
  constraint supervision_concern_step_concern foreign key (concern_id) references supervision_concern (id)
) ENGINE=InnoDB;
create index supervision_concern_step_by_concern on supervision_concern_step (concern_id, at);
create index supervision_concern_step_by_person on supervision_concern_step (person_id);
