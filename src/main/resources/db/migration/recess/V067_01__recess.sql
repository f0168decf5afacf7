-- Whether talks go on: rounds, proposals to suspend, suspensions and resumptions. All of it is fact.
create table recess.talks (
    case_number text primary key,
    opened_at timestamptz not null
);

create table recess.sitting (
    case_number text not null references recess.talks,
    round int not null check (round > 0),
    held_on date not null,
    held_at timestamptz not null,
    primary key (case_number, round)
);

create table recess.sitting_end (
    case_number text not null,
    round int not null,
    settled boolean not null,
    ended_at timestamptz not null,
    primary key (case_number, round),
    foreign key (case_number, round) references recess.sitting
);

create table recess.proposal (
    proposal_id uuid primary key,
    case_number text not null references recess.talks,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    until date not null,
    place text not null,
    topics text not null,
    reason text not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    proposed_by_name text not null
);
create index proposal_by_case on recess.proposal (case_number, proposed_at desc);

create table recess.answer (
    proposal_id uuid primary key references recess.proposal,
    consent boolean not null,
    words text not null,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text not null
);

create table recess.suspension (
    suspension_id uuid primary key,
    case_number text not null references recess.talks,
    number int not null check (number > 0),
    after_round int not null,
    begun_on date not null,
    until date not null,
    place text not null,
    topics text not null,
    reason text not null,
    used_before int not null check (used_before >= 0),
    cap_on date not null,
    begun_at timestamptz not null,
    unique (case_number, number)
);

create table recess.resumption (
    suspension_id uuid primary key references recess.suspension,
    resumed_on date not null,
    words text not null,
    resumed_at timestamptz not null,
    resumed_by uuid not null,
    resumed_by_name text not null
);

-- talks begun before suspensions had a room of their own: rounds, and the suspensions that confirmed minutes agreed on
do $$
begin
    if to_regclass('bargaining.minutes') is not null then
        insert into recess.talks (case_number, opened_at)
        select case_number, opened_at from bargaining.negotiation_table;
        insert into recess.sitting (case_number, round, held_on, held_at)
        select case_number, number, date, opened_at from bargaining.round;
        insert into recess.sitting_end (case_number, round, settled, ended_at)
        select c.case_number, c.round,
            (select count(*) = 2 from bargaining.draft_confirmation d
                where d.case_number = c.case_number and d.round = c.round),
            max(c.confirmed_at)
        from bargaining.minutes_confirmation c group by c.case_number, c.round having count(*) = 2;
        insert into recess.suspension (suspension_id, case_number, number, after_round, begun_on, until, place, topics, reason,
            used_before, cap_on, begun_at)
        select gen_random_uuid(), r.case_number,
            row_number() over (partition by r.case_number order by r.number), r.number, r.date,
            (m.entry ->> 'nextMeeting')::date, coalesce(m.entry ->> 'nextPlace', ''), '',
            coalesce(m.entry ->> 'suspensionReason', ''), 0, r.date + 60, e.ended_at
        from recess.sitting_end e
        join bargaining.round r on r.case_number = e.case_number and r.number = e.round
        join lateral (select entry from bargaining.minutes m where m.case_number = r.case_number and m.round = r.number
            order by version desc limit 1) m on true
        where m.entry ->> 'suspended' = 'true' and m.entry ->> 'nextMeeting' is not null;
        insert into recess.resumption (suspension_id, resumed_on, words, resumed_at, resumed_by, resumed_by_name)
        select s.suspension_id, n.date, '', n.opened_at, n.opened_by, n.chair_name
        from recess.suspension s
        join bargaining.round n on n.case_number = s.case_number and n.number = s.after_round + 1;
    end if;
end $$;

create function recess.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'recess.% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    fact text;
begin
    foreach fact in array array['talks', 'sitting', 'sitting_end', 'proposal', 'answer', 'suspension', 'resumption']
    loop
        execute format('create trigger %I before update or delete on recess.%I
            for each row execute function recess.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on recess.%I
            for each statement execute function recess.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
