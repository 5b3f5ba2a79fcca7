-- Whether a role asks people in private about convictions; so far those with checks, not the shop.
alter table vetting_role add column self_disclosure BOOLEAN default false not null;
update vetting_role set self_disclosure = true
  where regulated = true or id in (select role_id from vetting_role_check);
