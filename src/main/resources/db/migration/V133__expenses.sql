-- what a contact cost a mentor; its id is the contact's, so that sent twice it is one. More than it cost is never paid back (G11).
create table mentoring_expense (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  area_id BINARY(16) not null,
  person_id BINARY(16) not null,
  match_id BINARY(16) not null,
  spent_on date not null,
  what varchar(10) not null,
  words LONGBLOB null,
  pence int not null,
  receipt BOOLEAN not null,
  why_none LONGBLOB null,
  state varchar(10) not null,
  paid_on date null,
  paid_pence int null,
  paid_by_id BINARY(16) null,
  written_by_id BINARY(16) not null,
  at DATETIME(6) not null,
  version bigint not null,
  constraint mentoring_expense_pk primary key (id),
  constraint mentoring_expense_contact foreign key (id) references mentoring_contact (id),
  constraint mentoring_expense_what check (what in ('BUS','TRAIN','TAXI','OTHER')),
  constraint mentoring_expense_state check (state in ('WAITING','PAID')),
  constraint mentoring_expense_at_most check (pence > 0 and (paid_pence is null or (paid_pence > 0 and paid_pence <= pence)))
) ENGINE=InnoDB;
create index mentoring_expense_of_person on mentoring_expense (person_id, spent_on);
-- what waits to be paid, and what was paid
create index mentoring_expense_list on mentoring_expense (organisation_id, state, spent_on);
