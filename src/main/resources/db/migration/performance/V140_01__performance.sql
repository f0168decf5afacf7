-- The life of an agreement in force: reports, what the minimum wage asks of it, its termination, its end. What people did and
-- what the platform found is fact; life and standing are read models, rewritten with every act.
create table performance.life (
    case_number text primary key,
    enterprise text not null,
    enterprise_name text not null,
    union_name text,
    town_code text not null,
    town_name text not null,
    year int not null,
    effective date not null,
    starts_on date not null,
    ends_on date not null,
    state text not null check (state in ('IN_FORCE', 'EXPIRED', 'REPLACED', 'TERMINATED', 'VOIDED')),
    ended_on date,
    lowest_pay numeric not null,
    checked_from date,
    begun_at timestamptz not null
);
create index life_by_enterprise on performance.life (enterprise, starts_on desc);
-- the sweep after a new minimum wage
create index life_low on performance.life (lowest_pay, case_number) where state = 'IN_FORCE';

-- the newest agreement of every enterprise, of this platform or entered from before, for the list of renewals
create table performance.standing (
    enterprise text primary key,
    case_number text,
    enterprise_name text not null,
    town_code text not null,
    town_name text not null,
    starts_on date not null,
    ends_on date not null,
    window_on date not null
);
create index standing_by_window on performance.standing (window_on, enterprise);
create index standing_by_town on performance.standing (town_code, window_on, enterprise);

create table performance.report (
    id uuid primary key,
    case_number text not null references performance.life,
    number int not null check (number > 0),
    held_on date not null,
    entry jsonb not null,
    due_on date not null,
    reported_on date not null,
    reported_at timestamptz not null,
    reported_by uuid not null,
    reported_by_name text not null,
    unique (case_number, number)
);

create table performance.report_answer (
    report uuid primary key references performance.report (id),
    confirmed boolean not null,
    words text not null,
    answered_on date not null,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text not null
);

create table performance.ending (
    case_number text not null references performance.life,
    kind text not null check (kind in ('EXPIRED', 'REPLACED', 'TERMINATED', 'VOIDED')),
    ended_on date not null,
    by_case text,
    noted_at timestamptz not null,
    primary key (case_number, kind)
);

create table performance.finding (
    id uuid primary key,
    case_number text not null references performance.life,
    minimum numeric not null,
    valid_from date not null,
    lowest_pay numeric not null,
    found_on date not null,
    found_at timestamptz not null,
    unique (case_number, valid_from)
);

create table performance.adjustment (
    finding uuid primary key references performance.finding (id),
    paid_from date not null,
    grades jsonb not null,
    adjusted_on date not null,
    adjusted_at timestamptz not null,
    adjusted_by uuid not null,
    adjusted_by_name text not null
);

create table performance.request (
    id uuid primary key,
    case_number text not null references performance.life,
    number int not null check (number > 0),
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    ground text not null,
    reasons text not null,
    proposed_day date not null,
    file uuid not null,
    file_name text not null,
    asked_on date not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    unique (case_number, number)
);

create table performance.request_answer (
    request uuid primary key references performance.request (id),
    agreed boolean not null,
    words text not null,
    answered_on date not null,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text not null
);

create table performance.resolution (
    request uuid primary key references performance.request (id),
    held_on date not null,
    roll int not null,
    present int not null,
    yes int not null,
    passed boolean not null,
    file uuid not null,
    file_name text not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    entered_by_name text not null
);

create table performance.confirmation (
    request uuid not null references performance.request (id),
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    confirmed_at timestamptz not null,
    confirmed_by uuid not null,
    confirmed_by_name text not null,
    primary key (request, side)
);

-- both chiefs confirmed: the day on which the agreement ends
create table performance.last_day (
    request uuid primary key references performance.request (id),
    day date not null,
    set_at timestamptz not null
);

-- what ended a request before it led anywhere: the agreement expired or a newer one took its place
create table performance.request_over (
    request uuid primary key references performance.request (id),
    over_on date not null,
    noted_at timestamptz not null
);

create table performance.termination_filing (
    request uuid primary key references performance.request (id),
    contact text not null,
    due_on date not null,
    filed_on date not null,
    filed_at timestamptz not null,
    filed_by uuid not null,
    filed_by_name text not null
);

create table performance.termination_record (
    request uuid primary key references performance.request (id),
    remark text not null,
    recorded_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_by_name text not null
);

create function performance.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'performance.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['report', 'report_answer', 'ending', 'finding', 'adjustment', 'request', 'request_answer',
        'resolution', 'confirmation', 'last_day', 'request_over', 'termination_filing', 'termination_record']
    loop
        execute format('create trigger append_only before update or delete on performance.%I
            for each row execute function performance.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on performance.%I
            for each statement execute function performance.refuse_change()', fact);
    end loop;
end $$;
