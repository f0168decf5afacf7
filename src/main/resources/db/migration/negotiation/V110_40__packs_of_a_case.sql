-- The versions of the rule packs that a case began with; empty for cases begun before this was kept: they go by those loaded.
alter table negotiation.wage_case add column pack_versions text not null default '';
-- Deadlines that await a holiday notice: their day is the last of the calendar until the notice is loaded.
create index deadline_awaiting on negotiation.deadline (case_number) where due = date '9999-12-31';
