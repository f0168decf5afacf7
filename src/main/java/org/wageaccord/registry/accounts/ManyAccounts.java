package org.wageaccord.registry.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.AccountSearch;
import org.wageaccord.access.AccountSheet;
import org.wageaccord.access.OpenedAccount;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;

/**
 * Opens accounts for the delegates or the staff of an enterprise from its roster, fifty at a time. User names are made from the
 * end of the enterprise's credit code and a running number.
 */
@Service
@Transactional
public class ManyAccounts {

    /** So many at a time: each password is hashed slowly on purpose. */
    public static final int MOST = 50;

    private static final int TAIL = 6;

    private final AccountKeeping accounts;
    private final Registry registry;
    private final AccountBook book;
    private final AccountDesk desk;

    ManyAccounts(AccountKeeping accounts, Registry registry, AccountBook book, AccountDesk desk) {
        this.accounts = accounts;
        this.registry = registry;
        this.book = book;
        this.desk = desk;
    }

    /**
     * Who would get an account.
     *
     * @param people of the roster who have none, the first fifty by name
     * @param namesakes accounts of the enterprise under the name of one of the roster, who was not found there yet: these
     *     people are left out, lest somebody gets a second account
     */
    public record Waiting(List<Person> people, List<AccountSheet> namesakes) {}

    @Transactional(readOnly = true)
    public Waiting waiting(PartyId enterprise, Role role) {
        if (!registry.grants().grants(role, enterprise)) {
            return new Waiting(List.of(), List.of());
        }
        List<Person> people = registry.withoutAccount(enterprise, role == Role.CD, MOST);
        List<AccountSheet> namesakes =
                book.namesakes(enterprise, people.stream().map(Person::name).toList());
        return new Waiting(
                people.stream()
                        .filter(one -> namesakes.stream()
                                .noneMatch(other -> other.name().equals(one.name())))
                        .toList(),
                namesakes);
    }

    /** What speaks against the mandate; nothing is opened. */
    @Transactional(readOnly = true)
    public List<Refusal> check(ManyEntry entry) {
        List<Refusal> found = new ArrayList<>();
        if (!Set.of(Role.CD, Role.WK).contains(entry.role())) {
            found.add(Refusal.of("role", "refusal.registry.notForMany"));
        }
        found.addAll(registry.check(entry.mandate().of(new ActorId(new UUID(0, 1)))));
        return found;
    }

    /** Opens them all or none; each answer holds the password, this one time. */
    public Outcome<List<OpenedAccount>> open(ManyEntry entry) {
        List<Refusal> found = check(entry);
        List<Person> waiting = waiting(entry.enterprise(), entry.role()).people();
        if (found.isEmpty() && waiting.isEmpty()) {
            found.add(Refusal.of(null, "refusal.registry.nobodyWaits"));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        String prefix = prefix(entry);
        long number = accounts.find(new AccountSearch(prefix, null, Set.of(), null), 0)
                .total();
        List<OpenedAccount> opened = new ArrayList<>();
        for (Person person : waiting) {
            number = free(prefix, number + 1);
            Outcome<OpenedAccount> outcome =
                    desk.open(new AccountEntry(name(prefix, number), person.name(), entry.mandate(), person.id()));
            if (!outcome.isDone()) {
                // somebody else is opening accounts for the same people: all or none
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Outcome.refused(outcome.refusals());
            }
            opened.add(outcome.orElseThrow());
        }
        return Outcome.done(opened);
    }

    private long free(String prefix, long from) {
        long number = from;
        while (accounts.isTaken(name(prefix, number))) {
            number++;
        }
        return number;
    }

    private static String prefix(ManyEntry entry) {
        String code = entry.enterprise().value();
        return (code.substring(Math.max(0, code.length() - TAIL)) + "-" + (entry.role() == Role.CD ? "d" : "w"))
                .toLowerCase(Locale.ROOT);
    }

    private static String name(String prefix, long number) {
        return "%s%03d".formatted(prefix, number);
    }
}
