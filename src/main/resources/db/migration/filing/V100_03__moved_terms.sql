-- Terms of a filing that end on another day than computed, e.g. extended for an outage of the platform.
create table filing.moved_term (
    case_number text not null,
    rule text not null,
    due_before date not null,
    deadline json not null,
    moved_at timestamptz not null,
    primary key (case_number, rule, due_before)
);
create trigger moved_term_append_only before update or delete on filing.moved_term for each row
    execute function filing.refuse_change();
create trigger moved_term_no_truncate before truncate on filing.moved_term for each statement
    execute function filing.refuse_change();
