-- Facts beside the argument. Official figures are facts with their source; wage lines are a read model of published agreements,
-- rewritten with every publication, and shown only in cells where no single enterprise can be told.
create table insight.fact (
    fact_id uuid primary key,
    kind text not null check (kind in
        ('MINIMUM_WAGE', 'GUIDELINE_BASE', 'GUIDELINE_UPPER', 'GUIDELINE_LOWER', 'CPI', 'INDUSTRY_WAGE')),
    year int not null,
    industry text,
    post text not null,
    value numeric not null,
    source text not null,
    source_on date not null,
    url text not null,
    imported_at timestamptz not null,
    imported_by uuid not null,
    imported_by_name text not null,
    check (kind <> 'INDUSTRY_WAGE' or industry is not null)
);
create index fact_newest on insight.fact (kind, year, coalesce(industry, ''), post, imported_at desc, fact_id);

create table insight.wage_line (
    enterprise text not null,
    grade text not null,
    case_number text not null,
    industry text not null,
    size_class text not null check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    headcount int not null check (headcount >= 0),
    pay numeric not null,
    ends_on date not null,
    primary key (enterprise, grade)
);
create index wage_line_by_cell on insight.wage_line (industry, size_class, ends_on);
create index wage_line_by_case on insight.wage_line (case_number);

create function insight.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'insight.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger fact_append_only before update or delete on insight.fact
    for each row execute function insight.refuse_change();
create trigger fact_no_truncate before truncate on insight.fact
    for each statement execute function insight.refuse_change();
