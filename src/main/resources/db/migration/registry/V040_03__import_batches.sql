-- A file read and checked, waiting for "take the good rows": kept here so that any node can go on. The content is
-- ciphertext, because a roster carries identity numbers, and is emptied as soon as it has been taken or cancelled.
create table registry.import_batch (
    id uuid primary key,
    kind text not null check (kind in ('ENTERPRISES', 'ROSTER')),
    enterprise_code text,
    file_name text not null,
    file_digest char(64) not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    expires_at timestamptz not null,
    state text not null check (state in ('PREVIEW', 'TAKEN', 'CANCELLED')),
    key_id text not null,
    file_cipher bytea,
    parsed_cipher bytea,
    check ((kind = 'ROSTER') = (enterprise_code is not null))
);
create index import_batch_by_expiry on registry.import_batch (expires_at);
