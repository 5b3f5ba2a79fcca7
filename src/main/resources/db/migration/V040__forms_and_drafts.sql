-- Published versions of forms; a row never changes.
create table forms_definition (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name varchar(60) not null,
  number int not null,
  definition MEDIUMTEXT not null,
  published_at DATETIME(6) not null,
  constraint forms_definition_pk primary key (id),
  constraint forms_definition_number unique (organisation_id, name, number)
) ENGINE=InnoDB;

-- A form that somebody fills in; after it was sent only its code is kept, for coming back to what became of it.
create table forms_draft (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  form varchar(60) not null,
  number int not null,
  subject varchar(60) not null,
  code_hash VARBINARY(32) not null,
  state varchar(10) not null,
  answers LONGBLOB null,
  outcome varchar(60) null,
  created_at DATETIME(6) not null,
  touched_at DATETIME(6) not null,
  version bigint not null,
  constraint forms_draft_pk primary key (id),
  constraint forms_draft_code unique (code_hash),
  constraint forms_draft_state check (state in ('OPEN','CLOSED'))
) ENGINE=InnoDB;
-- retention: what nobody came back to
create index forms_draft_by_touched on forms_draft (state, touched_at);
-- taking back the code of what was erased
create index forms_draft_by_outcome on forms_draft (organisation_id, outcome);

-- The key that form codes are hashed with, itself sealed.
create table forms_code_key (
  id int not null,
  secret VARBINARY(512) not null,
  constraint forms_code_key_pk primary key (id)
) ENGINE=InnoDB;
