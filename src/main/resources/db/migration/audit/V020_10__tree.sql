-- The tree over the entries (RFC 6962) and its signed checkpoints. A log is one tree under one name and one key in one database;
-- after an incident, or with another key, a new one is begun and the old ones stay as they are.

create function audit.refuse_any_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

-- since, below: which transactions were over, and which had not begun in this database, when the log was begun
create table audit.log (
    number integer primary key,
    origin text not null unique,
    key text not null,
    cluster text not null,
    since xid8 not null,
    below xid8 not null,
    begun_at timestamptz not null
);

-- xid is null where the entry was left over from before the log was begun
create table audit.leaf (
    log integer not null references audit.log,
    place bigint not null,
    entry_id uuid not null unique references audit.ledger_entry,
    xid xid8,
    salt bytea not null,
    content bytea not null,
    hash bytea not null,
    primary key (log, place)
);

-- complete subtrees of level 1 and above; the leaves are level 0
create table audit.subtree (
    log integer not null references audit.log,
    level smallint not null,
    place bigint not null,
    hash bytea not null,
    primary key (log, level, place)
);

create table audit.checkpoint (
    log integer not null references audit.log,
    size bigint not null,
    root bytea not null,
    note text not null,
    at timestamptz not null,
    primary key (log, size)
);

-- the sealer reads entries in the order of their transactions
create index ledger_entry_in_order on audit.ledger_entry (xid, entry_id);

create trigger log_append_only before update or delete on audit.log
    for each row execute function audit.refuse_any_change();
create trigger log_no_truncate before truncate on audit.log
    for each statement execute function audit.refuse_any_change();
create trigger leaf_append_only before update or delete on audit.leaf
    for each row execute function audit.refuse_any_change();
create trigger leaf_no_truncate before truncate on audit.leaf
    for each statement execute function audit.refuse_any_change();
create trigger subtree_append_only before update or delete on audit.subtree
    for each row execute function audit.refuse_any_change();
create trigger subtree_no_truncate before truncate on audit.subtree
    for each statement execute function audit.refuse_any_change();
create trigger checkpoint_append_only before update or delete on audit.checkpoint
    for each row execute function audit.refuse_any_change();
create trigger checkpoint_no_truncate before truncate on audit.checkpoint
    for each statement execute function audit.refuse_any_change();
