-- One-time links by which who is about to sign writes by hand on a phone, without signing in there: of the secret in the link
-- only the digest; bound to the account, the case and the digest of the text. The strokes wait here until the page of the same
-- account has fetched them and go with the row: a link and what came through it are no facts, what is signed with is kept with
-- the signature. One link for an account and a case: a newer one takes the place of the older.
create table contract.drawing_link (
    id uuid primary key,
    secret_digest char(64) not null unique,
    account uuid not null,
    case_number text not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    signer_name text not null,
    text_digest char(64) not null,
    kept_until timestamptz not null,
    drawn text check (length(drawn) <= 40000),
    constraint one_link_at_a_time unique (account, case_number)
);
create index drawing_link_by_end on contract.drawing_link (kept_until);
