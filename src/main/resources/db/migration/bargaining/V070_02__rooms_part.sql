-- Teams and data have rooms of their own, which have taken what lay here.
drop table bargaining.data_handover;
drop table bargaining.data_answer;
drop table bargaining.data_item;
drop table bargaining.team;

-- The case ended before its time: nothing more is put on its table.
create table bargaining.closing (
    case_number text primary key references bargaining.negotiation_table,
    how text not null,
    closed_at timestamptz not null
);
create trigger closing_append_only before update or delete on bargaining.closing
    for each row execute function bargaining.refuse_change();
create trigger closing_no_truncate before truncate on bargaining.closing
    for each statement execute function bargaining.refuse_change();
