-- Who did what, to whose record, when; never changed and never deleted. Holds no detail and no name.
create table privacy_audit (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  at DATETIME(6) not null,
  -- nobody: the person themself, or the program
  who_id BINARY(16) null,
  whose_id BINARY(16) null,
  what varchar(20) not null,
  data varchar(40) null,
  primary key (id),
  constraint privacy_audit_what check (what in
    ('READ', 'ENTERED', 'CHANGED', 'DECIDED', 'PRINTED', 'EXPORTED', 'ERASED', 'PURGED', 'HELD', 'RELEASED'))
) ENGINE=InnoDB;
create index privacy_audit_by_day on privacy_audit (organisation_id, at);
create index privacy_audit_by_whose on privacy_audit (organisation_id, whose_id, at);
create index privacy_audit_by_who on privacy_audit (organisation_id, who_id, at);
