-- What was added to minutes: why a chief did not confirm them, what was forgotten, the signed paper of a meeting held offline.
create table bargaining.minutes_note (
    case_number text not null,
    serial int not null check (serial > 0),
    round int not null,
    kind text not null check (kind in ('REFUSAL', 'ADDENDUM', 'SCAN')),
    side text check (side in ('ENTERPRISE', 'WORKERS')),
    words text not null,
    file uuid,
    file_name text,
    noted_at timestamptz not null,
    noted_by uuid not null,
    noted_by_name text not null,
    primary key (case_number, serial),
    foreign key (case_number, round) references bargaining.round,
    check ((kind = 'SCAN') = (file is not null) and (file is null) = (file_name is null))
);
create trigger minutes_note_append_only before update or delete on bargaining.minutes_note
    for each row execute function bargaining.refuse_change();
create trigger minutes_note_no_truncate before truncate on bargaining.minutes_note
    for each statement execute function bargaining.refuse_change();
