alter table people_journey add column started_on date null;
alter table people_journey add column supervisor_id BINARY(16) null;
