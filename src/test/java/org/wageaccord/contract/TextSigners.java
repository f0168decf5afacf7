package org.wageaccord.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** Where no teams stand: a side is signed for by the chief its newest text names, until a test says otherwise. */
@TestComponent
public class TextSigners implements Signers {

    private final JdbcClient jdbc;
    private final Map<String, List<SigningMandate>> said = new ConcurrentHashMap<>();
    private final Map<String, Refusal> reasons = new ConcurrentHashMap<>();

    private final Map<CaseNumber, Map<UUID, DelegationTerms>> delegations = new ConcurrentHashMap<>();

    TextSigners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on these sign for the side, and nobody else. */
    public void say(CaseNumber caseNumber, Side side, SigningMandate... mandates) {
        said.put(caseNumber + " " + side, List.of(mandates));
    }

    public void say(CaseNumber caseNumber, Side side, ActorId account, Refusal why) {
        reasons.put(caseNumber + " " + side + " " + account, why);
    }

    @Override
    public List<SigningMandate> of(CaseNumber caseNumber, Side side) {
        List<SigningMandate> found = said.get(caseNumber + " " + side);
        return found == null ? new ArrayList<>(chief(caseNumber, side)) : found;
    }

    @Override
    public Optional<Refusal> why(CaseNumber caseNumber, Side side, ActorId account) {
        return Optional.ofNullable(reasons.get(caseNumber + " " + side + " " + account));
    }

    /** What a delegation of the case said. */
    public void say(CaseNumber caseNumber, UUID delegation, DelegationTerms terms) {
        delegations
                .computeIfAbsent(caseNumber, number -> new ConcurrentHashMap<>())
                .put(delegation, terms);
    }

    @Override
    public Map<UUID, DelegationTerms> delegations(CaseNumber caseNumber) {
        return delegations.getOrDefault(caseNumber, Map.of());
    }

    private List<SigningMandate> chief(CaseNumber caseNumber, Side side) {
        String of = side == Side.WORKERS ? "workers_chief" : "enterprise_chief";
        return jdbc.sql(
                        "select %s, %s_name from contract.frozen_text where case_number = ? order by number desc limit 1"
                                .formatted(of, of))
                .param(caseNumber.toString())
                .query((row, n) -> SigningMandate.chief(new ActorId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }
}
