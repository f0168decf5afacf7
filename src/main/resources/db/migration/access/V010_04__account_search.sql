-- Accounts are looked up by the beginning of a name or user name, and counted by state, among a hundred thousand.
create index account_by_name_begin on access.account (lower(name) collate "C");
create index account_by_username_begin on access.account (lower(username) collate "C");
create index account_by_state on access.account (disabled, initial_until, locked_until);
create index account_locked on access.account (locked_until) where locked_until is not null;
