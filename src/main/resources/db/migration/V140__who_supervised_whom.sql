-- History: one row for each change of the colleague who looks after somebody.
create table people_supervisor_change (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  before_id BINARY(16) null,
  supervisor_id BINARY(16) not null,
  by_user_id BINARY(16) not null,
  at DATETIME(6) not null,
  taken_back boolean not null,
  constraint people_supervisor_change_pk primary key (id)
) ENGINE=InnoDB;
create index people_supervisor_change_by_person on people_supervisor_change (person_id, at);
-- whose own somebody is: their list, and every reading
create index people_journey_supervisor on people_journey (supervisor_id);
