-- The signed paper of an agreement entered afterwards, and corrections: a later number for the same first day takes the
-- place of the earlier one, which stays. Who entered is kept by name as it was then.
alter table contract.earlier_agreement
    add column number int not null default 1,
    add column correction text,
    add column entered_by_name text not null default '',
    drop constraint earlier_agreement_once,
    add constraint earlier_agreement_numbered unique (enterprise, starts_on, number),
    add constraint earlier_agreement_correction check ((number > 1) = (correction is not null));

create table contract.earlier_paper (
    agreement uuid primary key references contract.earlier_agreement (id),
    file_name text not null,
    media_type text not null,
    digest char(64) not null,
    content bytea not null
);
create trigger append_only before update or delete on contract.earlier_paper
    for each row execute function contract.refuse_change();
create trigger no_truncate before truncate on contract.earlier_paper
    for each statement execute function contract.refuse_change();
