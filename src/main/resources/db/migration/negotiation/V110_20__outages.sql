-- Documented outages of the platform: reported by one person, decided by another.
create table negotiation.outage (
    id uuid primary key,
    began_at timestamptz not null,
    ended_at timestamptz not null,
    cause text not null,
    reported_by uuid not null,
    reported_by_name text not null,
    reported_at timestamptz not null,
    granted boolean,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    reason text,
    extended integer not null default 0,
    check (ended_at > began_at),
    check (decided_by is null or decided_by <> reported_by),
    check ((granted is null) = (decided_by is null))
);
create index outage_newest on negotiation.outage (reported_at desc);

-- A deadline that was moved keeps where it stood before.
create table negotiation.deadline_move (
    id uuid primary key,
    deadline uuid not null references negotiation.deadline,
    outage uuid not null references negotiation.outage,
    due_before date not null,
    due_after date not null,
    moved_at timestamptz not null,
    unique (deadline, outage)
);
