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
    foreach fact in array array['bench', 'team', 'fixing']
    loop
        execute format('create trigger %I before update or delete on teams.%I
            for each row execute function teams.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on teams.%I
            for each statement execute function teams.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
