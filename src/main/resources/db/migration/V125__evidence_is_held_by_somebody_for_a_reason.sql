-- who wants the evidence of a candidate kept, since when and why
alter table training_candidate add column evidence_held_by_id BINARY(16) null;
alter table training_candidate add column evidence_held_on date null;
alter table training_candidate add column evidence_held_why LONGBLOB null;
