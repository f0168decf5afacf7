-- An agreement in force was terminated by both sides; it counts up to its last day. A fact.
create table contract.termination (
    text uuid primary key references contract.frozen_text (id),
    last_day date not null,
    terminated_at timestamptz not null
);

create trigger append_only before update or delete on contract.termination
    for each row execute function contract.refuse_change();
create trigger no_truncate before truncate on contract.termination
    for each statement execute function contract.refuse_change();
