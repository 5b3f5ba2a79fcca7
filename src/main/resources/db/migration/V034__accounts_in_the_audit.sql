-- Moves taken back, and what is done to accounts: whose account it is, and which role was given or taken.
alter table privacy_audit drop constraint privacy_audit_what;
alter table privacy_audit add constraint privacy_audit_what check (what in
  ('READ', 'ENTERED', 'CHANGED', 'DECIDED', 'TAKEN_BACK', 'PRINTED', 'EXPORTED', 'ERASED', 'PURGED', 'HELD', 'RELEASED',
   'ACCOUNT_OPENED', 'ACCOUNT_CHANGED', 'ACCOUNT_CLOSED', 'ROLE_GIVEN', 'ROLE_TAKEN', 'AREAS_CHANGED'));
alter table privacy_audit add column account_id BINARY(16) null;
alter table privacy_audit add column role varchar(30) null;
