-- Enterprises that confirm that they join: they let the employers' organisation bargain for them, say that an agreement binds them,
-- or join one later that binds only those whose own congress approved it. The union answers, and then the paper is printed.
create table sector.joining (
    id uuid primary key,
    number text not null references sector.talks,
    enterprise text not null,
    enterprise_name text not null,
    basis text not null check (basis in ('AUTHORIZED', 'COVERED', 'APPROVED', 'LATER')),
    post text not null,
    -- whether the enterprise had no head of a union, so that the union of the unit answers
    by_unit boolean not null,
    confirmed_on date not null,
    confirmed_at timestamptz not null,
    confirmed_by uuid not null,
    confirmed_by_name text not null
);
create index joining_of_talks on sector.joining (number, confirmed_at, id);
create index joining_of_enterprise on sector.joining (number, enterprise, confirmed_at);

create table sector.joining_answer (
    joining uuid primary key references sector.joining,
    confirmed boolean not null,
    words text not null,
    vote jsonb,
    bound_from date,
    answered_on date not null,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text not null
);

create table sector.joining_paper (
    joining uuid primary key references sector.joining,
    paper uuid not null unique
);

-- null for those it bound from the beginning
alter table sector.bound add column since date;

do $$
declare
    fact text;
begin
    foreach fact in array array['joining', 'joining_answer', 'joining_paper']
    loop
        execute format('create trigger append_only before update or delete on sector.%I
            for each row execute function sector.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on sector.%I
            for each statement execute function sector.refuse_change()', fact);
    end loop;
end $$;
