-- The public edition: what a side chose, what the other answered, and that one of them took it back. All of it is fact.
create table openness.proposal (
    id uuid primary key,
    case_number text not null,
    number int not null check (number > 0),
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    -- JSON as it was written, letter by letter: the digest is reckoned from it
    words text not null,
    digest text not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    unique (case_number, number)
);

create table openness.answer (
    proposal uuid primary key references openness.proposal,
    agreed boolean not null,
    words text not null,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text not null,
    check (agreed = (words = ''))
);

create table openness.ending (
    proposal uuid primary key references openness.proposal,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    ended_at timestamptz not null,
    ended_by uuid not null,
    ended_by_name text not null
);

create function openness.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'openness.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['proposal', 'answer', 'ending']
    loop
        execute format('create trigger append_only before update or delete on openness.%I
            for each row execute function openness.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on openness.%I
            for each statement execute function openness.refuse_change()', fact);
    end loop;
end $$;
