-- Agreements that were changed or terminated before their term: whom they bind until which day only, and those that bind nobody
-- any more.
create table sector.released (
    number text not null references sector.agreement,
    enterprise text not null,
    last_day date not null,
    by_number text not null references sector.talks,
    primary key (number, enterprise)
);

create table sector.agreement_end (
    number text primary key references sector.agreement,
    why text not null check (why in ('CHANGED', 'TERMINATED')),
    last_day date not null,
    by_number text not null references sector.talks,
    noted_at timestamptz not null
);

do $$
declare
    fact text;
begin
    foreach fact in array array['released', 'agreement_end']
    loop
        execute format('create trigger append_only before update or delete on sector.%I
            for each row execute function sector.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on sector.%I
            for each statement execute function sector.refuse_change()', fact);
    end loop;
end $$;
