-- The negotiators of both sides. All of it is fact: a team that was named stays, the newest of a side is in force.
create table teams.bench (
    case_number text primary key,
    enterprise text not null,
    above_scale boolean not null,
    headcount int not null check (headcount > 0),
    women int not null check (women between 0 and headcount),
    meeting date not null,
    guiding_town text,
    opened_at timestamptz not null
);

create table teams.team (
    case_number text not null references teams.bench,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    version int not null check (version > 0),
    members jsonb not null,
    named_at timestamptz not null,
    named_by uuid not null,
    primary key (case_number, side, version)
);

-- a meeting was held: from then on members are replaced one by one
create table teams.fixing (
    case_number text primary key references teams.bench,
    fixed_at timestamptz not null
);

-- A chief's part handed on in writing, for a time and within powers.
create table teams.delegation (
    delegation_id uuid primary key,
    case_number text not null references teams.bench,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    delegate uuid not null,
    delegate_name text not null,
    delegate_post text not null,
    account uuid not null,
    powers text[] not null,
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    words text not null,
    granted_by uuid not null,
    granted_by_name text not null,
    granted_at timestamptz not null
);
create index delegation_by_case on teams.delegation (case_number, granted_at);

create table teams.delegation_revocation (
    delegation_id uuid primary key references teams.delegation,
    revoked_on date not null,
    revoked_at timestamptz not null,
    revoked_by uuid not null
);

create table teams.vacancy (
    vacancy_id uuid primary key,
    case_number text not null references teams.bench,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    name text not null,
    reason text not null,
    words text not null,
    since date not null,
    due date not null,
    reported_at timestamptz not null,
    reported_by uuid not null
);
create index vacancy_by_case on teams.vacancy (case_number, reported_at);

create table teams.refilling (
    vacancy_id uuid primary key references teams.vacancy,
    filled_on date not null,
    filled_at timestamptz not null,
    filled_by uuid not null
);

-- where there is no union, more than half of all workers agree to their negotiators; the paper is a kept attachment
create table teams.consent (
    case_number text not null references teams.bench,
    serial int not null check (serial > 0),
    staff int not null,
    agreed int not null,
    decided_on date not null,
    guide text not null,
    paper uuid not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (case_number, serial)
);

-- the teams lay in the bargaining room before it was divided
do $$
begin
    if to_regclass('bargaining.team') is not null then
        insert into teams.bench (case_number, enterprise, above_scale, headcount, women, meeting, opened_at)
        select case_number, enterprise, above_scale, headcount, women, meeting, opened_at
        from bargaining.negotiation_table;
        insert into teams.team (case_number, side, version, members, named_at, named_by)
        select case_number, side, version, members, named_at, named_by from bargaining.team;
        insert into teams.fixing (case_number, fixed_at)
        select case_number, min(opened_at) from bargaining.round group by case_number;
    end if;
end $$;

create function teams.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'teams.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['bench', 'team', 'fixing', 'delegation', 'delegation_revocation', 'vacancy',
        'refilling', 'consent']
    loop
        execute format('create trigger %I before update or delete on teams.%I
            for each row execute function teams.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on teams.%I
            for each statement execute function teams.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
