-- One row when this database was made for a demonstration; none in a real one.
create table installation_mark (
  kind varchar(20) not null,
  made_at DATETIME(6) not null,
  primary key (kind),
  constraint installation_mark_kind check (kind in ('DEMONSTRATION'))
) ENGINE=InnoDB;
