-- Blind agreement aid: that it was proposed, agreed to, used or given up stays; the limits themselves never do.
create table blindaid.proposal (
    id uuid primary key,
    case_number text not null,
    round int not null,
    clause text not null,
    name text not null,
    meet text not null check (meet in ('MIDPOINT', 'LINE')),
    line numeric,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    check ((meet = 'LINE') = (line is not null))
);
create index proposal_of_case on blindaid.proposal (case_number, proposed_at desc, id);

-- the other side's consent is the one use of this clause in this round
create table blindaid.consent (
    proposal uuid primary key references blindaid.proposal,
    case_number text not null,
    round int not null,
    clause text not null,
    consented_at timestamptz not null,
    consented_by uuid not null,
    consented_by_name text not null,
    constraint one_use_of_a_clause_in_a_round unique (case_number, round, clause)
);

create table blindaid.ending (
    proposal uuid primary key references blindaid.proposal,
    how text not null check (how in ('DECLINED', 'WITHDRAWN', 'LAPSED')),
    side text check (side in ('ENTERPRISE', 'WORKERS')),
    ended_at timestamptz not null
);

create table blindaid.outcome (
    proposal uuid primary key references blindaid.consent,
    overlap boolean not null,
    value numeric,
    compared_at timestamptz not null,
    check (overlap = (value is not null))
);

-- While it waits: the key of this one use, wrapped by one outside the database, and what is sealed under it. Both are deleted
-- with the comparison, the withdrawal or the end of the round.
create table blindaid.use_key (
    proposal uuid primary key references blindaid.consent,
    key_id text not null,
    wrapped bytea not null
);
create table blindaid.sealed_limit (
    proposal uuid not null references blindaid.use_key,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    sealed bytea not null,
    primary key (proposal, side)
);

create function blindaid.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'blindaid.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['proposal', 'consent', 'ending', 'outcome']
    loop
        execute format('create trigger append_only before update or delete on blindaid.%I
            for each row execute function blindaid.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on blindaid.%I
            for each statement execute function blindaid.refuse_change()', fact);
    end loop;
    foreach fact in array array['use_key', 'sealed_limit']
    loop
        execute format('create trigger no_update before update on blindaid.%I
            for each row execute function blindaid.refuse_change()', fact);
    end loop;
end $$;
