-- of all courses the one by which somebody comes to the induction
alter table training_programme add column induction BOOLEAN not null default false;
update training_programme set induction = true where kind = 'COURSE' and folded = 'induction';
