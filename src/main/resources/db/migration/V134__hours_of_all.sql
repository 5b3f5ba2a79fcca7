-- hours over all mentors, by month and by mentor
create index mentoring_contact_hours on mentoring_contact (organisation_id, contact_on);
