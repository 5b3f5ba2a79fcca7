-- days on which no cohort meets unless somebody says so
create table training_holiday (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  falls_on date not null,
  name varchar(80) not null,
  constraint training_holiday_pk primary key (id),
  constraint training_holiday_once unique (organisation_id, falls_on)
) ENGINE=InnoDB;
