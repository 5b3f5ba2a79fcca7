-- Tables of the libraries: events between modules (Spring Modulith) and due jobs (db-scheduler).
create table event_publication (
  id BINARY(16) not null,
  listener_id varchar(512) not null,
  event_type varchar(512) not null,
  serialized_event varchar(4000) not null,
  publication_date DATETIME(6) not null,
  completion_date DATETIME(6) null,
  status varchar(20) null,
  completion_attempts int null,
  last_resubmission_date DATETIME(6) null,
  primary key (id)
) ENGINE=InnoDB;
create index event_publication_by_completion on event_publication (completion_date);

create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data LONGBLOB,
  execution_time DATETIME(6) not null,
  picked BOOLEAN not null,
  picked_by varchar(50),
  last_success DATETIME(6) null,
  last_failure DATETIME(6) null,
  consecutive_failures int,
  last_heartbeat DATETIME(6) null,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
) ENGINE=InnoDB;
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
