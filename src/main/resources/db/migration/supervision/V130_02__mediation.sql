-- Mediation of a bargaining dispute (协调处理): facts, one row each, never changed.
create table supervision.mediation (
    id uuid primary key,
    case_number text not null,
    serial int not null check (serial > 0),
    applicant text check (applicant in ('ENTERPRISE', 'WORKERS')),
    application json not null,
    applied_on date not null,
    applied_by text not null,
    account uuid not null,
    applied_at timestamptz not null,
    constraint mediation_numbered unique (case_number, serial)
);
comment on column supervision.mediation.applicant is 'null where the bureau acts on its own motion';

create table supervision.acceptance (
    mediation uuid primary key references supervision.mediation,
    accepted_on date not null,
    due_on date not null,
    accepted_by text not null,
    account uuid not null,
    accepted_at timestamptz not null
);

create table supervision.investigation (
    mediation uuid primary key references supervision.acceptance,
    mediators text not null,
    findings text not null,
    recorded_by text not null,
    account uuid not null,
    recorded_at timestamptz not null
);

-- At most once, with reasons in writing.
create table supervision.extension (
    mediation uuid primary key references supervision.acceptance,
    until date not null,
    reasons text not null,
    extended_by text not null,
    account uuid not null,
    extended_at timestamptz not null
);

create table supervision.settlement (
    mediation uuid primary key references supervision.investigation,
    entry json not null,
    digest char(64) not null,
    proposed_by text not null,
    account uuid not null,
    proposed_at timestamptz not null
);

create table supervision.signature (
    mediation uuid not null references supervision.settlement,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    digest char(64) not null,
    name text not null,
    account uuid not null,
    signed_at timestamptz not null,
    primary key (mediation, side)
);

create table supervision.ending (
    mediation uuid primary key references supervision.mediation,
    kind text not null check (kind in ('NOT_ACCEPTED', 'SETTLED', 'NOT_SETTLED', 'GIVEN_UP', 'DECLINED', 'EXPIRED',
        'CASE_OVER')),
    side text check (side in ('ENTERPRISE', 'WORKERS')),
    words text not null,
    ended_by text not null,
    account uuid not null,
    ended_at timestamptz not null
);

do $$
declare
    fact text;
begin
    foreach fact in array array['mediation', 'acceptance', 'investigation', 'extension', 'settlement', 'signature',
        'ending'] loop
        execute format('create trigger %I before update or delete on supervision.%I for each row'
            ' execute function supervision.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on supervision.%I for each statement'
            ' execute function supervision.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
