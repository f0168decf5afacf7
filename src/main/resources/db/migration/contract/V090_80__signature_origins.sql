-- From where a chief signed: the client's address (of IPv6 the network) and the device as its browser told it. Personal data, seen
-- by the two sides and the auditor alone. The ledger has only a commitment, SHA-256 over the salt and both: so a row cannot be
-- changed unnoticed, and what is erased with its row cannot be guessed back. Therefore a row may be deleted, where the law on
-- personal data demands it, but never changed. Acts from before this was kept have no row.
create table contract.signature_origin (
    signature uuid primary key references contract.signature (id),
    address text not null check (length(address) <= 49),
    device text not null check (length(device) <= 400),
    salt bytea not null check (length(salt) = 32)
);
create trigger append_only before update on contract.signature_origin
    for each row execute function contract.refuse_change();
create trigger no_truncate before truncate on contract.signature_origin
    for each statement execute function contract.refuse_change();
