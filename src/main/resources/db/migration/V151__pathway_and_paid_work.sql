-- What it takes to be considered for paid work in a role: one row a version, never changed.
create table progression_criteria (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  role_id BINARY(16) not null,
  number int not null,
  since DATETIME(6) not null,
  written_by_id BINARY(16) not null,
  constraint progression_criteria_pk primary key (id),
  constraint progression_criteria_version unique (role_id, number)
) ENGINE=InnoDB;

create table progression_criterion (
  criteria_id BINARY(16) not null,
  place int not null,
  kind varchar(30) not null,
  target int not null,
  programme_id BINARY(16) null,
  constraint progression_criterion_pk primary key (criteria_id, place),
  constraint progression_criterion_of foreign key (criteria_id) references progression_criteria (id),
  constraint progression_criterion_kind check (kind in ('MONTHS_ACTIVE','SUPERVISION_HELD','NOTHING_OVERDUE','HOURS','TRAINING',
    'NO_OPEN_CONCERN'))
) ENGINE=InnoDB;

-- How far somebody is on the way to paid work; its id is the person's.
create table progression_pathway (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  state varchar(20) not null,
  since DATETIME(6) not null,
  eligible_on date null,
  look_again_on date null,
  acts_on date null,
  version bigint not null,
  constraint progression_pathway_pk primary key (id),
  constraint progression_pathway_state check (state in ('NOT_YET','ELIGIBLE','IN_REVIEW','NOT_NOW','OFFERED','ACCEPTED','STAYS'))
) ENGINE=InnoDB;
-- the night: whose figures are to be looked at
create index progression_pathway_acts on progression_pathway (acts_on, id);
-- the list of managers, and Today
create index progression_pathway_by_state on progression_pathway (organisation_id, state, since);

-- One row a move.
create table progression_move (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  from_state varchar(20) not null,
  to_state varchar(20) not null,
  at DATETIME(6) not null,
  by_user_id BINARY(16) null,
  constraint progression_move_pk primary key (id)
) ENGINE=InnoDB;
-- the timeline, newest first
create index progression_move_by_person on progression_move (person_id, at);

-- A review by a panel. All its words are sealed.
create table progression_review (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  begun_at DATETIME(6) not null,
  begun_by_id BINARY(16) not null,
  word_by_id BINARY(16) null,
  word_at DATETIME(6) null,
  outcome varchar(20) null,
  words LONGBLOB null,
  decided_at DATETIME(6) null,
  decided_by_id BINARY(16) null,
  version bigint not null,
  constraint progression_review_pk primary key (id),
  constraint progression_review_outcome check (outcome in ('NOT_NOW','OFFER'))
) ENGINE=InnoDB;
create index progression_review_by_person on progression_review (person_id, begun_at);

create table progression_review_panel (
  review_id BINARY(16) not null,
  user_id BINARY(16) not null,
  constraint progression_review_panel_pk primary key (review_id, user_id),
  constraint progression_review_panel_of foreign key (review_id) references progression_review (id)
) ENGINE=InnoDB;

create table progression_reason (
  review_id BINARY(16) not null,
  place int not null,
  kind varchar(30) not null,
  met BOOLEAN not null,
  words LONGBLOB not null,
  constraint progression_reason_pk primary key (review_id, place),
  constraint progression_reason_of foreign key (review_id) references progression_review (id)
) ENGINE=InnoDB;

-- An offer of paid work, and what became of it.
create table progression_offer (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  post VARBINARY(1024) not null,
  pay VARBINARY(1024) not null,
  weekly_hours decimal(4,1) not null,
  contract_start date not null,
  answer_by date not null,
  words LONGBLOB null,
  made_at DATETIME(6) not null,
  made_by_id BINARY(16) not null,
  answer varchar(20) null,
  answered_at DATETIME(6) null,
  answered_how varchar(40) null,
  entered_by_id BINARY(16) null,
  contract_signed_on date null,
  contract_by_id BINARY(16) null,
  began_at DATETIME(6) null,
  version bigint not null,
  constraint progression_offer_pk primary key (id),
  constraint progression_offer_answer check (answer in ('ACCEPTED','STAYS'))
) ENGINE=InnoDB;
create index progression_offer_by_person on progression_offer (person_id, made_at);

-- whoever is Active already is on the way from now on; the first night looks at each
insert into progression_pathway (id, organisation_id, state, since, acts_on, version)
  select id, organisation_id, 'NOT_YET', since, started_on, 0 from people_journey
  where stage in ('ACTIVE', 'SUSPENDED') and started_on is not null;
