-- Unions of members that ask the union of the sector to bargain; counted since the last offer.
create table sector.request (
    id bigserial primary key,
    unit uuid not null references sector.unit,
    enterprise text not null,
    enterprise_name text not null,
    words text not null,
    asked_on date not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null
);
create index request_of_unit on sector.request (unit, asked_at desc);

create trigger append_only before update or delete on sector.request
    for each row execute function sector.refuse_change();
create trigger no_truncate before truncate on sector.request
    for each statement execute function sector.refuse_change();
