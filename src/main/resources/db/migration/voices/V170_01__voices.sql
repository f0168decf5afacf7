-- Gatherings of what workers ask for, before the offer. Who has answered is kept only while a gathering is open and without any
-- time; how, never: answers are added up under a key that is gone with the close.
create table voices.gathering (
    id uuid primary key,
    enterprise text not null,
    title text not null,
    intro text not null,
    closes_at timestamptz not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    opened_by_name text not null,
    check (closes_at > opened_at)
);
create index gathering_of_enterprise on voices.gathering (enterprise, opened_at desc, id);

create table voices.closing (
    gathering uuid primary key references voices.gathering,
    closed_at timestamptz not null,
    early boolean not null,
    participants int not null check (participants >= 0)
);

create table voices.publication (
    gathering uuid primary key references voices.closing,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null
);

create table voices.reminder (
    gathering uuid not null references voices.gathering,
    reminded_on date not null,
    told int not null,
    reminded_by uuid not null,
    primary key (gathering, reminded_on)
);

-- deliberately without an author and without a time: who put a statement is nobody's to know
create table voices.statement (
    id uuid primary key,
    gathering uuid not null references voices.gathering,
    number int not null check (number > 0),
    head text not null,
    text text not null,
    proposed boolean not null,
    constraint statement_numbered unique (gathering, number)
);

create table voices.verdict (
    statement uuid primary key references voices.statement,
    kind text not null check (kind in ('HIDDEN', 'MERGED')),
    reason text not null,
    into_number int,
    given_at timestamptz not null,
    given_by uuid not null,
    given_by_name text not null,
    check ((kind = 'MERGED') = (into_number is not null)),
    check (kind = 'MERGED' or reason <> '')
);

-- the totals of a closed gathering; where too few answered they are not kept at all
create table voices.result (
    statement uuid primary key references voices.statement,
    agree int,
    disagree int,
    skip int,
    check ((agree is null) = (disagree is null) and (agree is null) = (skip is null))
);

-- While a gathering is open. The key, wrapped by one outside the database; the running totals under it, never a single answer.
create table voices.tally_key (
    gathering uuid primary key references voices.gathering,
    key_id text not null,
    wrapped bytea not null
);
create table voices.tally (
    statement uuid primary key references voices.statement,
    gathering uuid not null references voices.tally_key,
    sealed bytea not null
) with (fillfactor = 50);
create index tally_of_gathering on voices.tally (gathering);

-- which statements an account has dealt with, so that nobody answers twice; not how, not when
create table voices.participant (
    gathering uuid not null references voices.gathering,
    account uuid not null,
    answered int[] not null,
    primary key (gathering, account)
) with (fillfactor = 70);
create table voices.turnout (
    gathering uuid primary key references voices.gathering,
    participants int not null
) with (fillfactor = 50);

create function voices.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'voices.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['gathering', 'closing', 'publication', 'reminder', 'statement', 'verdict', 'result']
    loop
        execute format('create trigger append_only before update or delete on voices.%I
            for each row execute function voices.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on voices.%I
            for each statement execute function voices.refuse_change()', fact);
    end loop;
end $$;

-- nothing is added to what is closed, and totals are written only then
create function voices.guard_close() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'result' then
        if not exists (select 1 from voices.statement s join voices.closing c using (gathering) where s.id = new.statement) then
            raise exception 'totals are told after the close only' using errcode = 'insufficient_privilege';
        end if;
    elsif exists (select 1 from voices.closing where gathering = new.gathering) then
        raise exception 'the gathering is closed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger result_after_close before insert on voices.result for each row execute function voices.guard_close();
create trigger tally_before_close before insert or update on voices.tally for each row execute function voices.guard_close();
create trigger participant_before_close before insert or update on voices.participant
    for each row execute function voices.guard_close();
