-- The meetings of all who work with us in an area.
create table supervision_group_meeting (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  area_id BINARY(16) not null,
  held_on date not null,
  place varchar(200) not null,
  by_user_id BINARY(16) not null,
  constraint supervision_group_meeting_pk primary key (id)
) ENGINE=InnoDB;
create index supervision_group_meeting_by_area on supervision_group_meeting (organisation_id, area_id, held_on);

-- Who came.
create table supervision_group_member (
  meeting_id BINARY(16) not null,
  person_id BINARY(16) not null,
  constraint supervision_group_member_pk primary key (meeting_id, person_id),
  constraint supervision_group_member_meeting foreign key (meeting_id) references supervision_group_meeting (id)
) ENGINE=InnoDB;
create index supervision_group_member_by_person on supervision_group_member (person_id);
