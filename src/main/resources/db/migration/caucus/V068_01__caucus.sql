-- The private rooms of the sides. Whatever is said in them lies here as ciphertext only; the keys are wrapped for the members.

-- the key pair of an account; the secret half is sealed under a key made from the account's password
create table caucus.keyring (
    keyring_id uuid primary key,
    account uuid not null unique,
    public_key bytea not null check (octet_length(public_key) = 32),
    salt bytea not null check (octet_length(salt) = 16),
    memory int not null,
    passes int not null,
    lanes int not null,
    sealed_secret bytea not null,
    made_at timestamptz not null
);

create table caucus.room (
    case_number text not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    opened_at timestamptz not null,
    opened_by uuid not null,
    primary key (case_number, side)
);

-- the room's keys one after the other; proof ties each to the one before it
create table caucus.room_key (
    case_number text not null,
    side text not null,
    version int not null check (version > 0),
    reason text not null check (reason in ('OPENED', 'DEPARTURE', 'INVITATION', 'ANEW')),
    proof bytea,
    made_at timestamptz not null,
    made_by uuid not null,
    primary key (case_number, side, version),
    foreign key (case_number, side) references caucus.room,
    check ((proof is null) = (reason in ('OPENED', 'ANEW')))
);

-- a key of the room wrapped for one member; vouched under that key, so that nobody can slip in a public key of their own
create table caucus.wrapped_key (
    case_number text not null,
    side text not null,
    version int not null,
    account uuid not null,
    keyring_id uuid not null references caucus.keyring on delete cascade,
    encapsulation bytea not null,
    content bytea not null,
    vouched bytea not null,
    wrapped_by uuid not null,
    wrapped_at timestamptz not null,
    primary key (case_number, side, version, account),
    foreign key (case_number, side, version) references caucus.room_key
);
create index wrapped_key_by_keyring on caucus.wrapped_key (keyring_id);

-- somebody who held the key is no longer of the side: from here on a new key is due
create table caucus.departure (
    departure_id uuid primary key,
    case_number text not null,
    side text not null,
    version int not null,
    account uuid not null,
    departed_at timestamptz not null,
    foreign key (case_number, side, version) references caucus.room_key
);
create index departure_by_key on caucus.departure (case_number, side, version);

create table caucus.entry (
    entry_id uuid primary key,
    case_number text not null,
    side text not null,
    version int not null,
    kind text not null check (kind in ('NOTE', 'LIMIT', 'FILE', 'QUESTION', 'VOTE', 'CLOSING')),
    about uuid references caucus.entry,
    author uuid not null,
    written_at timestamptz not null,
    sealed bytea not null,
    foreign key (case_number, side, version) references caucus.room_key
);
create index entry_by_kind on caucus.entry (case_number, side, kind, written_at desc, entry_id);
create index entry_about on caucus.entry (about) where about is not null;
create unique index one_vote_each on caucus.entry (about, author) where kind = 'VOTE';
create unique index closed_once on caucus.entry (about) where kind = 'CLOSING';

create table caucus.file_content (
    entry_id uuid primary key references caucus.entry,
    sealed bytea not null
);

create table caucus.invitation (
    invitation_id uuid primary key,
    case_number text not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    guest uuid not null,
    guest_name text not null,
    until date not null,
    invited_at timestamptz not null,
    invited_by uuid not null,
    invited_by_name text not null
);
create index invitation_by_room on caucus.invitation (case_number, side, invited_at desc);
create index invitation_by_guest on caucus.invitation (case_number, guest);

create table caucus.revocation (
    invitation_id uuid primary key references caucus.invitation,
    revoked_at timestamptz not null,
    revoked_by uuid not null,
    revoked_by_name text not null
);

-- who unlocked the room and when, for the side itself
create table caucus.visit (
    visit_id uuid primary key,
    case_number text not null,
    side text not null,
    account uuid not null,
    name text not null,
    guest boolean not null,
    visited_at timestamptz not null
);
create index visit_by_room on caucus.visit (case_number, side, visited_at desc);

create function caucus.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'caucus.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

-- key rings and wrapped keys are the two that change: a key that is taken back must be gone, not only marked
do $$
declare
    fact text;
begin
    foreach fact in array array['room', 'room_key', 'departure', 'entry', 'file_content', 'invitation', 'revocation', 'visit']
    loop
        execute format('create trigger %I before update or delete on caucus.%I
            for each row execute function caucus.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on caucus.%I
            for each statement execute function caucus.refuse_change()', fact || '_no_truncate', fact);
    end loop;
    execute 'create trigger wrapped_key_no_update before update on caucus.wrapped_key
        for each row execute function caucus.refuse_change()';
end $$;
