-- Whether the demo city was begun and finished; at most one row.
create table simulation.city (
    only_one boolean primary key default true check (only_one),
    begun_at timestamptz not null default now(),
    ready_at timestamptz
);
