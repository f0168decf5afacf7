-- The archive packages of a case. What is not a paper or a supplied file is kept here as it goes into the package, so that
-- each package is the same byte for byte whenever it is fetched. Everything is append-only.
create table archive.archive (
    case_number text not null,
    serial int not null check (serial > 0),
    index_json bytea not null,
    index_digest char(64) not null,
    files int not null,
    bytes bigint not null,
    ledger_entries int not null,
    made_at timestamptz not null,
    made_by text not null,
    account uuid not null,
    primary key (case_number, serial)
);

create table archive.part (
    case_number text not null,
    serial int not null,
    path text not null,
    chunk int not null,
    content bytea not null,
    primary key (case_number, serial, path, chunk)
);

create function archive.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'archive.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger archive_append_only before update or delete on archive.archive for each row
    execute function archive.refuse_change();
create trigger archive_no_truncate before truncate on archive.archive for each statement
    execute function archive.refuse_change();
create trigger part_append_only before update or delete on archive.part for each row
    execute function archive.refuse_change();
create trigger part_no_truncate before truncate on archive.part for each statement
    execute function archive.refuse_change();
