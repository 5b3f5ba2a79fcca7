-- Answers to the equality questions, one row each. Nothing here leads to a person, to another answer of theirs, or to a day:
-- the id is random (not time-ordered), the month is the first of it, and there is no other column on purpose.
create table recruitment_equality_answer (
  id BINARY(16) not null,
  organisation_id BINARY(16) not null,
  answered_in date not null,
  question varchar(20) not null,
  answer varchar(20) not null,
  constraint recruitment_equality_answer_pk primary key (id)
) ENGINE=InnoDB;
-- the yearly report, by question
create index recruitment_equality_answer_by_month on recruitment_equality_answer (organisation_id, answered_in, question);
