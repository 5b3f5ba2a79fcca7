-- retention: whose journey ended so long ago that the file goes
create index people_journey_ended on people_journey (stage, since);

-- What is left of somebody whose file was removed: that there was a person, for the figures. The id is random and stands nowhere
-- else, so that no row here leads to a name, a number or the audit trail.
create table people_past_person (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  registered_on date not null,
  recruited_on date null,
  constraint people_past_person_pk primary key (id)
) ENGINE=InnoDB;

create table people_past_person_area (
  past_person_id BINARY(16) not null,
  area_id BINARY(16) not null,
  constraint people_past_person_area_pk primary key (past_person_id, area_id),
  constraint people_past_person_area_past foreign key (past_person_id) references people_past_person (id)
) ENGINE=InnoDB;
