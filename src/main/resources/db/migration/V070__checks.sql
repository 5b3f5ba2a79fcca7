-- The kinds of check that an organisation asks for.
create table vetting_check_kind (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  code varchar(30) null,
  name varchar(120) not null,
  nation varchar(20) not null,
  regulated BOOLEAN not null,
  valid_months int null,
  review_months int not null,
  sharing_days int null,
  notice_days int not null,
  in_use BOOLEAN not null,
  version bigint not null,
  constraint vetting_check_kind_pk primary key (id),
  constraint vetting_check_kind_code unique (organisation_id, code),
  constraint vetting_check_kind_nation check (nation in ('SCOTLAND','ENGLAND_AND_WALES','NORTHERN_IRELAND'))
) ENGINE=InnoDB;

-- What a role requires; its id is the role's.
create table vetting_role (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  reference_count int not null,
  regulated BOOLEAN not null,
  two_decide BOOLEAN not null,
  paid_pathway BOOLEAN not null,
  licence_note varchar(500) not null,
  version bigint not null,
  constraint vetting_role_pk primary key (id)
) ENGINE=InnoDB;

create table vetting_role_check (
  role_id BINARY(16) not null,
  kind_id BINARY(16) not null,
  constraint vetting_role_check_pk primary key (role_id, kind_id),
  constraint vetting_role_check_role foreign key (role_id) references vetting_role (id),
  constraint vetting_role_check_kind foreign key (kind_id) references vetting_check_kind (id)
) ENGINE=InnoDB;

-- One check of one person; another round follows one that ran out or lapsed.
create table vetting_check (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  kind_id BINARY(16) not null,
  round int not null,
  latest BOOLEAN not null,
  state varchar(24) not null,
  since DATETIME(6) not null,
  requested_on date null,
  free_volunteer BOOLEAN not null,
  viewable_on date null,
  share_until date null,
  issued_on date null,
  expires_on date null,
  notice_on date null,
  seen_fields VARBINARY(4096) null,
  content LONGBLOB null,
  decision varchar(20) null,
  decided_on date null,
  decided_by_id BINARY(16) null,
  content_since date null,
  proposed varchar(20) null,
  second_decider_id BINARY(16) null,
  acts_on date null,
  due_on date null,
  version bigint not null,
  constraint vetting_check_pk primary key (id),
  constraint vetting_check_round unique (person_id, kind_id, round),
  constraint vetting_check_of_kind foreign key (kind_id) references vetting_check_kind (id),
  constraint vetting_check_state check (state in ('NOT_REQUIRED','REQUIRED','REQUESTED','WITH_THE_PERSON','SEEN','CLEAR',
    'NEEDS_A_CONVERSATION','ACCEPTED','NOT_ACCEPTED','UNDER_REVIEW','EXPIRING','EXPIRED','LAPSED'))
) ENGINE=InnoDB;
-- the night: which checks lapse, run out or want a reminder
create index vetting_check_acts on vetting_check (acts_on, id);
-- Today: what is waiting, the most late first
create index vetting_check_due on vetting_check (organisation_id, due_on);
-- retention: whose content has been kept for long enough
create index vetting_check_content on vetting_check (content_since);

-- Today of a second decider
create index vetting_check_second on vetting_check (second_decider_id, proposed);

-- One row a move of a check.
create table vetting_check_move (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  check_id BINARY(16) not null,
  person_id BINARY(16) not null,
  from_state varchar(24) null,
  from_since DATETIME(6) null,
  to_state varchar(24) not null,
  at DATETIME(6) not null,
  by_user_id BINARY(16) null,
  taken_back BOOLEAN not null,
  constraint vetting_check_move_pk primary key (id),
  constraint vetting_check_move_check foreign key (check_id) references vetting_check (id)
) ENGINE=InnoDB;
-- the timeline, newest first
create index vetting_check_move_by_person on vetting_check_move (person_id, at);
-- the last move of a check, to take it back
create index vetting_check_move_by_check on vetting_check_move (check_id, at);

-- A conversation with the person about what a check shows.
create table vetting_conversation (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  check_id BINARY(16) not null,
  person_id BINARY(16) not null,
  held_on date not null,
  by_user_id BINARY(16) not null,
  words LONGBLOB null,
  at DATETIME(6) not null,
  constraint vetting_conversation_pk primary key (id),
  constraint vetting_conversation_check foreign key (check_id) references vetting_check (id)
) ENGINE=InnoDB;
create index vetting_conversation_by_person on vetting_conversation (person_id, at);

-- Whose a certificate number is: the same number is never two people's.
create table vetting_number (
  organisation_id BINARY(16) not null,
  number_hash varchar(64) not null,
  person_id BINARY(16) not null,
  constraint vetting_number_pk primary key (organisation_id, number_hash)
) ENGINE=InnoDB;
create index vetting_number_by_person on vetting_number (person_id);

-- What has been said once and is never said again.
create table vetting_reminder (
  subject_id BINARY(16) not null,
  what varchar(20) not null,
  person_id BINARY(16) not null,
  sent_at DATETIME(6) not null,
  constraint vetting_reminder_pk primary key (subject_id, what)
) ENGINE=InnoDB;
create index vetting_reminder_by_person on vetting_reminder (person_id);
