package org.wageaccord.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.RequestOrigin;
import org.wageaccord.contract.SigningEvidence.Origin;
import org.wageaccord.contract.SigningEvidence.Signature;
import org.wageaccord.contract.SigningEvidence.Text;
import org.wageaccord.contract.SigningMandate.Capacity;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** All that is kept of signatures, read together: one query whatever they are. */
@Repository
class SignatureBook {

    private static final int MOST_TEXTS = 50;

    private final JdbcClient jdbc;

    SignatureBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The signatures on a text, first to last.
     *
     * @param origins whether it is asked from where they came
     */
    List<Signature> of(FrozenText text, Map<UUID, DelegationTerms> delegations, boolean origins) {
        return jdbc.sql("""
                        select s.id, s.side, s.act, s.signer, s.signer_name, s.digest, s.signed_at, s.confirmed_by,
                               m.capacity, m.chief, m.grantor, m.delegation, m.paper,
                               h.signature is not null as drawn, i.digest as seal, o.address, o.device, o.salt
                        from contract.signature s
                        left join contract.signature_mandate m on m.signature = s.id
                        left join contract.signature_hand h on h.signature = s.id
                        left join contract.signature_seal i on i.signature = s.id
                        left join contract.signature_origin o on o.signature = s.id and :origins
                        where s.text = :text order by s.signed_at, s.id""")
                .param("text", text.id())
                .param("origins", origins)
                .query((row, n) -> read(row, text, delegations))
                .list();
    }

    /** The texts frozen for a case, newest first. */
    List<Text> texts(CaseNumber caseNumber) {
        return jdbc.sql("select t.version, t.frozen_at, p.passed_at from contract.frozen_text t"
                        + " left join contract.passage p on p.text = t.id where t.case_number = ?"
                        + " order by t.number desc limit ?")
                .params(caseNumber.toString(), MOST_TEXTS)
                .query((row, n) -> {
                    OffsetDateTime passed = row.getObject("passed_at", OffsetDateTime.class);
                    return new Text(
                            row.getInt("version"),
                            row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                            passed == null ? null : passed.toInstant());
                })
                .list();
    }

    private static Signature read(ResultSet row, FrozenText text, Map<UUID, DelegationTerms> delegations)
            throws SQLException {
        String by = row.getString("confirmed_by");
        SigningAct act = SigningAct.valueOf(row.getString("act"));
        SigningMandate mandate = mandate(row);
        UUID delegation = mandate.delegation();
        return new Signature(
                new SignatureReceipt(
                        row.getObject("id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        row.getString("signer_name"),
                        row.getString("digest"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        by == null ? null : ConfirmedBy.valueOf(by)),
                act == SigningAct.DRAFT,
                !text.voided() && act == text.act(),
                mandate,
                delegation == null ? null : delegations.get(delegation),
                row.getBoolean("drawn"),
                row.getString("seal"),
                origin(row));
    }

    /** A signature from before mandates were kept was the chief's. */
    private static SigningMandate mandate(ResultSet row) throws SQLException {
        String capacity = row.getString("capacity");
        return new SigningMandate(
                new ActorId(row.getObject("signer", UUID.class)),
                row.getString("signer_name"),
                capacity == null ? Capacity.CHIEF : Capacity.valueOf(capacity),
                row.getString("chief"),
                row.getString("grantor"),
                row.getObject("delegation", UUID.class),
                row.getString("paper"));
    }

    private static @Nullable Origin origin(ResultSet row) throws SQLException {
        String address = row.getString("address");
        if (address == null) {
            return null;
        }
        RequestOrigin from = new RequestOrigin(address, row.getString("device"));
        return new Origin(from, SignatureOrigins.commitment(row.getBytes("salt"), from));
    }
}
