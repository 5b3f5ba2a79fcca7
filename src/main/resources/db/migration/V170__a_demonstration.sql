-- how far a demonstration's calendar is ahead: one row there, none anywhere else
create table demonstration_time (
  id int not null,
  ahead_millis bigint not null,
  constraint demonstration_time_pk primary key (id)
) ENGINE=InnoDB;

-- who stands just before which step there, and what opens their page at the public door: invented people, so in plain text
create table demonstration_person (
  step varchar(20) not null,
  person_id BINARY(16) not null,
  reference varchar(20) not null,
  form_code varchar(40) not null,
  constraint demonstration_person_pk primary key (step)
) ENGINE=InnoDB;
