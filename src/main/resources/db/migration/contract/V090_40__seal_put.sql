-- Which picture of the party's seal a chief put with the signature: for the paper. A fact that belongs to the act of signing.
create table contract.signature_seal (
    signature uuid primary key references contract.signature (id),
    image uuid not null,
    digest char(64) not null
);
create trigger append_only before update or delete on contract.signature_seal
    for each row execute function contract.refuse_change();
create trigger no_truncate before truncate on contract.signature_seal
    for each statement execute function contract.refuse_change();
