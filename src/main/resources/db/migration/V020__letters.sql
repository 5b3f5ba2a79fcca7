-- Mail that waits, was sent, or was given up. Who it is for and what it says is sealed.
create table notifications_letter (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  letter_key varchar(120) not null,
  -- whose letter it is, where it is about somebody on the journey
  about_id BINARY(16) null,
  recipient VARBINARY(1024) not null,
  subject VARBINARY(1024) not null,
  body LONGBLOB not null,
  state varchar(12) not null,
  posted_at DATETIME(6) not null,
  sent_at DATETIME(6) null,
  tries int not null,
  -- the kind of the last trouble, never its text: that may name the recipient
  trouble varchar(80) null,
  primary key (id),
  constraint notifications_letter_once unique (letter_key),
  constraint notifications_letter_state check (state in
    ('WAITING', 'SENDING', 'SENT', 'GIVEN_UP', 'WITHDRAWN', 'SHOWN'))
) ENGINE=InnoDB;
create index notifications_letter_newest on notifications_letter (organisation_id, posted_at);
create index notifications_letter_by_state on notifications_letter (organisation_id, state, posted_at);
create index notifications_letter_about on notifications_letter (about_id);
create index notifications_letter_age on notifications_letter (posted_at);
