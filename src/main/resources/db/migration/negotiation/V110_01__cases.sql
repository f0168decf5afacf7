-- The case and its numbers. A number is drawn under a row lock in the transaction of the offer, so numbers have no gaps.
create table negotiation.case_counter (
    year int primary key,
    last int not null check (last >= 0)
);

create table negotiation.wage_case (
    number text primary key,
    enterprise text not null,
    enterprise_name text not null,
    town_code text not null,
    town_name text not null,
    year int not null,
    offered_by text not null check (offered_by in ('ENTERPRISE', 'WORKERS')),
    stage text not null,
    round int not null default 0,
    round_open boolean not null default false,
    votes_failed int not null default 0,
    minimum_before numeric(14, 2),
    minimum_after numeric(14, 2) not null,
    raise_percent numeric(7, 4) not null,
    headcount int not null,
    skill_pay boolean not null,
    offered_at timestamptz not null,
    changed_at timestamptz not null,
    revision int not null
);
-- one running case per enterprise and wage year
create unique index wage_case_running on negotiation.wage_case (enterprise, year)
    where stage not in ('PUBLISHED', 'REFUSED');
create index wage_case_by_town on negotiation.wage_case (town_code, offered_at desc);
create index wage_case_by_enterprise on negotiation.wage_case (enterprise, offered_at desc);
create index wage_case_by_stage on negotiation.wage_case (stage, offered_at desc);
create index wage_case_by_time on negotiation.wage_case (offered_at desc);

-- The steps of the metro line, in the order people speak of them.
create table negotiation.case_step (
    case_number text not null references negotiation.wage_case,
    step text not null,
    position int not null,
    begun_on date,
    done_on date,
    times int not null default 0,
    primary key (case_number, step)
);

-- Deadlines as they were computed on the day of their trigger: a later change of the law does not move them.
create table negotiation.deadline (
    id uuid primary key,
    case_number text not null references negotiation.wage_case,
    rule text not null,
    triggered_on date not null,
    due date not null,
    target date,
    computed jsonb not null,
    begun_at timestamptz not null,
    met_on date,
    ended_at timestamptz,
    overdue_noted_at timestamptz
);
create index deadline_by_case on negotiation.deadline (case_number, begun_at);
create index deadline_running on negotiation.deadline (due) where ended_at is null;
-- a rule runs at most once at a time in a case
create unique index deadline_once on negotiation.deadline (case_number, rule) where ended_at is null;

-- Offers and replies are facts.
create table negotiation.offer (
    case_number text primary key references negotiation.wage_case,
    side text not null,
    entry jsonb not null,
    digest char(64) not null,
    made_by uuid not null,
    made_by_name text not null,
    received_at timestamptz not null
);
create table negotiation.reply (
    case_number text primary key references negotiation.wage_case,
    side text not null,
    entry jsonb not null,
    late boolean not null,
    digest char(64) not null,
    made_by uuid not null,
    made_by_name text not null,
    received_at timestamptz not null
);

create function negotiation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'negotiation.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger offer_append_only before update or delete on negotiation.offer
    for each row execute function negotiation.refuse_change();
create trigger offer_no_truncate before truncate on negotiation.offer
    for each statement execute function negotiation.refuse_change();
create trigger reply_append_only before update or delete on negotiation.reply
    for each row execute function negotiation.refuse_change();
create trigger reply_no_truncate before truncate on negotiation.reply
    for each statement execute function negotiation.refuse_change();
