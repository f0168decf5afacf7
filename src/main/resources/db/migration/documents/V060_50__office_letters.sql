-- The numbers of the letters that offices send (发文字号): gapless per series and year, the row is locked while one is drawn.
create table documents.letter_counter (
    series text not null,
    year int not null,
    last int not null check (last >= 0),
    primary key (series, year)
);

-- Which paper bears which number; a paper that is ordered again keeps its own. Facts: never changed, never deleted.
create table documents.office_letter (
    case_number text not null,
    kind text not null,
    paper_key text not null,
    series text not null,
    year int not null,
    serial int not null check (serial > 0),
    primary key (case_number, kind, paper_key),
    constraint office_letter_numbered unique (series, year, serial)
);

create function documents.refuse_change_of_letter() returns trigger language plpgsql as $$
begin
    raise exception 'documents.office_letter is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger office_letter_append_only before update or delete on documents.office_letter
    for each row execute function documents.refuse_change_of_letter();
create trigger office_letter_no_truncate before truncate on documents.office_letter
    for each statement execute function documents.refuse_change_of_letter();
