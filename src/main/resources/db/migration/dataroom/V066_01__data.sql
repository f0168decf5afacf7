-- What one side asked to see and how it was answered. All of it is fact: an answer stays, a later one takes its place.
create table dataroom.room (
    case_number text primary key,
    meeting date not null,
    opened_at timestamptz not null
);

create table dataroom.meeting_held (
    case_number text primary key references dataroom.room,
    held_on date not null
);

create table dataroom.item (
    item_id uuid primary key,
    case_number text not null references dataroom.room,
    place int not null check (place > 0),
    title text not null,
    unique (case_number, place)
);

create table dataroom.answer (
    item_id uuid not null references dataroom.item,
    version int not null check (version > 0),
    state text not null check (state in ('GIVEN', 'PARTLY', 'SECRET', 'REFUSED')),
    words text not null,
    why text,
    file_name text,
    media_type text,
    content bytea,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text,
    primary key (item_id, version),
    check ((file_name is null) = (content is null) and (media_type is null) = (content is null))
);

create table dataroom.handover (
    case_number text primary key references dataroom.room,
    items int not null,
    refused int not null,
    handed_at timestamptz not null,
    handed_by uuid not null
);

-- the side that the duty to inform protects lets the meeting be held without the data, or with late data
create table dataroom.waiver (
    case_number text primary key references dataroom.room,
    reason text not null,
    waived_at timestamptz not null,
    waived_by uuid not null,
    waived_by_name text not null
);

create table dataroom.undertaking (
    case_number text not null references dataroom.room,
    account uuid not null,
    name text not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    text text not null,
    digest char(64) not null,
    signed_at timestamptz not null,
    primary key (case_number, account)
);

-- every look at what is secret: page 0 is the opening of an item
create table dataroom.viewing (
    viewing_id uuid primary key,
    item_id uuid not null references dataroom.item,
    version int not null,
    page int not null check (page >= 0),
    account uuid not null,
    name text not null,
    viewed_at timestamptz not null
);
create index viewing_by_item on dataroom.viewing (item_id, viewed_at);

-- the data lay in the bargaining room before it was divided
do $$
begin
    if to_regclass('bargaining.data_item') is not null then
        insert into dataroom.room (case_number, meeting, opened_at)
        select case_number, meeting, opened_at from bargaining.negotiation_table;
        insert into dataroom.meeting_held (case_number, held_on)
        select case_number, date from bargaining.round where number = 1;
        insert into dataroom.item (item_id, case_number, place, title)
        select item_id, case_number, place, title from bargaining.data_item;
        insert into dataroom.answer (item_id, version, state, words, file_name, media_type, content, answered_at, answered_by)
        select item_id, 1, state, words, file_name, media_type, content, answered_at, answered_by
        from bargaining.data_answer;
        insert into dataroom.handover (case_number, items, refused, handed_at, handed_by)
        select case_number, items, refused, handed_at, handed_by from bargaining.data_handover;
    end if;
end $$;

create function dataroom.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'dataroom.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['room', 'meeting_held', 'item', 'answer', 'handover', 'waiver', 'undertaking', 'viewing']
    loop
        execute format('create trigger %I before update or delete on dataroom.%I
            for each row execute function dataroom.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on dataroom.%I
            for each statement execute function dataroom.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
