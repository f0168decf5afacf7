-- 主体名册: towns, industries, enterprises with their unions, people, delegates.
create table registry.town (
    code text primary key,
    name text not null unique,
    valid boolean not null default true
);

-- GB/T 4754-2017, class codes of four digits.
create table registry.industry (
    code text primary key check (code ~ '^[0-9]{4}$'),
    name text not null
);

create table registry.enterprise (
    credit_code text primary key check (credit_code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    name text not null,
    industry_code text not null references registry.industry,
    town_code text not null references registry.town,
    -- 规模以上 is set by the union, never by the enterprise: who set it, and when, stays beside it
    above_scale boolean not null,
    above_scale_set_by uuid not null,
    above_scale_set_at timestamptz not null,
    headcount int not null check (headcount > 0),
    women int not null check (women between 0 and headcount),
    address text not null,
    legal_representative text not null,
    version int not null default 1,
    changed_at timestamptz not null
);
-- lists are shown by pinyin; a city has some ten thousand enterprises, so a search by part of the name may scan
create index enterprise_by_name on registry.enterprise (name collate "zh-x-icu", credit_code);
create index enterprise_by_town on registry.enterprise (town_code, name collate "zh-x-icu", credit_code);

create table registry.trade_union (
    credit_code text primary key check (credit_code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    name text not null,
    enterprise_code text not null unique references registry.enterprise
);

-- Identity number and phone are ciphertext (AES-256-GCM, key id beside them); the index is a keyed digest for finding doubles.
create table registry.person (
    id uuid primary key,
    enterprise_code text not null references registry.enterprise,
    name text not null,
    gender text not null check (gender in ('FEMALE', 'MALE')),
    identity_cipher bytea not null,
    identity_index bytea not null check (octet_length(identity_index) = 32),
    phone_cipher bytea not null,
    key_id text not null,
    post text not null,
    grade text,
    skill_level text,
    manager boolean not null,
    account uuid unique,
    changed_at timestamptz not null,
    constraint person_once_per_enterprise unique (enterprise_code, identity_index)
);
create index person_by_name on registry.person (enterprise_code, name collate "zh-x-icu", id);

create table registry.delegate_term (
    person_id uuid not null references registry.person,
    from_day date not null,
    to_day date not null,
    primary key (person_id, from_day),
    check (to_day >= from_day)
);
