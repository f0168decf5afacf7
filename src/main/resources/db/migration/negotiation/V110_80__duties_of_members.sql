-- The unions of the members of a sector owe a duty, too: each the vote of its own enterprise.
alter table negotiation.duty drop constraint duty_owner_check;
alter table negotiation.duty add constraint duty_owner_check
    check (owner in ('ENTERPRISE', 'WORKERS', 'EITHER_SIDE', 'MEMBERS', 'CITY_UNION', 'LABOR_BUREAU'));
