create table people_person (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  name varchar(200) not null,
  name_to_use varchar(200) not null,
  reference varchar(20) not null,
  contact_way varchar(10) not null,
  phone VARBINARY(512) null,
  email VARBINARY(1024) null,
  apart VARBINARY(8192) null,
  named_contact_id BINARY(16) null,
  version bigint not null,
  constraint people_person_pk primary key (id),
  constraint people_person_reference unique (reference),
  constraint people_person_way check (contact_way in ('PHONE','EMAIL','LETTER'))
) ENGINE=InnoDB;

create table people_person_area (
  person_id BINARY(16) not null,
  area_id BINARY(16) not null,
  constraint people_person_area_pk primary key (person_id, area_id),
  constraint people_person_area_person foreign key (person_id) references people_person (id)
) ENGINE=InnoDB;

create table people_search_word (
  person_id BINARY(16) not null,
  word varchar(200) not null,
  constraint people_search_word_pk primary key (person_id, word),
  constraint people_search_word_person foreign key (person_id) references people_person (id)
) ENGINE=InnoDB;
-- the list of people, by the beginning of a name or a reference
create index people_search_word_by_word on people_search_word (word, person_id);

create table people_journey (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  opportunity_id BINARY(16) not null,
  stage varchar(20) not null,
  since DATETIME(6) not null,
  before_stage varchar(20) null,
  review_on date null,
  version bigint not null,
  constraint people_journey_pk primary key (id),
  constraint people_journey_person foreign key (id) references people_person (id),
  constraint people_journey_stage check (stage in ('INVITED','DRAFT','SUBMITTED','SHORTLISTED','INTERVIEW','OFFERED',
    'ONBOARDING','READY','ACTIVE','PAID','ON_HOLD','SUSPENDED','WITHDRAWN','DECLINED','LEFT'))
) ENGINE=InnoDB;
-- the list of people and Today: who has been in a stage for longest
create index people_journey_by_stage on people_journey (organisation_id, stage, since);
-- the list of people, newest first, in every stage
create index people_journey_by_since on people_journey (organisation_id, since);
-- Today: whom to look at again
create index people_journey_by_review on people_journey (organisation_id, review_on);

create table people_stage_change (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  from_stage varchar(20) not null,
  from_since DATETIME(6) not null,
  from_before varchar(20) null,
  from_review_on date null,
  to_stage varchar(20) not null,
  by_user_id BINARY(16) null,
  at DATETIME(6) not null,
  reason varchar(40) null,
  words LONGBLOB null,
  taken_back BOOLEAN not null,
  constraint people_stage_change_pk primary key (id),
  constraint people_stage_change_person foreign key (person_id) references people_person (id)
) ENGINE=InnoDB;
-- the timeline, newest first
create index people_stage_change_by_person on people_stage_change (person_id, at);

create table people_note (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  author_id BINARY(16) not null,
  kind varchar(10) not null,
  at DATETIME(6) not null,
  text LONGBLOB not null,
  constraint people_note_pk primary key (id),
  constraint people_note_person foreign key (person_id) references people_person (id),
  constraint people_note_kind check (kind in ('CALL','MEETING','NOTE'))
) ENGINE=InnoDB;
-- the timeline, newest first
create index people_note_by_person on people_note (person_id, at);
