-- By what the chief was freshly confirmed when signing. Null where it was signed before this was kept: nobody knows.
alter table contract.signature add column confirmed_by text check (confirmed_by in ('PASSWORD', 'CODE'));
