-- As what the person signed: as the chief, as the chief who took another's place after the text was frozen, or for the chief by
-- a delegation in writing. A signature from before has no row: it was the chief's. A fact that belongs to the act of signing.
create table contract.signature_mandate (
    signature uuid primary key references contract.signature (id),
    capacity text not null check (capacity in ('CHIEF', 'SUCCESSOR', 'DELEGATE')),
    chief text,
    grantor text,
    delegation uuid,
    paper text,
    constraint a_delegate_has_a_delegation
        check ((capacity = 'DELEGATE') = (delegation is not null) and (capacity = 'DELEGATE') = (grantor is not null)),
    constraint a_successor_has_a_predecessor check (capacity <> 'SUCCESSOR' or chief is not null)
);
create trigger append_only before update or delete on contract.signature_mandate
    for each row execute function contract.refuse_change();
create trigger no_truncate before truncate on contract.signature_mandate
    for each statement execute function contract.refuse_change();
