-- Every version of every rule pack that was ever loaded, by the digest of its text: a running case keeps those it began with.
create table statute.pack (
    digest char(64) primary key,
    name text not null,
    file text not null,
    text text not null,
    loaded_at timestamptz not null default clock_timestamp()
);

-- Holiday notices that an administrator loaded. The newest of a year counts.
create table statute.holiday_notice (
    number bigint generated always as identity primary key,
    year int not null,
    notice jsonb not null,
    loaded_at timestamptz not null default clock_timestamp()
);
create index holiday_notice_by_year on statute.holiday_notice (year, number desc);

create function statute.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'statute.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger pack_append_only before update or delete on statute.pack
    for each row execute function statute.refuse_change();
create trigger pack_no_truncate before truncate on statute.pack
    for each statement execute function statute.refuse_change();
create trigger holiday_notice_append_only before update or delete on statute.holiday_notice
    for each row execute function statute.refuse_change();
create trigger holiday_notice_no_truncate before truncate on statute.holiday_notice
    for each statement execute function statute.refuse_change();
