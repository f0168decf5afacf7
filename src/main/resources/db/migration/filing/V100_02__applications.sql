-- An application (一次申请) is a filing with what was supplied to it. Missing things are listed once an application; a new
-- one begins after a deemed withdrawal or an objection.
alter table filing.prepared add column application int not null default 1;
alter table filing.prepared alter column application drop default;
alter table filing.submission add column application int not null default 1;
alter table filing.submission alter column application drop default;
alter table filing.decision add column application int not null default 1;
alter table filing.decision alter column application drop default;
drop index filing.returned_once;
create unique index returned_once on filing.decision (case_number, application) where verdict = 'INCOMPLETE';

-- What the enterprise supplied after a return, one row for each line of the office's list.
create table filing.supply (
    id uuid primary key,
    case_number text not null,
    submission int not null,
    place int not null,
    item text not null,
    words text not null,
    file_name text,
    media_type text,
    content bytea,
    digest char(64),
    supplied_by uuid not null,
    supplied_at timestamptz not null,
    constraint supplied_once unique (case_number, submission, place),
    check ((file_name is null) = (content is null) and (media_type is null) = (content is null)
        and (digest is null) = (content is null))
);

-- An application whose missing things were not supplied in time counts as withdrawn.
create table filing.withdrawal (
    case_number text not null,
    application int not null,
    submission int not null,
    due date not null,
    withdrawn_on date not null,
    withdrawn_at timestamptz not null,
    primary key (case_number, application)
);

-- Objections after the review term: they undo no effect and are findings for labor-law supervision.
create table filing.late_objection (
    id uuid primary key,
    case_number text not null,
    submission int not null,
    office text not null,
    decision json not null,
    term_ended date not null,
    found_by text not null,
    account uuid not null,
    found_at timestamptz not null,
    constraint found_once unique (case_number, submission, office)
);

do $$
declare
    fact text;
begin
    foreach fact in array array['supply', 'withdrawal', 'late_objection'] loop
        execute format('create trigger %I before update or delete on filing.%I for each row'
            ' execute function filing.refuse_change()', fact || '_append_only', fact);
        execute format('create trigger %I before truncate on filing.%I for each statement'
            ' execute function filing.refuse_change()', fact || '_no_truncate', fact);
    end loop;
end $$;
