-- The package as the case prepared it; a newer edition of the same submission replaces an older one in use, not in the table.
-- Values are kept as json text, so that sums and the order of lists stay as they were frozen.
create table filing.prepared (
    id uuid primary key,
    case_number text not null,
    submission int not null,
    edition int not null,
    agreement_digest text not null,
    facts json not null,
    prepared_at timestamptz not null,
    constraint prepared_once unique (case_number, submission, edition)
);

-- What the enterprise filed, frozen with the facts it was filed on.
create table filing.submission (
    id uuid primary key,
    case_number text not null,
    number int not null,
    facts json not null,
    entry json not null,
    digest char(64) not null,
    filed_at timestamptz not null,
    filed_by uuid not null,
    received_on date not null,
    late boolean not null,
    constraint submission_numbered unique (case_number, number)
);

create table filing.acceptance (
    case_number text not null,
    submission int not null,
    accepted_by text not null,
    account uuid not null,
    accepted_at timestamptz not null,
    primary key (case_number, submission)
);

create table filing.decision (
    id uuid primary key,
    case_number text not null,
    submission int not null,
    office text not null,
    verdict text not null,
    decision json not null,
    decided_by text not null,
    account uuid not null,
    decided_at timestamptz not null,
    constraint decided_once unique (case_number, submission, office)
);
-- Missing things are listed once and once only (《浙江省保障“最多跑一次”改革规定》第十一条).
create unique index returned_once on filing.decision (case_number) where verdict = 'INCOMPLETE';

create table filing.effect (
    case_number text primary key,
    effective date not null,
    tacit boolean not null,
    said_at timestamptz not null
);

create table filing.publication (
    case_number text primary key,
    means text not null,
    remark text not null,
    published_on date not null,
    late boolean not null,
    account uuid not null,
    published_at timestamptz not null
);

create table filing.upper_union (
    case_number text primary key,
    filed_on date not null,
    account uuid not null,
    filed_at timestamptz not null
);

-- Workers who said that they have read the published text.
create table filing.acknowledgement (
    case_number text not null,
    account uuid not null,
    read_at timestamptz not null,
    primary key (case_number, account)
);

-- Where each filing stands, for the list: derived from the facts above, rewritten with every act.
create table filing.standing (
    case_number text primary key,
    enterprise text not null,
    enterprise_name text not null,
    coverage int not null,
    submission int not null,
    state text not null,
    received_on date,
    effective date,
    published_on date,
    changed_at timestamptz not null
);
create index standing_by_change on filing.standing (changed_at desc, case_number);
create index standing_by_state on filing.standing (state, changed_at desc, case_number);
create index standing_published on filing.standing (published_on desc, case_number) where published_on is not null;

create function filing.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end $$;
do $$
declare
    fact text;
begin
    foreach fact in array array['prepared', 'submission', 'acceptance', 'decision', 'effect', 'publication',
        'upper_union', 'acknowledgement'] loop
        execute format('create trigger %I before update or delete on filing.%I for each row'
            ' execute function filing.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on filing.%I for each statement'
            ' execute function filing.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
