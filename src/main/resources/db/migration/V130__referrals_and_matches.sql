-- who sends people to us, such as a social work team
create table mentoring_source (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name varchar(120) not null,
  folded varchar(120) not null,
  constraint mentoring_source_pk primary key (id),
  constraint mentoring_source_once unique (organisation_id, folded)
) ENGINE=InnoDB;

-- all that is kept about somebody who asked for a mentor
create table mentoring_referral (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  area_id BINARY(16) not null,
  source_id BINARY(16) not null,
  reference varchar(40) not null,
  folded varchar(40) not null,
  first_name VARBINARY(512) not null,
  sex varchar(10) not null,
  received_on date not null,
  state varchar(10) not null,
  outcome varchar(20) null,
  outcome_on date null,
  version bigint not null,
  constraint mentoring_referral_pk primary key (id),
  constraint mentoring_referral_once unique (organisation_id, folded),
  constraint mentoring_referral_source foreign key (source_id) references mentoring_source (id),
  constraint mentoring_referral_sex check (sex in ('WOMAN','MAN','NOT_SAID')),
  constraint mentoring_referral_state check (state in ('WAITING','MATCHED','CLOSED'))
) ENGINE=InnoDB;
-- the list and Today, the longest waiting first
create index mentoring_referral_list on mentoring_referral (organisation_id, state, received_on);
-- the night: what is closed long since
create index mentoring_referral_closed on mentoring_referral (state, outcome_on);

-- a mentor and a referral; open_match is true or null, so that a referral has one mentor at a time while old matches are kept.
-- A referral is removed before its mentor's file is: referral_id may then lead nowhere.
create table mentoring_match (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  area_id BINARY(16) not null,
  person_id BINARY(16) not null,
  referral_id BINARY(16) not null,
  state varchar(10) not null,
  before_state varchar(10) null,
  since DATETIME(6) not null,
  open_match BOOLEAN null,
  through_gate BOOLEAN not null,
  proposed_on date not null,
  agreed_on date null,
  review_on date null,
  began_on date null,
  ended_on date null,
  why varchar(20) null,
  at_once BOOLEAN not null,
  thanks LONGBLOB null,
  mentee_next varchar(20) null,
  mentor_next varchar(20) null,
  ended_by_change BINARY(16) null,
  version bigint not null,
  constraint mentoring_match_pk primary key (id),
  constraint mentoring_match_one_mentor unique (referral_id, open_match),
  constraint mentoring_match_state check (state in ('PROPOSED','AGREED','ACTIVE','PAUSED','ENDED'))
) ENGINE=InnoDB;
create index mentoring_match_of_person on mentoring_match (person_id, state);
-- Today: agreements to look at again
create index mentoring_match_review on mentoring_match (organisation_id, state, review_on);

-- why a match is paused: it goes on when the last of these is over
create table mentoring_pause (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  match_id BINARY(16) not null,
  why varchar(10) not null,
  words LONGBLOB null,
  project_id BINARY(16) null,
  since DATETIME(6) not null,
  over_at DATETIME(6) null,
  constraint mentoring_pause_pk primary key (id),
  constraint mentoring_pause_match foreign key (match_id) references mentoring_match (id),
  constraint mentoring_pause_why check (why in ('SUSPENDED','CONCERN','PROJECT','OURS'))
) ENGINE=InnoDB;
create index mentoring_pause_of_person on mentoring_pause (person_id);

-- one row for each change of a match
create table mentoring_move (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  match_id BINARY(16) not null,
  from_state varchar(10) null,
  to_state varchar(10) not null,
  by_user_id BINARY(16) null,
  at DATETIME(6) not null,
  constraint mentoring_move_pk primary key (id)
) ENGINE=InnoDB;
create index mentoring_move_of_person on mentoring_move (person_id, at);
create index mentoring_move_of_match on mentoring_move (match_id, at);
