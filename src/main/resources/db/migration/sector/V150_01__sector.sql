-- Regional and industry bargaining: the units with their members, the talks as a row of acts, votes of member enterprises, and
-- what came into force. Everything is fact and only added to; how far talks are is read from their acts.
create table sector.unit (
    id uuid primary key,
    kind text not null check (kind in ('REGION', 'INDUSTRY')),
    name text not null,
    town_code text,
    place_name text not null,
    workers_name text not null,
    enterprise_name text not null,
    created_on date not null,
    created_at timestamptz not null,
    created_by uuid not null,
    created_by_name text not null,
    unique (kind, name)
);
create index unit_by_name on sector.unit (name, id);

-- who speaks for a side; the newest row holds
create table sector.unit_chief (
    unit uuid not null references sector.unit,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    number int not null check (number > 0),
    account uuid not null,
    name text not null,
    set_at timestamptz not null,
    set_by uuid not null,
    set_by_name text not null,
    primary key (unit, side, number)
);
create index unit_chief_by_account on sector.unit_chief (account);

create table sector.member (
    id uuid primary key,
    unit uuid not null references sector.unit,
    enterprise text not null,
    enterprise_name text not null,
    joined_on date not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    entered_by_name text not null
);
create index member_of_unit on sector.member (unit, enterprise_name, id);
create index member_by_enterprise on sector.member (enterprise, unit);

create table sector.member_leaving (
    member uuid primary key references sector.member,
    left_on date not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    entered_by_name text not null
);

create table sector.counter (
    line text not null,
    year int not null,
    last int not null,
    primary key (line, year)
);

create table sector.talks (
    number text primary key,
    unit uuid not null references sector.unit,
    year int not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    entry jsonb not null,
    offered_on date not null,
    reply_due date not null,
    offered_at timestamptz not null,
    offered_by uuid not null,
    offered_by_name text not null
);
create index talks_of_unit on sector.talks (unit, offered_at desc);

-- what was done in talks; draft 0 before there is one. A step is done once for a draft, by each side where both must.
create table sector.act (
    id bigserial primary key,
    number text not null references sector.talks,
    draft int not null,
    kind text not null,
    side text not null default '',
    entry jsonb not null,
    done_on date not null,
    done_at timestamptz not null,
    done_by uuid not null,
    done_by_name text not null,
    unique (number, draft, kind, side)
);

-- how the congress of each member enterprise voted on a draft; awaited are the members on the day it was submitted
create table sector.awaited (
    number text not null references sector.talks,
    draft int not null,
    enterprise text not null,
    enterprise_name text not null,
    primary key (number, draft, enterprise)
);

create table sector.vote (
    number text not null,
    draft int not null,
    enterprise text not null,
    held_on date not null,
    roll int not null,
    present int not null,
    yes int not null,
    passed boolean not null,
    file uuid not null,
    file_name text not null,
    entered_on date not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    entered_by_name text not null,
    primary key (number, draft, enterprise),
    foreign key (number, draft, enterprise) references sector.awaited
);

create table sector.agreement (
    number text primary key references sector.talks,
    draft int not null,
    unit uuid not null references sector.unit,
    way text not null check (way in ('CONGRESS', 'MEMBERS')),
    name text not null,
    town_code text,
    place_name text not null,
    terms jsonb not null,
    digest text not null,
    effective_on date not null,
    starts_on date not null,
    ends_on date not null,
    noted_at timestamptz not null
);
create index agreement_in_force on sector.agreement (ends_on, name, number);
create index agreement_of_unit on sector.agreement (unit, ends_on);

create table sector.bound (
    number text not null references sector.agreement,
    enterprise text not null,
    enterprise_name text not null,
    primary key (number, enterprise)
);
create index bound_by_enterprise on sector.bound (enterprise);

-- agreements of enterprises that fell below when the one of their sector came into force
create table sector.finding (
    number text not null references sector.agreement,
    enterprise text not null,
    enterprise_name text not null,
    case_number text,
    below text not null,
    found_on date not null,
    found_at timestamptz not null,
    primary key (number, enterprise)
);

create function sector.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'sector.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['unit', 'unit_chief', 'member', 'member_leaving', 'talks', 'act', 'awaited', 'vote', 'agreement',
        'bound', 'finding']
    loop
        execute format('create trigger append_only before update or delete on sector.%I
            for each row execute function sector.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on sector.%I
            for each statement execute function sector.refuse_change()', fact);
    end loop;
end $$;
