-- Whether the offices review one after the other or at the same time: the rule in force on the day of the filing. What was filed
-- before there was a choice is reviewed in sequence.
alter table filing.submission add column review_order text not null default 'REVIEW_IN_SEQUENCE'
    check (review_order in ('REVIEW_IN_SEQUENCE', 'REVIEW_IN_PARALLEL'));
alter table filing.submission alter column review_order drop default;

-- The review term ended while one of two offices that review at the same time had objected and the other had not finished: the
-- objection stands, and the review is over.
create table filing.review_closed (
    case_number text not null,
    submission int not null,
    closed_at timestamptz not null,
    primary key (case_number, submission)
);
create trigger review_closed_append_only before update or delete on filing.review_closed for each row
    execute function filing.refuse_change();
create trigger review_closed_no_truncate before truncate on filing.review_closed for each statement
    execute function filing.refuse_change();
