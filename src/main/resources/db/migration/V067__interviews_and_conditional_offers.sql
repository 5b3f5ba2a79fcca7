create table recruitment_interview (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  state varchar(10) not null,
  starts_at DATETIME(6) not null,
  minutes int not null,
  place VARBINARY(2048) not null,
  place_apart VARBINARY(2048) null,
  words LONGBLOB null,
  sequence int not null,
  outcome varchar(20) null,
  notes LONGBLOB null,
  feedback LONGBLOB null,
  recorded_by_id BINARY(16) null,
  recorded_at DATETIME(6) null,
  version bigint not null,
  constraint recruitment_interview_pk primary key (id),
  constraint recruitment_interview_state check (state in ('PLANNED','HELD','CANCELLED')),
  constraint recruitment_interview_outcome check (outcome in ('SUITABLE','MEET_AGAIN','NOT_SUITABLE'))
) ENGINE=InnoDB;
-- the talks on a person's record, the latest first
create index recruitment_interview_by_person on recruitment_interview (person_id, starts_at);
-- Today: whose talk is over and has no outcome yet
create index recruitment_interview_by_state on recruitment_interview (organisation_id, state, starts_at);

create table recruitment_interview_panel (
  interview_id BINARY(16) not null,
  user_id BINARY(16) not null,
  constraint recruitment_interview_panel_pk primary key (interview_id, user_id),
  constraint recruitment_interview_panel_talk foreign key (interview_id) references recruitment_interview (id)
) ENGINE=InnoDB;

create table recruitment_interview_rating (
  interview_id BINARY(16) not null,
  criterion varchar(20) not null,
  rating varchar(10) not null,
  constraint recruitment_interview_rating_pk primary key (interview_id, criterion),
  constraint recruitment_interview_rating_talk foreign key (interview_id) references recruitment_interview (id),
  constraint recruitment_interview_rating_rating check (rating in ('CLEAR','PARTLY','NOT_YET'))
) ENGINE=InnoDB;

create table recruitment_conditional_offer (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  role_profile_id BINARY(16) not null,
  words LONGBLOB null,
  made_by_id BINARY(16) not null,
  made_at DATETIME(6) not null,
  answer_by date not null,
  accepted_at DATETIME(6) null,
  accepted_how varchar(40) null,
  entered_by_id BINARY(16) null,
  version bigint not null,
  constraint recruitment_conditional_offer_pk primary key (id),
  constraint recruitment_conditional_offer_role foreign key (role_profile_id) references recruitment_role_profile (id)
) ENGINE=InnoDB;
-- the offer on a person's record, the latest first
create index recruitment_conditional_offer_by_person on recruitment_conditional_offer (person_id, made_at);
