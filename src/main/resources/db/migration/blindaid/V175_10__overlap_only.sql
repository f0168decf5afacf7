-- Both may choose to be told of an overlap without a number: from a number and one's own limit the other's can be reckoned.
alter table blindaid.proposal drop constraint proposal_meet_check;
alter table blindaid.proposal
    add constraint proposal_meet_check check (meet in ('OVERLAP_ONLY', 'MIDPOINT', 'LINE'));
alter table blindaid.outcome drop constraint outcome_check;
alter table blindaid.outcome add constraint outcome_check check (overlap or value is null);

-- of a case, in which waits what; and how often one was proposed
create index proposal_of_clause on blindaid.proposal (case_number, round, clause);
