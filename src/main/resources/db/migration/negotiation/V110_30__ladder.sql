-- A refused offer is urged on by letters and may still be answered: a reply has its number, and a case that the enterprise
-- refused is not over. There are no letters against a union: where the workers' side refused, it is.
alter table negotiation.reply add column number int not null default 1 check (number > 0);
alter table negotiation.reply drop constraint reply_pkey;
alter table negotiation.reply add primary key (case_number, number);

-- Cases refused before are over: their processes ended with the refusal.
update negotiation.wage_case set stage = 'CLOSED_NO_AGREEMENT', ended_from = 'REFUSED' where stage = 'REFUSED';
drop index negotiation.wage_case_running;
create unique index wage_case_running on negotiation.wage_case (enterprise, year)
    where stage not in ('PUBLISHED', 'WITHDRAWN', 'CLOSED_NO_AGREEMENT', 'VOIDED')
      and not (stage = 'REFUSED' and offered_by = 'ENTERPRISE');
