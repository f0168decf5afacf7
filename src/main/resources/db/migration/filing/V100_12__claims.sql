-- Who of an office has a filing in hand; taken, handed back and taken over, each act in the ledger.
create table filing.claimant (
    case_number text not null,
    office text not null check (office in ('CITY_UNION', 'LABOR_BUREAU')),
    account uuid not null,
    name text not null,
    since timestamptz not null,
    primary key (case_number, office)
);
create index claimant_by_account on filing.claimant (account, office);

-- Who acts for a reviewer who is away. The newest naming counts; one without a deputy ends it.
create table filing.deputyship (
    id uuid primary key,
    office text not null check (office in ('CITY_UNION', 'LABOR_BUREAU')),
    principal uuid not null,
    principal_name text not null,
    deputy uuid,
    deputy_name text,
    from_day date,
    to_day date,
    named_at timestamptz not null,
    check ((deputy is null) = (from_day is null) and (deputy is null) = (to_day is null)
        and (deputy is null) = (deputy_name is null))
);
create index deputyship_newest on filing.deputyship (office, principal, named_at desc);
create trigger deputyship_append_only before update or delete on filing.deputyship for each row
    execute function filing.refuse_change();
create trigger deputyship_no_truncate before truncate on filing.deputyship for each statement
    execute function filing.refuse_change();

-- The offices' list of what they have to do: nearest end of the term first, with what the platform found.
alter table filing.standing add column holding int not null default 0;
alter table filing.standing add column failing int not null default 0;
alter table filing.standing add column unjudged int not null default 0;
alter table filing.standing add column flags int not null default 0;
create index standing_to_review on filing.standing (state, received_on, case_number);
