package org.wageaccord.dataroom;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Undertakings to keep secrets, and the log of who looked at what. */
@Repository
class SecretBook {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    SecretBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber caseNumber, Undertaking undertaking) {
        jdbc.sql("""
                insert into dataroom.undertaking (case_number, account, name, side, text, digest, signed_at)
                values (:case, :account, :name, :side, :text, :digest, :at)""")
                .param("case", caseNumber.toString())
                .param("account", undertaking.account().value())
                .param("name", undertaking.name())
                .param("side", undertaking.side().name())
                .param("text", undertaking.text())
                .param("digest", undertaking.digest())
                .param("at", DataItems.moment(undertaking.signedAt()))
                .update();
    }

    Optional<Undertaking> undertaking(CaseNumber caseNumber, ActorId account) {
        return undertakings(caseNumber).stream()
                .filter(u -> u.account().equals(account))
                .findFirst();
    }

    List<Undertaking> undertakings(CaseNumber caseNumber) {
        return jdbc.sql("select * from dataroom.undertaking where case_number = :case order by signed_at limit " + MOST)
                .param("case", caseNumber.toString())
                .query((row, n) -> new Undertaking(
                        new ActorId(row.getObject("account", UUID.class)),
                        row.getString("name"),
                        Side.valueOf(row.getString("side")),
                        row.getString("text"),
                        row.getString("digest"),
                        Objects.requireNonNull(DataItems.instant(row, "signed_at"))))
                .list();
    }

    /** @param page counted from 1; 0 is the opening of the item */
    void viewed(UUID item, int version, int page, Actor by) {
        jdbc.sql("""
                insert into dataroom.viewing (viewing_id, item_id, version, page, account, name, viewed_at)
                values (:id, :item, :version, :page, :account, :name, :at)""")
                .param("id", UUID.randomUUID())
                .param("item", item)
                .param("version", version)
                .param("page", page)
                .param("account", by.id().value())
                .param("name", by.name())
                .param("at", DataItems.moment(clock.instant()))
                .update();
    }

    /** How often secret items were opened. */
    int openings(CaseNumber caseNumber) {
        return jdbc.sql("""
                select count(*) from dataroom.viewing o join dataroom.item i using (item_id)
                where i.case_number = :case and o.page = 0""")
                .param("case", caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    /** The openings, newest first, each with the pages looked at until the next one. */
    List<Viewing> viewings(CaseNumber caseNumber) {
        return jdbc.sql("""
                select i.title, o.version, o.name, o.viewed_at,
                    (select count(distinct p.page) from dataroom.viewing p
                        where p.item_id = o.item_id and p.version = o.version and p.account = o.account and p.page > 0
                          and p.viewed_at >= o.viewed_at and p.viewed_at < coalesce((select min(n.viewed_at)
                            from dataroom.viewing n where n.item_id = o.item_id and n.account = o.account and n.page = 0
                              and n.viewed_at > o.viewed_at), 'infinity')) as pages
                from dataroom.viewing o join dataroom.item i using (item_id)
                where i.case_number = :case and o.page = 0 order by o.viewed_at desc limit\s""" + MOST)
                .param("case", caseNumber.toString())
                .query((row, n) -> new Viewing(
                        row.getString("title"),
                        row.getInt("version"),
                        row.getString("name"),
                        Objects.requireNonNull(DataItems.instant(row, "viewed_at")),
                        row.getInt("pages")))
                .list();
    }
}
