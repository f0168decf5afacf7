-- What the engine waits for, mirrored so that pages never ask the engine. The engine's task id stays in this room.
create table negotiation.duty (
    id uuid primary key,
    case_number text not null,
    kind text not null,
    owner text not null check (owner in ('ENTERPRISE', 'WORKERS', 'CITY_UNION', 'LABOR_BUREAU')),
    engine_task text not null,
    deadline uuid references negotiation.deadline,
    due date,
    opened_at timestamptz not null,
    closed_at timestamptz,
    done boolean,
    closed_by uuid,
    closed_by_name text
);
create unique index duty_by_task on negotiation.duty (engine_task);
create index duty_by_case on negotiation.duty (case_number, opened_at);
create index duty_open on negotiation.duty (owner, kind, due) where closed_at is null;
create index duty_open_of_case on negotiation.duty (case_number, kind) where closed_at is null;
create index duty_done_by on negotiation.duty (closed_by, closed_at desc) where done;

create table negotiation.duty_seen (
    duty uuid not null references negotiation.duty,
    account uuid not null,
    seen_at timestamptz not null,
    primary key (duty, account)
);

-- The way a case has taken through the models, kept with the case: the diagram outlives the engine's history.
create table negotiation.path_step (
    id uuid primary key,
    case_number text not null,
    model text not null,
    activity text not null,
    visit text not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    canceled boolean not null default false,
    ended_by text
);
create unique index path_step_by_visit on negotiation.path_step (visit);
create index path_step_by_case on negotiation.path_step (case_number, model, begun_at);
