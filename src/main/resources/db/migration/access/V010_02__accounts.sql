-- Who can sign in. A demo account exists only in the demo profile; production refuses to start over one.
create table access.account (
    id uuid primary key,
    username text not null,
    name text not null,
    role text not null,
    password_hash text not null,
    failed_attempts int not null default 0,
    locked_until timestamptz,
    disabled boolean not null default false,
    demo boolean not null default false,
    demo_note text,
    created_at timestamptz not null
);
create unique index account_by_username on access.account (lower(username));
create index account_demo on access.account (username) where demo;
