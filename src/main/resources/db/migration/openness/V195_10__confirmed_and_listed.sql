-- By what each chief was freshly confirmed; null from before it was asked.
alter table openness.proposal add confirmed_by text;
alter table openness.answer add confirmed_by text;

-- The editions that anybody may read now, for the list of them. Told by the facts: it changes with them and may be built anew.
create table openness.shelf (
    case_number text primary key,
    proposal uuid not null unique references openness.proposal,
    agreed_at timestamptz not null
);
create index shelf_newest on openness.shelf (agreed_at desc, case_number);

insert into openness.shelf (case_number, proposal, agreed_at)
select last.case_number, last.id, last.answered_at
from (
    select distinct on (p.case_number) p.case_number, p.id, a.answered_at
    from openness.proposal p join openness.answer a on a.proposal = p.id
    where a.agreed order by p.case_number, p.number desc
) last
where not exists (select 1 from openness.ending e where e.proposal = last.id);
