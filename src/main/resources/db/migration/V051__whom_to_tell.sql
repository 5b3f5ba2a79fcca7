create table people_telling (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  news varchar(20) not null,
  way varchar(10) not null,
  since DATETIME(6) not null,
  told_at DATETIME(6) null,
  told_by_id BINARY(16) null,
  constraint people_telling_pk primary key (id),
  constraint people_telling_change foreign key (id) references people_stage_change (id),
  constraint people_telling_person foreign key (person_id) references people_person (id)
) ENGINE=InnoDB;
-- Today: who is still to be told, the longest waiting first
create index people_telling_waiting on people_telling (organisation_id, told_at, since);
