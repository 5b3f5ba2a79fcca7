-- the day from which a change holds, where that is not the day on which it was written down
alter table people_stage_change add column on_day date null;
update people_stage_change set on_day =
  (select j.started_on from people_journey j where j.id = people_stage_change.person_id)
  where from_stage = 'READY' and to_stage = 'ACTIVE' and taken_back = false;

-- the last day that somebody has named who wants to leave, and when they said so
alter table people_journey add column leaves_on date null;
alter table people_journey add column leaving_said_at DATETIME(6) null;
-- Today of a manager: who wants to leave
create index people_journey_leaving on people_journey (organisation_id, leaves_on);
