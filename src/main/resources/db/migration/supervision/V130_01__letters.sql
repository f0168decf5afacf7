-- The ladder of letters (一函两书). Everything is a fact and only grows, save the standing for lists and the counter.
-- Values that a person wrote are kept as json text, so that they stay as they were.
create table supervision.matter (
    id uuid primary key,
    case_number text not null,
    serial int not null check (serial > 0),
    raised_on date not null,
    raised_by text not null,
    account uuid not null,
    raised_at timestamptz not null,
    constraint matter_numbered unique (case_number, serial)
);

create table supervision.point (
    matter uuid not null references supervision.matter,
    ground text not null,
    since date not null,
    facts text not null,
    account uuid not null,
    noted_at timestamptz not null,
    primary key (matter, ground)
);

-- The platform saw that a ground holds no longer.
create table supervision.correction (
    matter uuid not null,
    ground text not null,
    corrected_on date not null,
    noted_at timestamptz not null,
    primary key (matter, ground),
    foreign key (matter, ground) references supervision.point
);

create table supervision.letter_counter (
    year int not null,
    rung text not null,
    last int not null check (last >= 0),
    primary key (year, rung)
);

create table supervision.letter (
    id uuid primary key,
    matter uuid not null references supervision.matter,
    rung text not null check (rung in ('REMINDER', 'OPINION', 'PROPOSAL')),
    number text not null,
    entry json not null,
    reasons json not null,
    issuer text not null,
    signer text not null,
    post text not null,
    account uuid not null,
    signed_at timestamptz not null,
    issued_on date not null,
    due_on date,
    constraint letter_once unique (matter, rung),
    constraint letter_numbered unique (number)
);

create table supervision.answer (
    letter uuid primary key references supervision.letter,
    kind text not null check (kind in ('CORRECTED', 'WILL_CORRECT', 'DISPUTED', 'REJECTED')),
    words text not null,
    correct_by date,
    late boolean not null,
    answered_by text not null,
    account uuid not null,
    answered_at timestamptz not null
);

create table supervision.overdue (
    letter uuid primary key references supervision.letter,
    noted_at timestamptz not null
);

create table supervision.inquiry (
    matter uuid primary key references supervision.matter,
    supervisors json not null,
    held_on date not null,
    course text not null,
    findings text not null,
    corrected boolean not null,
    recorded_by text not null,
    account uuid not null,
    recorded_at timestamptz not null
);

create table supervision.judgement (
    matter uuid primary key references supervision.matter,
    corrected boolean not null,
    words text not null,
    judged_by text not null,
    account uuid not null,
    judged_at timestamptz not null
);

create table supervision.feedback (
    matter uuid primary key references supervision.matter,
    ordered boolean not null,
    words text not null,
    correct_by date,
    given_by text not null,
    account uuid not null,
    given_at timestamptz not null
);

create table supervision.obedience (
    matter uuid primary key references supervision.feedback,
    obeyed boolean not null,
    words text not null,
    reported_by text,
    account uuid not null,
    reported_at timestamptz not null
);

-- Files of an answer to a letter or of the report on an order.
create table supervision.file (
    id uuid primary key,
    matter uuid not null references supervision.matter,
    rung text,
    place int not null,
    name text not null,
    media_type text not null,
    content bytea not null,
    constraint file_placed unique nulls not distinct (matter, rung, place)
);

create table supervision.closing (
    matter uuid primary key references supervision.matter,
    ending text not null check (ending in ('CORRECTED', 'WITHDRAWN', 'NOT_ORDERED', 'OBEYED', 'DISOBEYED', 'CASE_OVER')),
    words text not null,
    closed_by text not null,
    account uuid not null,
    closed_at timestamptz not null
);

-- Where each matter stands, for the list: derived from the facts above, rewritten with every act.
create table supervision.standing (
    matter uuid primary key references supervision.matter,
    case_number text not null,
    serial int not null,
    enterprise text not null,
    enterprise_name text not null,
    town_code text not null,
    town_name text not null,
    grounds text not null,
    step text not null,
    raised_on date not null,
    due_on date,
    changed_at timestamptz not null
);
-- at most one matter is open in a case
create unique index standing_open_once on supervision.standing (case_number) where step <> 'CLOSED';
create index standing_open on supervision.standing (raised_on, matter) where step <> 'CLOSED';
create index standing_open_of_town on supervision.standing (town_code, raised_on) where step <> 'CLOSED';

create function supervision.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end $$;
do $$
declare
    fact text;
begin
    foreach fact in array array['matter', 'point', 'correction', 'letter', 'answer', 'overdue', 'inquiry', 'judgement',
        'feedback', 'obedience', 'file', 'closing'] loop
        execute format('create trigger %I before update or delete on supervision.%I for each row'
            ' execute function supervision.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on supervision.%I for each statement'
            ' execute function supervision.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
