-- What the sides did about single clauses: fact, like everything else on the table. Where a clause stands is read from these
-- acts and from the positions.
create table bargaining.clause_act (
    case_number text not null references bargaining.negotiation_table,
    number int not null check (number > 0),
    round int not null check (round > 0),
    after_version int not null check (after_version >= 0),
    clause text not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    kind text not null check (kind in ('ACCEPT', 'REJECT', 'ASK', 'ANSWER', 'SET_ASIDE', 'REOPEN')),
    version int,
    digest char(64),
    words text not null,
    question int,
    bundle int,
    done_at timestamptz not null,
    done_by uuid not null,
    done_by_name text not null,
    primary key (case_number, number),
    foreign key (case_number, round) references bargaining.round,
    foreign key (case_number, version) references bargaining.position,
    foreign key (case_number, bundle) references bargaining.position (case_number, version),
    foreign key (case_number, question) references bargaining.clause_act (case_number, number),
    check (kind <> 'ACCEPT' or version is not null and digest is not null),
    check ((kind = 'ANSWER') = (question is not null)),
    check (bundle is null or kind in ('ACCEPT', 'REOPEN'))
);
create trigger clause_act_append_only before update or delete on bargaining.clause_act
    for each row execute function bargaining.refuse_change();
create trigger clause_act_no_truncate before truncate on bargaining.clause_act
    for each statement execute function bargaining.refuse_change();

-- The clauses of a position that stand or fall together (一揽子方案), by their keys.
alter table bargaining.position add column together jsonb not null default '[]';
alter table bargaining.position_draft add column together jsonb not null default '[]';
