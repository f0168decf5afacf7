package org.wageaccord.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;

/** The enterprises and their unions as stored. */
@Repository
class Enterprises {

    static final String SELECT = """
            select e.credit_code, e.name, e.industry_code, coalesce(i.name, d.name) as industry_name, e.town_code, t.name as town_name,
                   e.above_scale, e.headcount, e.women, e.address, e.legal_representative,
                   u.credit_code as union_code, u.name as union_name, e.version
            from registry.enterprise e
            left join registry.industry i on i.code = e.industry_code
            left join registry.industry_division d on d.code = left(e.industry_code, 2)
            join registry.town t on t.code = e.town_code
            left join registry.trade_union u on u.enterprise_code = e.credit_code
            """;

    private static final String SAVE = """
            insert into registry.enterprise as e (credit_code, name, industry_code, town_code, above_scale,
                above_scale_set_by, above_scale_set_at, headcount, women, address, legal_representative, changed_at)
            values (:code, :name, :industry, :town, :aboveScale, :by, :at, :headcount, :women, :address, :legal, :at)
            on conflict (credit_code) do update set name = :name, industry_code = :industry, town_code = :town,
                above_scale = :aboveScale, headcount = :headcount, women = :women, address = :address,
                legal_representative = :legal, version = e.version + 1, changed_at = :at,
                above_scale_set_by = case when e.above_scale = :aboveScale then e.above_scale_set_by else :by end,
                above_scale_set_at = case when e.above_scale = :aboveScale then e.above_scale_set_at else :at end
            where cast(:seen as int) is null or e.version = :seen
            """;

    private static final String SAVE_UNION = """
            insert into registry.trade_union (credit_code, name, enterprise_code) values (:union, :unionName, :code)
            on conflict (enterprise_code) do update set credit_code = :union, name = :unionName
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    Enterprises(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets one entry into the register after the other, to the end of the transaction: checks hold until they are acted on. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('registry.entry'))").query(row -> {});
    }

    Optional<Enterprise> find(String code) {
        return jdbc.sql(SELECT + " where e.credit_code = ?")
                .param(code)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Enterprise> named(Collection<String> codesOrNames) {
        String[] wanted = codesOrNames.toArray(String[]::new);
        return jdbc.sql(SELECT + " where e.credit_code = any(?) or e.name = any(?)")
                .params(wanted, wanted)
                .query((row, n) -> read(row))
                .list();
    }

    /** Above-scale flags by code of those of the codes that are in the register. */
    Map<String, Boolean> known(Collection<String> codes) {
        Map<String, Boolean> found = new HashMap<>();
        jdbc.sql("select credit_code, above_scale from registry.enterprise where credit_code = any(?)")
                .param(codes.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), row.getBoolean(2));
                });
        return found;
    }

    /** The enterprises of those of the union codes that are in the register. */
    Map<String, String> ownersOfUnions(Collection<String> unionCodes) {
        Map<String, String> found = new HashMap<>();
        jdbc.sql("select credit_code, enterprise_code from registry.trade_union where credit_code = any(?)")
                .param(unionCodes.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }

    /**
     * Enters or replaces one.
     *
     * @param seen the version the change was made from, 0 for a new one, null for whatever is stored
     * @return false when meanwhile another version is stored, and then nothing was changed
     */
    boolean save(EnterpriseEntry entry, Town town, ActorId by, Instant at, @Nullable Integer seen) {
        MapSqlParameterSource values = values(entry, town, by, at).addValue("seen", seen, Types.INTEGER);
        if (batches.update(SAVE, values) == 0) {
            return false;
        }
        saveUnions(List.of(entry));
        return true;
    }

    /** Enters or replaces many. */
    void saveAll(List<EnterpriseEntry> entries, EnterpriseRules rules, ActorId by, Instant at) {
        batches.batchUpdate(
                SAVE,
                entries.stream()
                        .map(entry -> values(entry, rules.town(entry), by, at).addValue("seen", null, Types.INTEGER))
                        .toArray(SqlParameterSource[]::new));
        saveUnions(entries);
    }

    private void saveUnions(List<EnterpriseEntry> entries) {
        SqlParameterSource[] without = entries.stream()
                .filter(entry -> Texts.plain(entry.unionCreditCode()) == null)
                .map(entry ->
                        new MapSqlParameterSource("code", entry.creditCode().strip()))
                .toArray(SqlParameterSource[]::new);
        SqlParameterSource[] with = entries.stream()
                .filter(entry -> Texts.plain(entry.unionCreditCode()) != null)
                .map(entry -> new MapSqlParameterSource(
                                "code", entry.creditCode().strip())
                        .addValue("union", Texts.plain(entry.unionCreditCode()))
                        .addValue("unionName", Texts.plain(entry.unionName())))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("delete from registry.trade_union where enterprise_code = :code", without);
        batches.batchUpdate(SAVE_UNION, with);
    }

    private static MapSqlParameterSource values(EnterpriseEntry entry, Town town, ActorId by, Instant at) {
        return new MapSqlParameterSource("code", entry.creditCode().strip())
                .addValue("name", entry.name().strip())
                .addValue("industry", entry.industryCode().strip())
                .addValue("town", town.code())
                .addValue("aboveScale", entry.aboveScale())
                .addValue("by", by.value())
                .addValue("at", at.atOffset(ZoneOffset.UTC))
                .addValue("headcount", entry.headcount())
                .addValue("women", entry.women())
                .addValue("address", entry.address().strip())
                .addValue("legal", entry.legalRepresentative().strip());
    }

    static Enterprise read(ResultSet row) throws SQLException {
        String union = row.getString("union_code");
        return new Enterprise(
                new PartyId(row.getString("credit_code")),
                row.getString("name"),
                row.getString("industry_code"),
                row.getString("industry_name"),
                row.getString("town_code"),
                row.getString("town_name"),
                row.getBoolean("above_scale"),
                row.getInt("headcount"),
                row.getInt("women"),
                row.getString("address"),
                row.getString("legal_representative"),
                union == null ? null : new PartyId(union),
                row.getString("union_name"));
    }
}
