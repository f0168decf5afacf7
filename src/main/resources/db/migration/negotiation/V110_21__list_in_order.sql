-- The list of cases is read in its order from an index, a page at a time, however many cases there have been: the nearest
-- running deadline is kept with the case.
alter table negotiation.wage_case add column next_due date;
update negotiation.wage_case c set next_due =
    (select min(due) from negotiation.deadline d where d.case_number = c.number and d.ended_at is null);

drop index negotiation.wage_case_by_town;
drop index negotiation.wage_case_by_stage;
drop index negotiation.wage_case_by_time;
create index wage_case_listed on negotiation.wage_case (next_due, offered_at desc, number);
create index wage_case_listed_by_stage on negotiation.wage_case (stage, next_due, offered_at desc, number);
create index wage_case_listed_by_town on negotiation.wage_case (town_code, next_due, offered_at desc, number);

-- which deadline that is
create index deadline_next on negotiation.deadline (case_number, due) where ended_at is null;
