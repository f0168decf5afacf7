-- The table and everything put on it. All of it is fact: rows are added, never changed. What holds now (whose turn, which
-- draft) is read from the facts. The one thing that changes is a side's private draft of its next position.
create table bargaining.negotiation_table (
    case_number text primary key,
    enterprise text not null,
    offered_by text not null check (offered_by in ('ENTERPRISE', 'WORKERS')),
    above_scale boolean not null,
    headcount int not null check (headcount > 0),
    women int not null check (women between 0 and headcount),
    opening jsonb not null,
    meeting date not null,
    opened_at timestamptz not null
);

create table bargaining.team (
    case_number text not null references bargaining.negotiation_table,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    version int not null check (version > 0),
    members jsonb not null,
    named_at timestamptz not null,
    named_by uuid not null,
    primary key (case_number, side, version)
);

create table bargaining.data_item (
    item_id uuid primary key,
    case_number text not null references bargaining.negotiation_table,
    place int not null check (place > 0),
    title text not null,
    unique (case_number, place)
);

create table bargaining.data_answer (
    item_id uuid primary key references bargaining.data_item,
    state text not null check (state in ('GIVEN', 'PARTLY', 'SECRET', 'REFUSED')),
    words text not null,
    file_name text,
    media_type text,
    content bytea,
    answered_at timestamptz not null,
    answered_by uuid not null,
    check ((file_name is null) = (content is null) and (media_type is null) = (content is null))
);

create table bargaining.data_handover (
    case_number text primary key references bargaining.negotiation_table,
    items int not null,
    refused int not null,
    handed_at timestamptz not null,
    handed_by uuid not null
);

create table bargaining.round (
    case_number text not null references bargaining.negotiation_table,
    number int not null check (number > 0),
    date date not null,
    place text not null,
    chair text not null check (chair in ('ENTERPRISE', 'WORKERS')),
    chair_name text not null,
    recorder text not null,
    enterprise_present jsonb not null,
    workers_present jsonb not null,
    enterprise_team int not null,
    workers_team int not null,
    agenda text not null,
    guests text not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    primary key (case_number, number)
);

-- Versions count 1, 2, 3 … over the whole case and both sides; a side acts once in a round.
create table bargaining.position (
    case_number text not null,
    version int not null check (version > 0),
    round int not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    terms jsonb not null,
    reason text not null,
    digest char(64) not null,
    put_at timestamptz not null,
    put_by uuid not null,
    put_by_name text not null,
    primary key (case_number, version),
    unique (case_number, round, side),
    foreign key (case_number, round) references bargaining.round
);

create table bargaining.acceptance (
    case_number text not null,
    round int not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    version int not null,
    digest char(64) not null,
    accepted_at timestamptz not null,
    accepted_by uuid not null,
    primary key (case_number, round),
    foreign key (case_number, round) references bargaining.round,
    foreign key (case_number, version) references bargaining.position
);

create table bargaining.draft_confirmation (
    case_number text not null,
    round int not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    digest char(64) not null,
    confirmed_on date not null,
    confirmed_at timestamptz not null,
    confirmed_by uuid not null,
    primary key (case_number, round, side),
    foreign key (case_number, round) references bargaining.acceptance
);

-- A correction before the first confirmation is a new version.
create table bargaining.minutes (
    case_number text not null,
    round int not null,
    version int not null check (version > 0),
    entry jsonb not null,
    digest char(64) not null,
    written_at timestamptz not null,
    written_by uuid not null,
    primary key (case_number, round, version),
    foreign key (case_number, round) references bargaining.round
);

create table bargaining.minutes_confirmation (
    case_number text not null,
    round int not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    minutes_version int not null,
    confirmed_at timestamptz not null,
    confirmed_by uuid not null,
    primary key (case_number, round, side),
    foreign key (case_number, round, minutes_version) references bargaining.minutes
);

create table bargaining.reopening (
    case_number text not null references bargaining.negotiation_table,
    after_round int not null,
    why text not null,
    reopened_at timestamptz not null,
    primary key (case_number, after_round)
);

create table bargaining.position_draft (
    case_number text not null references bargaining.negotiation_table,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    version int not null check (version > 0),
    terms jsonb not null,
    reason text not null,
    saved_at timestamptz not null,
    saved_by uuid not null,
    saved_by_name text not null,
    primary key (case_number, side)
);

create function bargaining.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'bargaining.% is append-only: % refused', tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['negotiation_table', 'team', 'data_item', 'data_answer', 'data_handover', 'round',
        'position', 'acceptance', 'draft_confirmation', 'minutes', 'minutes_confirmation', 'reopening']
    loop
        execute format('create trigger %I before update or delete on bargaining.%I
            for each row execute function bargaining.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on bargaining.%I
            for each statement execute function bargaining.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
