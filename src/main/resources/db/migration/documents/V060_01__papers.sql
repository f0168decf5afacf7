-- How many papers a case has: the row is locked while one is printed, so that numbers have no gaps.
create table documents.case_counter (
    case_number text primary key,
    papers int not null check (papers >= 0)
);

-- Every paper ever issued, with the values it was printed from. Facts: never changed, never deleted.
create table documents.paper (
    paper_id uuid primary key,
    case_number text not null,
    kind text not null,
    paper_key text not null,
    serial int not null check (serial > 0),
    number text not null,
    title text not null,
    edition text not null,
    paper_values jsonb not null,
    values_digest char(64) not null,
    pdf bytea not null,
    pdf_digest char(64) not null,
    pages int not null check (pages > 0),
    issued_at timestamptz not null,
    constraint paper_once unique (case_number, kind, paper_key),
    constraint paper_serial unique (case_number, serial),
    constraint paper_number unique (number)
);
-- a PDF is compressed already: do not spend time on compressing it again
alter table documents.paper alter column pdf set storage external;

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'documents.paper is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger paper_append_only before update or delete on documents.paper
    for each row execute function documents.refuse_change();
create trigger paper_no_truncate before truncate on documents.paper
    for each statement execute function documents.refuse_change();
