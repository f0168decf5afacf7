-- The register asks which agreements a newer one ended.
create index ending_by_case on performance.ending (by_case) where by_case is not null;
