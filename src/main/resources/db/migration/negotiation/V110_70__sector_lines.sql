-- Talks of regions and industries as the inbox shows them; their duties and their way through the models are kept with those of
-- the cases.
create table negotiation.sector_line (
    number text primary key,
    name text not null,
    place_name text not null,
    year int not null
);
