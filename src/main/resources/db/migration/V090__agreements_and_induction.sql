create table onboarding_agreement_text (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  agreement varchar(30) not null,
  number int not null,
  title varchar(120) not null,
  body MEDIUMTEXT not null,
  since DATETIME(6) not null,
  written_by_id BINARY(16) null,
  constraint onboarding_agreement_text_pk primary key (id),
  constraint onboarding_agreement_text_version unique (organisation_id, agreement, number),
  constraint onboarding_agreement_text_agreement check (agreement in ('CODE_OF_CONDUCT','VOLUNTEER_AGREEMENT'))
) ENGINE=InnoDB;

create table onboarding_acknowledgement (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  person_id BINARY(16) not null,
  agreement varchar(30) not null,
  number int not null,
  at DATETIME(6) not null,
  how varchar(40) null,
  entered_by_id BINARY(16) null,
  constraint onboarding_acknowledgement_pk primary key (id),
  constraint onboarding_acknowledgement_once unique (person_id, agreement, number)
) ENGINE=InnoDB;

create table onboarding_induction (
  person_id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  held_on date not null,
  recorded_by_id BINARY(16) not null,
  recorded_at DATETIME(6) not null,
  version bigint not null,
  constraint onboarding_induction_pk primary key (person_id)
) ENGINE=InnoDB;
