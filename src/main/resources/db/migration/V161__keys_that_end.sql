-- A key that a sign-in made: it opens what became of a form until then. A code that somebody holds has no end.
alter table forms_draft add column ends_at DATETIME(6) null;
