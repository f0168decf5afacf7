-- Both sides may offer at once: the second offer is kept with the case that the first began.
alter table negotiation.offer add column crossed boolean not null default false;
alter table negotiation.offer drop constraint offer_pkey;
alter table negotiation.offer add primary key (case_number, side);
create unique index offer_first on negotiation.offer (case_number) where not crossed;

-- the paper of a mid-term offer: the index of an increase, the proof of an adjustment
create table negotiation.offer_proof (
    case_number text not null,
    side text not null,
    attachment uuid not null,
    primary key (case_number, side),
    foreign key (case_number, side) references negotiation.offer
);

alter table negotiation.wage_case add column kind text not null default 'YEARLY'
    check (kind in ('YEARLY', 'MIDTERM_INCREASE', 'MIDTERM_ADJUST'));
-- how far a case had come that ended before its time: what it reached stays to be seen
alter table negotiation.wage_case add column ended_from text;

drop index negotiation.wage_case_running;
create unique index wage_case_running on negotiation.wage_case (enterprise, year)
    where stage not in ('PUBLISHED', 'REFUSED', 'WITHDRAWN', 'CLOSED_NO_AGREEMENT', 'VOIDED');

-- How a case ended before its time.
create table negotiation.case_ending (
    case_number text primary key references negotiation.wage_case,
    cause text not null,
    words text not null,
    side text check (side in ('ENTERPRISE', 'WORKERS')),
    article text,
    proposed_by text,
    ended_from text not null,
    ended_by text not null,
    account uuid not null,
    ended_at timestamptz not null
);

create table negotiation.end_proposal (
    id uuid primary key,
    case_number text not null references negotiation.wage_case,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    cause text not null,
    reason text not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    proposed_by_name text not null
);
create index end_proposal_by_case on negotiation.end_proposal (case_number, proposed_at desc);

create table negotiation.end_answer (
    proposal uuid primary key references negotiation.end_proposal,
    consent boolean not null,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text not null
);

do $$
declare
    fact text;
begin
    foreach fact in array array['offer_proof', 'case_ending', 'end_proposal', 'end_answer']
    loop
        execute format('create trigger %I before update or delete on negotiation.%I
            for each row execute function negotiation.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on negotiation.%I
            for each statement execute function negotiation.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;

-- Some duties are owed by either side, and some only by persons: the named recorder, the chief or a delegate.
alter table negotiation.duty drop constraint duty_owner_check;
alter table negotiation.duty add constraint duty_owner_check
    check (owner in ('ENTERPRISE', 'WORKERS', 'EITHER_SIDE', 'CITY_UNION', 'LABOR_BUREAU'));
alter table negotiation.duty add column named boolean not null default false;
create table negotiation.duty_person (
    duty uuid not null references negotiation.duty,
    account uuid not null,
    primary key (duty, account)
);
create index duty_person_by_account on negotiation.duty_person (account);
