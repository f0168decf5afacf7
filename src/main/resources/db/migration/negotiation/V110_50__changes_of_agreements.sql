-- Either side may ask to change an agreement within its term.
alter table negotiation.wage_case drop constraint wage_case_kind_check;
alter table negotiation.wage_case add constraint wage_case_kind_check
    check (kind in ('YEARLY', 'MIDTERM_INCREASE', 'MIDTERM_ADJUST', 'MIDTERM_CHANGE'));
