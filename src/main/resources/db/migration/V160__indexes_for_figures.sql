-- Forms that came, by month and between two days (reporting, Records.APPLIED and Months.arrivals)
create index people_stage_change_arrived on people_stage_change (organisation_id, to_stage, at);
-- First days, by month and between two days (reporting, Records.BEGAN)
create index people_journey_began on people_journey (organisation_id, started_on);
-- Checks that run out between two days (reporting, Records.CHECKS)
create index vetting_check_runs_out on vetting_check (organisation_id, expires_on);
-- Matches that began between two days (reporting, Records.MATCHES)
create index mentoring_match_began on mentoring_match (organisation_id, began_on);
