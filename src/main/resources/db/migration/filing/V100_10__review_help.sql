-- What makes two texts the same, for the reviewers: pay and clauses without names, days and headcounts.
create table filing.fingerprint (
    case_number text not null,
    submission int not null,
    enterprise text not null,
    digest char(64) not null,
    filed_at timestamptz not null,
    primary key (case_number, submission)
);
create index fingerprint_alike on filing.fingerprint (digest, filed_at desc);
create trigger fingerprint_append_only before update or delete on filing.fingerprint for each row
    execute function filing.refuse_change();
create trigger fingerprint_no_truncate before truncate on filing.fingerprint for each statement
    execute function filing.refuse_change();

-- What an enterprise filed last is found by its code.
create index standing_by_enterprise on filing.standing (enterprise, changed_at desc);
