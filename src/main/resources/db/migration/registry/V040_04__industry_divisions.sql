-- GB/T 4754-2017: all divisions (大类) with the letter of their section (门类). A class (小类) whose own name is not known
-- counts when its division exists, and is shown by the name of the division.
create table registry.industry_division (
    code text primary key check (code ~ '^[0-9]{2}$'),
    name text not null,
    section text not null check (section ~ '^[A-T]$'),
    section_name text not null
);
alter table registry.enterprise drop constraint enterprise_industry_code_fkey;
alter table registry.enterprise add constraint enterprise_industry_code_check check (industry_code ~ '^[0-9]{4}$');
-- who is granted what within an enterprise, and whose account belongs to whom
create index person_by_account on registry.person (enterprise_code, account) where account is not null;
