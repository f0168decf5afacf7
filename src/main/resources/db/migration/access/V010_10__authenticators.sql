-- The authenticator of an account: its secret sealed, when it was confirmed with a first code, and the last step of time of
-- which a code was taken, so that none is taken twice. Wrong codes are counted here too: a right password forgives none.
create table access.authenticator (
    account uuid primary key references access.account (id),
    key_id text not null,
    secret bytea not null,
    begun_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    failed_codes int not null default 0
);
