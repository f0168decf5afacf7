-- The panel beside the talks asks for the grades of these talks only, and for the figures of one industry or of all.
create index wage_line_by_grade on insight.wage_line (industry, size_class, grade, ends_on);
create index fact_by_industry on insight.fact (coalesce(industry, ''), kind, year);
