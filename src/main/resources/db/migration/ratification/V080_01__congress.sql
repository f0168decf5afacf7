-- Drafts put before the workers' congress, in order; facts, never changed.
create table ratification.submission (
    id uuid primary key,
    case_number text not null,
    number int not null,
    enterprise text not null,
    title text not null,
    version int not null,
    digest char(64) not null,
    agreed_on date not null,
    submitted_at timestamptz not null,
    constraint submission_numbered unique (case_number, number)
);

-- A congress as called, opened, closed. Its thresholds are those of the law on the day of the call.
create table ratification.congress (
    id uuid primary key,
    submission uuid not null references ratification.submission (id),
    case_number text not null,
    version int not null,
    call_number int not null,
    name text not null,
    meets_at timestamptz not null,
    closes_at timestamptz not null,
    place text not null,
    chair text not null,
    scrutineers text not null,
    tellers text not null,
    called_at timestamptz not null,
    late boolean not null,
    concerns jsonb not null,
    roll int not null,
    quorum int not null,
    majority int not null,
    opened_at timestamptz,
    closed_at timestamptz,
    result text,
    present int not null default 0,
    yes int not null default 0,
    no int not null default 0,
    abstain int not null default 0,
    constraint congress_called_once unique (case_number, version, call_number),
    constraint congress_closes_after_it_meets check (closes_at > meets_at),
    constraint congress_closed_with_a_result check ((closed_at is null) = (result is null)),
    constraint congress_counts_only_when_closed check (closed_at is not null or yes + no + abstain = 0)
);
create index congress_by_case on ratification.congress (case_number, called_at desc);
create index congress_of_submission on ratification.congress (submission);

-- The roll, frozen at the call: who is a delegate, who is there, who has voted. Deliberately without any time.
create table ratification.roll_entry (
    congress uuid not null references ratification.congress (id),
    person uuid not null,
    account uuid,
    name text not null,
    checked_in boolean not null default false,
    voted boolean not null default false,
    primary key (congress, person),
    constraint one_account_one_vote unique (congress, account),
    constraint only_the_present_vote check (checked_in or not voted)
);
create index roll_entry_by_account on ratification.roll_entry (account) where not voted;

-- The key of a ballot, wrapped; made when the ballot opens, gone when it closes.
create table ratification.ballot_key (
    congress uuid primary key references ratification.congress (id),
    wrapped bytea not null
);

-- The box while the ballot is open: sealed choices of equal length. No person, no time, ids at random.
create table ratification.ballot_box (
    id uuid primary key,
    congress uuid not null references ratification.congress (id),
    sealed bytea not null
);
create index ballot_box_of_congress on ratification.ballot_box (congress);

-- The box after the close: the choices in the clear, shuffled, under fresh ids.
create table ratification.opened_ballot (
    id uuid primary key,
    congress uuid not null references ratification.congress (id),
    choice text not null check (choice in ('YES', 'NO', 'ABSTAIN'))
);
create index opened_ballot_of_congress on ratification.opened_ballot (congress);

create function ratification.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end $$;

create trigger submission_append_only before update or delete on ratification.submission
    for each row execute function ratification.refuse_change();
create trigger submission_no_truncate before truncate on ratification.submission
    for each statement execute function ratification.refuse_change();
create trigger opened_ballot_append_only before update or delete on ratification.opened_ballot
    for each row execute function ratification.refuse_change();
create trigger opened_ballot_no_truncate before truncate on ratification.opened_ballot
    for each statement execute function ratification.refuse_change();
create trigger congress_no_delete before delete on ratification.congress
    for each row execute function ratification.refuse_change();
create trigger congress_no_truncate before truncate on ratification.congress
    for each statement execute function ratification.refuse_change();
create trigger congress_final before update on ratification.congress
    for each row when (old.closed_at is not null) execute function ratification.refuse_change();
create trigger roll_entry_no_delete before delete on ratification.roll_entry
    for each row execute function ratification.refuse_change();
create trigger roll_entry_no_truncate before truncate on ratification.roll_entry
    for each statement execute function ratification.refuse_change();
-- On the roll only presence and "has voted" move, and only from no to yes.
create trigger roll_entry_one_way before update on ratification.roll_entry
    for each row when (
        old.congress is distinct from new.congress or old.person is distinct from new.person
        or old.account is distinct from new.account or old.name is distinct from new.name
        or (old.checked_in and not new.checked_in) or (old.voted and not new.voted))
    execute function ratification.refuse_change();
create trigger ballot_box_no_update before update on ratification.ballot_box
    for each row execute function ratification.refuse_change();
create trigger ballot_box_no_truncate before truncate on ratification.ballot_box
    for each statement execute function ratification.refuse_change();

-- Ballots enter an open ballot only, and leave the box only when it has been closed.
create function ratification.guard_box() returns trigger language plpgsql as $$
declare
    c ratification.congress;
begin
    if tg_op = 'INSERT' then
        select * into c from ratification.congress where id = new.congress;
        if c.opened_at is null or c.closed_at is not null then
            raise exception 'the ballot is not open' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    select * into c from ratification.congress where id = old.congress;
    if c.closed_at is null then
        raise exception 'ballots stay in the box while the ballot is open' using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;
create trigger ballot_box_guarded before insert or delete on ratification.ballot_box
    for each row execute function ratification.guard_box();
