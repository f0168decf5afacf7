-- Who signed what a paper says, in the order of signing. Facts, written with the paper.
create table documents.signatory (
    paper uuid not null references documents.paper (paper_id),
    place int not null check (place > 0),
    name text not null,
    party text not null,
    capacity text not null,
    act uuid,
    confirmed char(64),
    signed_at timestamptz not null,
    primary key (paper, place)
);

-- The signatures inside the PDF: what they append to the file, and the digest of the whole. Facts.
create table documents.sealed (
    paper uuid primary key references documents.paper (paper_id),
    tail bytea not null,
    digest char(64) not null,
    sealed_at timestamptz not null
);
create index sealed_digest on documents.sealed (digest);

-- Papers that wait for their signatures; the row goes when they have them.
create table documents.seal_job (
    paper uuid primary key references documents.paper (paper_id),
    due_at timestamptz not null,
    attempts int not null default 0,
    cause text,
    failed_at timestamptz
);
create index seal_job_due on documents.seal_job (due_at);

create trigger signatory_append_only before update or delete on documents.signatory
    for each row execute function documents.refuse_change();
create trigger signatory_no_truncate before truncate on documents.signatory
    for each statement execute function documents.refuse_change();
create trigger sealed_append_only before update or delete on documents.sealed
    for each row execute function documents.refuse_change();
create trigger sealed_no_truncate before truncate on documents.sealed
    for each statement execute function documents.refuse_change();
