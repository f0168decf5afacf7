-- Whose pages of a case are open now. Nobody's presence is a record: the table is not in the log of the database.
create unlogged table negotiation.presence (
    page uuid primary key,
    case_number text not null,
    account uuid not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    seen_at timestamptz not null
);
create index presence_by_case on negotiation.presence (case_number, seen_at);
create index presence_by_age on negotiation.presence (seen_at);
