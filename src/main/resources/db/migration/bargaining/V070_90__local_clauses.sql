-- Clauses that a town's guide adds to the catalogue. Facts: a change is a new version, a withdrawal is a row of its own.
create table bargaining.local_clause (
    clause uuid not null,
    version int not null check (version > 0),
    town text not null,
    town_name text not null,
    title text not null,
    words text not null,
    plain text not null,
    source text not null,
    valid_from date not null,
    written_at timestamptz not null,
    written_by uuid not null,
    written_by_name text not null,
    primary key (clause, version)
);
create index local_clause_of_town on bargaining.local_clause (town, written_at);

create table bargaining.local_clause_withdrawal (
    clause uuid primary key,
    version int not null,
    withdrawn_from date not null,
    reason text not null,
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null,
    withdrawn_by_name text not null,
    foreign key (clause, version) references bargaining.local_clause
);

create trigger local_clause_append_only before update or delete on bargaining.local_clause
    for each row execute function bargaining.refuse_change();
create trigger local_clause_no_truncate before truncate on bargaining.local_clause
    for each statement execute function bargaining.refuse_change();
create trigger local_clause_withdrawal_append_only before update or delete on bargaining.local_clause_withdrawal
    for each row execute function bargaining.refuse_change();
create trigger local_clause_withdrawal_no_truncate before truncate on bargaining.local_clause_withdrawal
    for each statement execute function bargaining.refuse_change();
