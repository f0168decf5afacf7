package org.wageaccord.negotiation.process;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Statute;

/** The door to the open duties: who owes what, on which page, by when. An engine task id never leaves this room. */
@Service
@NamedInterface("process")
public class Duties {

    private static final int SIZE = 20;

    private final DutyTable table;
    private final DutyScopes scopes;
    private final Statute statute;
    private final Clock clock;

    Duties(DutyTable table, DutyScopes scopes, Statute statute, Clock clock) {
        this.table = table;
        this.scopes = scopes;
        this.statute = statute;
        this.clock = clock;
    }

    /** What an account owes, least time left first; or what it has done, newest first. Constant work in the database. */
    @Transactional(readOnly = true)
    public DutyPage of(ActorId account, DutyFilter filter, int page) {
        DutySearch search = DutySearch.of(account, scopes.of(account), filter, statute.today());
        long total = table.count(search);
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(page, 0), pages - 1);
        List<Duty> rows = total == 0 ? List.of() : table.find(search, shown * SIZE, SIZE);
        return new DutyPage(rows, shown, pages, total);
    }

    /** How many duties an account owes. */
    @Transactional(readOnly = true)
    public long count(ActorId account) {
        DutySearch search = DutySearch.of(account, scopes.of(account), DutyFilter.OPEN, statute.today());
        return table.count(search);
    }

    /** All open duties of a case. */
    @Transactional(readOnly = true)
    public List<Duty> open(CaseNumber caseNumber) {
        return table.open(caseNumber);
    }

    /** The most urgent duty of a case that the account may do, if any. */
    @Transactional(readOnly = true)
    public Optional<Duty> mine(CaseNumber caseNumber, ActorId account) {
        DutySearch search = DutySearch.of(account, scopes.of(account), DutyFilter.OPEN, statute.today())
                .in(caseNumber);
        return table.find(search, 0, 1).stream().findFirst();
    }

    /** Whether the engine waits for a human step of a case. */
    @Transactional(readOnly = true)
    public boolean isOpen(CaseNumber caseNumber, String kind) {
        return table.engineTask(caseNumber, kind).isPresent();
    }

    /** The account has opened the case: its open duties there are no longer unread. */
    @Transactional
    public void seen(CaseNumber caseNumber, ActorId account) {
        table.seen(caseNumber, account, clock.instant());
    }
}
