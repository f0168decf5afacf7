-- Texts frozen for a case, in order; the newest one counts. All tables of this room are facts and never change.
create table contract.frozen_text (
    id uuid primary key,
    case_number text not null,
    number int not null,
    enterprise text not null,
    year int not null,
    version int not null,
    terms jsonb not null,
    digest char(64) not null,
    starts_on date not null,
    enterprise_chief uuid not null,
    enterprise_chief_name text not null,
    workers_chief uuid not null,
    workers_chief_name text not null,
    frozen_at timestamptz not null,
    constraint frozen_text_numbered unique (case_number, number)
);
create index frozen_text_of_enterprise on contract.frozen_text (enterprise, starts_on desc);

create table contract.passage (
    text uuid primary key references contract.frozen_text (id),
    passed_at timestamptz not null
);

-- One signature of each side on a text, bound to its digest.
create table contract.signature (
    id uuid primary key,
    text uuid not null references contract.frozen_text (id),
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    signer uuid not null,
    signer_name text not null,
    digest char(64) not null,
    signed_at timestamptz not null,
    constraint each_side_signs_once unique (text, side)
);

create table contract.effect (
    text uuid primary key references contract.frozen_text (id),
    effective date not null
);

-- Agreements from before the platform, entered from paper.
create table contract.earlier_agreement (
    id uuid primary key,
    enterprise text not null,
    terms jsonb not null,
    digest char(64) not null,
    starts_on date not null,
    signed_on date not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    constraint earlier_agreement_once unique (enterprise, starts_on)
);

create function contract.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['frozen_text', 'passage', 'signature', 'effect', 'earlier_agreement'] loop
        execute format('create trigger append_only before update or delete on contract.%I '
            'for each row execute function contract.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on contract.%I '
            'for each statement execute function contract.refuse_change()', fact);
    end loop;
end $$;
