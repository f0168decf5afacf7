-- What a chief wrote by hand when signing, as strokes (not a picture): for the paper, and for the same account to use again.
-- A fact that belongs to the act of signing.
create table contract.signature_hand (
    signature uuid primary key references contract.signature (id),
    drawn text not null check (length(drawn) <= 40000),
    digest char(64) not null
);
create index signature_by_signer on contract.signature (signer, signed_at desc);
create trigger append_only before update or delete on contract.signature_hand
    for each row execute function contract.refuse_change();
create trigger no_truncate before truncate on contract.signature_hand
    for each statement execute function contract.refuse_change();
