package org.wageaccord.registry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.PartyId;

/** Enterprises for lists and pages. */
@Repository
class EnterpriseLists {

    private static final String ORDER = " order by e.name collate \"zh-x-icu\", e.credit_code limit :size offset :from";
    private static final String SHEET =
            Enterprises.SELECT.replace("e.version\n", "e.version, e.above_scale_set_at, e.changed_at\n")
                    + " where e.credit_code = ?";

    private final JdbcClient jdbc;

    EnterpriseLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Listed<Enterprise> list(Sight sight, EnterpriseSearch search, int page) {
        Where where = Where.of(sight, search);
        long total = where.bind(jdbc.sql("select count(*) from registry.enterprise e" + where.text()))
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<Enterprise> items = where.bind(jdbc.sql(Enterprises.SELECT + where.text() + ORDER))
                .param("size", Listed.SIZE)
                .param("from", (long) shown * Listed.SIZE)
                .query((row, n) -> Enterprises.read(row))
                .list();
        return new Listed<>(items, shown, total);
    }

    /** The enterprise as stored; what the reader may do is not known here. */
    Optional<EnterpriseSheet> sheet(PartyId id) {
        return jdbc.sql(SHEET)
                .param(id.value())
                .query((row, n) -> new EnterpriseSheet(
                        Enterprises.read(row),
                        row.getInt("version"),
                        row.getObject("above_scale_set_at", OffsetDateTime.class)
                                .toInstant(),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        false,
                        false,
                        false,
                        false,
                        false))
                .optional();
    }

    /** Conditions with their values; every value is a parameter. */
    private record Where(List<String> conditions, Sight sight, EnterpriseSearch search) {

        static Where of(Sight sight, EnterpriseSearch search) {
            List<String> conditions = new ArrayList<>();
            if (!sight.all()) {
                conditions.add("(e.town_code = any(:towns) or e.credit_code = any(:codes))");
            }
            if (Texts.plain(search.words()) != null) {
                conditions.add("(e.name ilike :words or e.credit_code ilike :words)");
            }
            if (Texts.plain(search.town()) != null) {
                conditions.add("e.town_code = :town");
            }
            if (search.aboveScale() != null) {
                conditions.add("e.above_scale = :aboveScale");
            }
            return new Where(conditions, sight, search);
        }

        String text() {
            return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
        }

        JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement
                    .param("towns", sight.towns().toArray(String[]::new))
                    .param("codes", sight.codes().toArray(String[]::new))
                    .param("words", Texts.containing(search.words()))
                    .param("town", Texts.plain(search.town()))
                    .param("aboveScale", search.aboveScale());
        }
    }
}
