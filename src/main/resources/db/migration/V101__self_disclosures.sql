-- What one person is asked in private for one role, and what came of it. All that they told is sealed.
create table disclosure_case (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  role_id BINARY(16) not null,
  state varchar(20) not null,
  since DATETIME(6) not null,
  asked_at DATETIME(6) not null,
  how varchar(10) null,
  told_on date null,
  form varchar(60) not null,
  form_number int null,
  draft_key VARBINARY(512) null,
  answers LONGBLOB null,
  reported LONGBLOB null,
  assessment LONGBLOB null,
  outcome_words LONGBLOB null,
  proposed varchar(30) null,
  proposed_by_id BINARY(16) null,
  second_decider_id BINARY(16) null,
  decision varchar(30) null,
  decided_on date null,
  decided_by_id BINARY(16) null,
  answered_on date null,
  content_since date null,
  due_on date null,
  version bigint not null,
  constraint disclosure_case_pk primary key (id),
  constraint disclosure_case_once unique (person_id, role_id),
  constraint disclosure_case_state check (state in ('ASKED','WRITING','WANTS_TO_TALK','BY_POST','RECEIVED','READ',
    'TALKED','ASSESSED','PROPOSED','TALK_AGAIN','DECIDED')),
  constraint disclosure_case_how check (how in ('WRITE','TALK','POST','NOTHING')),
  constraint disclosure_case_decision check (decision in ('SUITABLE','SUITABLE_WITH_SAFEGUARDS','NOT_SUITABLE')),
  constraint disclosure_case_proposed check (proposed in ('SUITABLE','SUITABLE_WITH_SAFEGUARDS','NOT_SUITABLE'))
) ENGINE=InnoDB;
-- Today: which waits for a vetting lead, the most late first
create index disclosure_case_due on disclosure_case (organisation_id, due_on);
-- who decides with somebody, asked on every reading
create index disclosure_case_second on disclosure_case (second_decider_id, person_id);
-- retention: whose time is over
create index disclosure_case_content on disclosure_case (content_since);

-- A conversation about it (G4). Its words go with the rest; that it was held stays.
create table disclosure_talk (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  case_id BINARY(16) not null,
  person_id BINARY(16) not null,
  held_on date not null,
  how varchar(20) not null,
  words LONGBLOB null,
  their_view LONGBLOB null,
  by_user_id BINARY(16) not null,
  at DATETIME(6) not null,
  constraint disclosure_talk_pk primary key (id),
  constraint disclosure_talk_case foreign key (case_id) references disclosure_case (id)
) ENGINE=InnoDB;
create index disclosure_talk_by_person on disclosure_talk (person_id);

-- What was said besides: the person added or answered, the second person agreed or did not.
create table disclosure_word (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  case_id BINARY(16) not null,
  person_id BINARY(16) not null,
  kind varchar(20) not null,
  words LONGBLOB null,
  by_user_id BINARY(16) null,
  at DATETIME(6) not null,
  constraint disclosure_word_pk primary key (id),
  constraint disclosure_word_case foreign key (case_id) references disclosure_case (id),
  constraint disclosure_word_kind check (kind in ('ADDED','ANSWERED','AGREED','DISAGREED'))
) ENGINE=InnoDB;
create index disclosure_word_by_person on disclosure_word (person_id);

-- History: one row for each change of state.
create table disclosure_move (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  case_id BINARY(16) not null,
  person_id BINARY(16) not null,
  to_state varchar(20) not null,
  mover varchar(20) not null,
  by_user_id BINARY(16) null,
  at DATETIME(6) not null,
  constraint disclosure_move_pk primary key (id),
  constraint disclosure_move_case foreign key (case_id) references disclosure_case (id)
) ENGINE=InnoDB;
create index disclosure_move_by_person on disclosure_move (person_id, at);
