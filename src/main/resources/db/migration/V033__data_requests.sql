-- Somebody asked for a copy of their data, or for its removal: which, when, and whether it was answered. No name and no word.
create table privacy_data_request (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  wish varchar(10) not null,
  received_on date not null,
  due_on date not null,
  answered BOOLEAN not null,
  answered_at DATETIME(6) null,
  answered_by_id BINARY(16) null,
  version bigint not null,
  constraint privacy_data_request_pk primary key (id),
  constraint privacy_data_request_wish check (wish in ('COPY','REMOVAL'))
) ENGINE=InnoDB;
-- the privacy lead's lists: those that wait, the most urgent first, and those that were answered
create index privacy_data_request_due on privacy_data_request (organisation_id, answered, due_on, id);
