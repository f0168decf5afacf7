-- Whether the case has ever been filed: from then on the bureau sees it, also while an objection is revised.
alter table negotiation.wage_case add column filed_once boolean not null default false;
update negotiation.wage_case set filed_once = stage in ('REVIEWING', 'IN_FORCE', 'PUBLISHED');

-- The revision of a signed text after an objection: proposals in turns, and how it ended. All of it is fact.
create table negotiation.revision (
    id uuid primary key,
    case_number text not null references negotiation.wage_case,
    submission int not null,
    objections jsonb not null,
    base jsonb not null,
    base_digest char(64) not null,
    opened_at timestamptz not null,
    constraint revision_once unique (case_number, submission)
);

create table negotiation.revision_proposal (
    id uuid primary key,
    revision uuid not null references negotiation.revision,
    number int not null check (number > 0),
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    terms jsonb not null,
    digest char(64) not null,
    reason text not null,
    formal boolean not null,
    put_by uuid not null,
    put_by_name text not null,
    put_at timestamptz not null,
    constraint proposal_numbered unique (revision, number)
);

create table negotiation.revision_settlement (
    revision uuid primary key references negotiation.revision,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    to_table boolean not null,
    vote_needed boolean not null,
    formal boolean not null,
    reason text not null,
    settled_by uuid not null,
    settled_by_name text not null,
    settled_on date not null,
    settled_at timestamptz not null
);

do $$
declare
    fact text;
begin
    foreach fact in array array['revision', 'revision_proposal', 'revision_settlement'] loop
        execute format('create trigger %I before update or delete on negotiation.%I for each row'
            ' execute function negotiation.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on negotiation.%I for each statement'
            ' execute function negotiation.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
