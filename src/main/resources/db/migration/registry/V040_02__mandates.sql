-- Who may act for whom: facts, never changed. A mandate ends by its last day or by a revocation, which is a fact of its own.
create table registry.mandate (
    id uuid primary key,
    holder uuid not null,
    party text not null,
    role text not null,
    from_day date not null,
    to_day date not null,
    source_paper text not null,
    granted_by uuid not null,
    granted_at timestamptz not null,
    check (to_day >= from_day)
);
create index mandate_by_holder on registry.mandate (holder, to_day);
create index mandate_by_party on registry.mandate (party, role, to_day);

create table registry.mandate_revocation (
    mandate_id uuid primary key references registry.mandate,
    last_day date not null,
    source_paper text not null,
    revoked_by uuid not null,
    revoked_at timestamptz not null
);

-- A mandate as it counts: until its last day, or the earlier one that its revocation set.
create view registry.mandate_in_effect as
    select id, holder, party, role, from_day, mandate.source_paper,
           least(to_day, coalesce(last_day, to_day)) as to_day
    from registry.mandate left join registry.mandate_revocation on (mandate_id = id);

create function registry.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'registry.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger mandate_append_only before update or delete on registry.mandate
    for each row execute function registry.refuse_change();
create trigger mandate_no_truncate before truncate on registry.mandate
    for each statement execute function registry.refuse_change();
create trigger mandate_revocation_append_only before update or delete on registry.mandate_revocation
    for each row execute function registry.refuse_change();
create trigger mandate_revocation_no_truncate before truncate on registry.mandate_revocation
    for each statement execute function registry.refuse_change();
