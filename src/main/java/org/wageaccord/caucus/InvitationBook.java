package org.wageaccord.caucus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** Invitations of guides and how they were taken back. */
@Repository
class InvitationBook {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    List<Invitation> of(Place place) {
        return jdbc.sql("""
                select i.*, r.revoked_at, r.revoked_by_name
                from caucus.invitation i left join caucus.revocation r using (invitation_id)
                where case_number = :case and side = :side order by invited_at desc, invitation_id limit :most""")
                .param("case", place.caseNumber().toString())
                .param("side", place.side().name())
                .param("most", MOST)
                .query(InvitationBook::row)
                .list();
    }

    /** Whether either side ever asked this account in. */
    boolean hasInvited(CaseNumber caseNumber, ActorId guest) {
        return jdbc.sql("select exists (select 1 from caucus.invitation where case_number = :case and guest = :guest)")
                .param("case", caseNumber.toString())
                .param("guest", guest.value())
                .query(Boolean.class)
                .single();
    }

    void invite(Place place, UUID id, ActorId guest, String name, LocalDate until, Actor by) {
        jdbc.sql("""
                insert into caucus.invitation (invitation_id, case_number, side, guest, guest_name, until, invited_at,
                    invited_by, invited_by_name)
                values (:id, :case, :side, :guest, :name, :until, :at, :by, :byName)""")
                .param("id", id)
                .param("case", place.caseNumber().toString())
                .param("side", place.side().name())
                .param("guest", guest.value())
                .param("name", name)
                .param("until", until)
                .param("at", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    void revoke(UUID id, Actor by) {
        jdbc.sql("""
                insert into caucus.revocation (invitation_id, revoked_at, revoked_by, revoked_by_name)
                values (:id, :at, :by, :byName) on conflict do nothing""")
                .param("id", id)
                .param("at", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Invitation row(ResultSet row, int n) throws SQLException {
        return new Invitation(
                row.getObject("invitation_id", UUID.class),
                new ActorId(row.getObject("guest", UUID.class)),
                row.getString("guest_name"),
                row.getObject("until", LocalDate.class),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getString("invited_by_name"),
                moment(row.getObject("revoked_at", OffsetDateTime.class)),
                row.getString("revoked_by_name"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
