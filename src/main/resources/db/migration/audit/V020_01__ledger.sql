-- The ledger: one row per act that matters, written in the transaction of the act, never changed.
create table audit.ledger_entry (
    entry_id uuid primary key,
    xid xid8 not null default pg_current_xact_id(),
    case_number text,
    act text not null,
    side text,
    actor_id uuid not null,
    actor_name text not null,
    actor_role text not null,
    at timestamptz not null,
    digest char(64),
    body bytea not null,
    body_sha256 char(64) not null
);
create index ledger_entry_by_case on audit.ledger_entry (case_number, at desc, entry_id desc);
create index ledger_entry_by_actor on audit.ledger_entry (actor_id, at desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.ledger_entry is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger ledger_entry_append_only before update or delete on audit.ledger_entry
    for each row execute function audit.refuse_change();
create trigger ledger_entry_no_truncate before truncate on audit.ledger_entry
    for each statement execute function audit.refuse_change();
