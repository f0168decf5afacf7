-- The picture of the seal that an enterprise or its union puts beside the signature of its chief, as versions: facts, never
-- changed. A withdrawal is a fact of its own; an older version stays with the papers that carry it.
create table registry.seal_image (
    id uuid primary key,
    enterprise_code text not null,
    side text not null check (side in ('ENTERPRISE', 'WORKERS')),
    number int not null,
    png bytea not null check (length(png) <= 2097152),
    digest char(64) not null,
    millimeters int not null,
    registered_by uuid not null,
    registered_by_name text not null,
    registered_at timestamptz not null,
    unique (enterprise_code, side, number)
);

create table registry.seal_withdrawal (
    image_id uuid primary key references registry.seal_image,
    reason text not null,
    withdrawn_by uuid not null,
    withdrawn_by_name text not null,
    withdrawn_at timestamptz not null
);

create trigger seal_image_append_only before update or delete on registry.seal_image
    for each row execute function registry.refuse_change();
create trigger seal_image_no_truncate before truncate on registry.seal_image
    for each statement execute function registry.refuse_change();
create trigger seal_withdrawal_append_only before update or delete on registry.seal_withdrawal
    for each row execute function registry.refuse_change();
create trigger seal_withdrawal_no_truncate before truncate on registry.seal_withdrawal
    for each statement execute function registry.refuse_change();
