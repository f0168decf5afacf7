-- A side's call for the town's guide. A fact: rows are added, never changed.
create table coach.guidance (
    case_number text not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    asked_on date not null,
    words text not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    primary key (case_number, side, asked_on)
);

-- The practice case of an account: invented, its own, begun anew at will. No case, no party, nothing of it in the ledger.
create table coach.practice (
    account uuid primary key,
    sheet jsonb not null,
    played_at timestamptz not null
) with (fillfactor = 70);

create function coach.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'coach.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on coach.guidance for each row execute function coach.refuse_change();
create trigger no_truncate before truncate on coach.guidance for each statement execute function coach.refuse_change();
