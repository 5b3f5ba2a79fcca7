insert into onboarding_induction (person_id, organisation_id, held_on, recorded_by_id, recorded_at, version)
select c.person_id, c.organisation_id, c.completed_on, c.recorded_by_id, c.recorded_at, 0
from training_completion c join training_programme p on p.id = c.programme_id
where p.induction = true and c.person_id not in (select i.person_id from onboarding_induction i);
