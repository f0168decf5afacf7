-- The register is searched by enterprise, number, words of the clauses and term. Words are found by their pairs of characters,
-- which needs no extension of the database: an index of pairs narrows, the text decides. Kept without white space, in small
-- letters.
create function filing.pairs(words text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(words, i, 2)), '{}') from generate_series(1, length(words) - 1) i
$$;

create table filing.search (
    case_number text primary key,
    agreement_digest text not null,
    name text not null,
    clauses text not null,
    starts_on date not null,
    ends_on date not null,
    name_pairs text[] not null generated always as (filing.pairs(name)) stored,
    clauses_pairs text[] not null generated always as (filing.pairs(clauses)) stored
);
create index search_name on filing.search using gin (name_pairs);
create index search_clauses on filing.search using gin (clauses_pairs);
create index search_ends on filing.search (ends_on, starts_on);

insert into filing.search (case_number, agreement_digest, name, clauses, starts_on, ends_on)
select s.case_number, p.agreement_digest, lower(regexp_replace(s.enterprise_name || '|' || s.case_number, '\s+', '', 'g')),
    coalesce((select lower(regexp_replace(string_agg((c ->> 'title') || '|' || (c ->> 'text'), '|'), '\s+', '', 'g'))
        from json_array_elements(p.facts -> 'terms' -> 'clauses') c), ''),
    (p.facts -> 'terms' ->> 'start')::date, (p.facts -> 'terms' ->> 'end')::date
from filing.standing s
join lateral (select agreement_digest, facts from filing.prepared where case_number = s.case_number
    order by submission desc, edition desc limit 1) p on true;

-- The number in the register (备案登记号), given once with the effect, without gaps in a year.
create table filing.register_counter (
    year int primary key,
    last int not null
);
create table filing.registration (
    case_number text primary key,
    year int not null,
    serial int not null check (serial > 0),
    registered_at timestamptz not null,
    unique (year, serial)
);
insert into filing.registration (case_number, year, serial, registered_at)
select case_number, extract(year from effective)::int,
    row_number() over (partition by extract(year from effective) order by effective, case_number), said_at
from filing.effect;
insert into filing.register_counter (year, last) select year, max(serial) from filing.registration group by year;
create trigger registration_append_only before update or delete on filing.registration for each row
    execute function filing.refuse_change();
create trigger registration_no_truncate before truncate on filing.registration for each statement
    execute function filing.refuse_change();
