package org.wageaccord.contract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;

/** Where no cases stand: nobody reads evidence until a test says who. */
@TestComponent
public class SaidReaders implements EvidenceReaders {

    private final CurrentActor actor;
    private final Map<ActorId, Sight> said = new ConcurrentHashMap<>();

    SaidReaders(CurrentActor actor) {
        this.actor = actor;
    }

    public void say(ActorId account, Sight sight) {
        said.put(account, sight);
    }

    @Override
    public Sight sight(CaseNumber caseNumber) {
        return said.getOrDefault(actor.get().id(), Sight.NONE);
    }
}
