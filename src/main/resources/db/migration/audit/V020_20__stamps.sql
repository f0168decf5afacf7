-- Time stamps (RFC 3161) over checkpoints as they were given out: the clock of somebody else says that the tree was there by then.
-- outside: whether that clock is not the platform's own, which proves nothing against who runs the platform
create table audit.checkpoint_stamp (
    log integer not null,
    size bigint not null,
    token bytea not null,
    clock text not null,
    outside boolean not null,
    stamped_at timestamptz not null,
    at timestamptz not null,
    primary key (log, size),
    foreign key (log, size) references audit.checkpoint (log, size)
);

create trigger checkpoint_stamp_append_only before update or delete on audit.checkpoint_stamp
    for each row execute function audit.refuse_any_change();
create trigger checkpoint_stamp_no_truncate before truncate on audit.checkpoint_stamp
    for each statement execute function audit.refuse_any_change();
