-- Somebody went on from their own space to the pages under "where is my application".
alter table privacy_audit drop constraint privacy_audit_what;
alter table privacy_audit add constraint privacy_audit_what check (what in
  ('READ', 'ENTERED', 'CHANGED', 'DECIDED', 'TAKEN_BACK', 'PRINTED', 'EXPORTED', 'ERASED', 'PURGED', 'HELD', 'RELEASED',
   'ACCOUNT_OPENED', 'ACCOUNT_CHANGED', 'ACCOUNT_CLOSED', 'ROLE_GIVEN', 'ROLE_TAKEN', 'AREAS_CHANGED', 'STATUS_OPENED'));
