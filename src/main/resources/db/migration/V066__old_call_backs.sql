-- retention: calls made long ago, and requests that nobody could answer
create index recruitment_call_back_age on recruitment_call_back (done_at, asked_at);
