-- A password that somebody else gave out opens the account until a day, and only to be changed; empty for one's own password.
alter table access.account add column initial_until timestamptz;
create index account_by_name on access.account (name collate "zh-x-icu", id);
