-- What the paper of a text says besides the terms: the edition, by name and by the digest of its words, and the values, as text
-- because their digest is over these very bytes. Both digests and the one of the terms are what is voted on and signed. Texts
-- frozen before this have none, and their digest is that of the terms.
alter table contract.frozen_text
    add column edition text,
    add column template_digest char(64),
    add column paper_values text,
    add column values_digest char(64),
    add constraint pinned_as_a_whole check (num_nulls(edition, template_digest, paper_values, values_digest) in (0, 4));
