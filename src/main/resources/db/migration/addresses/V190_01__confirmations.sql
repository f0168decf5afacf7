-- Where each side is served: what it confirmed, word for word. All of it is fact: a change is another confirmation.
create table addresses.confirmation (
    confirmation_id uuid primary key,
    case_number text not null,
    enterprise text not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    number int not null check (number > 0),
    party text not null,
    recipient text not null,
    phone text not null,
    postal text not null,
    email text,
    statement text not null,
    digest char(64) not null,
    confirmed_at timestamptz not null,
    confirmed_by uuid not null,
    confirmed_by_name text not null,
    unique (case_number, side, number)
);
-- the one in force: the newest of a side, in whatever case
create index confirmation_by_side on addresses.confirmation (enterprise, side, confirmed_at desc);

create function addresses.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'addresses.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger confirmation_append_only before update or delete on addresses.confirmation
    for each row execute function addresses.refuse_change();
create trigger confirmation_no_truncate before truncate on addresses.confirmation
    for each statement execute function addresses.refuse_change();
