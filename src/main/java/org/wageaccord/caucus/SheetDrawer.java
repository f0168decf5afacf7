package org.wageaccord.caucus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wageaccord.costing.Drawer;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.registry.Listed;

/** The drawer of the simulator is the side's private room: what lies in it is sealed like everything there. */
@Component
class SheetDrawer implements Drawer {

    private final Caucus caucus;
    private final CaucusTalk talk;

    SheetDrawer(Caucus caucus, CaucusTalk talk) {
        this.caucus = caucus;
        this.talk = talk;
    }

    @Override
    public Stand stand(CaseNumber caseNumber, String session) {
        return caucus.room(caseNumber, session)
                .map(room -> room.isOpen() ? Stand.OPEN : Stand.LOCKED)
                .orElse(Stand.NONE);
    }

    @Override
    public Outcome<Void> open(CaseNumber caseNumber, String session, String password) {
        return caucus.enter(caseNumber, session, password);
    }

    @Override
    public Outcome<Void> keep(CaseNumber caseNumber, String session, String name, String sheet) {
        return talk.sheet(caseNumber, session, name, sheet);
    }

    @Override
    public List<Kept> newest(CaseNumber caseNumber, String session) {
        return talk.sheets(caseNumber, session, 0).map(Listed::items).orElse(List.of()).stream()
                .map(SheetDrawer::kept)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Kept> find(CaseNumber caseNumber, String session, UUID id) {
        return talk.sheet(caseNumber, session, id).flatMap(SheetDrawer::kept);
    }

    /** Empty where the seal does not hold. */
    private static Optional<Kept> kept(Entry entry) {
        Said said = entry.said();
        return said == null
                ? Optional.empty()
                : Optional.of(
                        new Kept(entry.id(), Objects.requireNonNull(said.topic()), said.by(), entry.at(), said.text()));
    }
}
