-- How a text came to be passed: by the congress itself, or as a revision that the union confirmed to be formal.
alter table contract.passage add column basis text not null default 'CONGRESS'
    check (basis in ('CONGRESS', 'FORMAL_REVISION'));
alter table contract.passage alter column basis drop default;

-- A chief refuses to sign a text, saying why; the other side then says which way to go. Both are facts.
create table contract.refusal (
    id uuid primary key,
    text uuid not null references contract.frozen_text (id),
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    reason text not null,
    refused_by uuid not null,
    refused_by_name text not null,
    refused_at timestamptz not null,
    constraint refused_once unique (text)
);

create table contract.refusal_answer (
    refusal uuid primary key references contract.refusal (id),
    way text not null check (way in ('TABLE', 'MEDIATION')),
    words text not null,
    answered_by uuid not null,
    answered_by_name text not null,
    answered_at timestamptz not null
);

do $$
declare
    fact text;
begin
    foreach fact in array array['refusal', 'refusal_answer'] loop
        execute format('create trigger append_only before update or delete on contract.%I '
            'for each row execute function contract.refuse_change()', fact);
        execute format('create trigger no_truncate before truncate on contract.%I '
            'for each statement execute function contract.refuse_change()', fact);
    end loop;
end $$;
