-- sheets of the simulator lie in the room sealed like everything else
alter table caucus.entry drop constraint entry_kind_check;
alter table caucus.entry add constraint entry_kind_check
    check (kind in ('NOTE', 'LIMIT', 'FILE', 'QUESTION', 'VOTE', 'CLOSING', 'SHEET'));
