-- A refused offer is urged on by letters and may still be answered: a reply has its number, and a refused case is not over.
alter table negotiation.reply add column number int not null default 1 check (number > 0);
alter table negotiation.reply drop constraint reply_pkey;
alter table negotiation.reply add primary key (case_number, number);

-- Cases refused before are over: their processes ended with the refusal.
update negotiation.wage_case set stage = 'ENDED' where stage = 'REFUSED';
drop index negotiation.wage_case_running;
create unique index wage_case_running on negotiation.wage_case (enterprise, year)
    where stage not in ('PUBLISHED', 'ENDED');

-- Why a case ended without an agreement, and who said so.
create table negotiation.case_ending (
    case_number text primary key references negotiation.wage_case,
    cause text not null,
    words text not null,
    ended_by text not null,
    account uuid not null,
    ended_at timestamptz not null
);
create trigger case_ending_append_only before update or delete on negotiation.case_ending
    for each row execute function negotiation.refuse_change();
create trigger case_ending_no_truncate before truncate on negotiation.case_ending
    for each statement execute function negotiation.refuse_change();
