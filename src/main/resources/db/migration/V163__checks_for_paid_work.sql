-- What a check is for: a volunteer's place, or paid work, which a volunteer's free check does not do for.
alter table vetting_check add column for_paid BOOLEAN not null default false;
