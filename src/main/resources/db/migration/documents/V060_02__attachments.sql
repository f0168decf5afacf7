-- Files handed in with acts of a case: scanned papers, indices, proofs. Facts: never changed, never deleted.
create table documents.attachment (
    attachment_id uuid primary key,
    case_number text not null,
    name text not null,
    media_type text not null,
    digest char(64) not null,
    content bytea not null,
    added_at timestamptz not null,
    added_by uuid not null,
    added_by_name text not null
);
create index attachment_by_case on documents.attachment (case_number, added_at);
alter table documents.attachment alter column content set storage external;

create trigger attachment_append_only before update or delete on documents.attachment
    for each row execute function documents.refuse_change();
create trigger attachment_no_truncate before truncate on documents.attachment
    for each statement execute function documents.refuse_change();
