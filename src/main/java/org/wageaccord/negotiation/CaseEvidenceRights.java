package org.wageaccord.negotiation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.contract.EvidenceReaders;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;

/**
 * Who reads the evidence of a signing: who may read the case as a party or an office. From where a signature came is told to the
 * two sides, who would have to prove it to each other, and to the auditor; a recorder and an office that reviews the text decide
 * nothing by it (个人信息保护法 第六条: 限于实现处理目的的最小范围).
 */
@Component
class CaseEvidenceRights implements EvidenceReaders {

    private final WageCases cases;
    private final CaseGate gate;
    private final CaseSides sides;
    private final CurrentActor actor;

    CaseEvidenceRights(WageCases cases, CaseGate gate, CaseSides sides, CurrentActor actor) {
        this.cases = cases;
        this.gate = gate;
        this.sides = sides;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public Sight sight(CaseNumber caseNumber) {
        return cases.findById(caseNumber.toString()).map(this::sight).orElse(Sight.NONE);
    }

    private Sight sight(WageCase of) {
        return switch (gate.sight(of)) {
            case NONE, STATUS, WORKFORCE -> Sight.NONE;
            case OFFICE, PARTY -> mayKnowOrigins(of) ? Sight.WHOLE : Sight.WITHOUT_ORIGIN;
        };
    }

    private boolean mayKnowOrigins(WageCase of) {
        Actor asking = actor.get();
        return Role.AU.name().equals(asking.role()) || sides.of(of) != null;
    }
}
