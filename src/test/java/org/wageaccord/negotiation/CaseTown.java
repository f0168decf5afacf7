package org.wageaccord.negotiation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.statute.Statute;

/** The people of the city for the tests of this room; each test takes an enterprise of its own. */
@TestComponent
public class CaseTown {

    private static final int EXAMPLE_LINE = 1;

    private final ExampleCity city;
    private final Registry registry;
    private final Accounts accounts;
    private final Statute statute;
    private final Negotiations negotiations;
    private final Deque<PartyId> untouched = new ArrayDeque<>();
    private boolean begun;

    CaseTown(ExampleCity city, Registry registry, Accounts accounts, Statute statute, Negotiations negotiations) {
        this.city = city;
        this.registry = registry;
        this.accounts = accounts;
        this.statute = statute;
        this.negotiations = negotiations;
    }

    /** Everybody is registered on Monday 2026-02-09, 09:00; later calls change nothing. */
    public synchronized void open() {
        if (!begun) {
            city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
            codes().forEach(untouched::add);
            begun = true;
        }
    }

    public ExampleCity city() {
        return city;
    }

    /** An enterprise of the city on which no case has been begun; a new one when the city has no more. */
    public PartyId fresh() {
        return untouched.isEmpty() ? city.found(true) : untouched.removeFirst();
    }

    /** An enterprise without a union, in the town of the guide. */
    public PartyId withoutUnion() {
        return city.found(false);
    }

    public Actor of(PartyId party, Role role) {
        return accounts.actor(
                registry.holders(party, Set.of(role), statute.today()).get(0));
    }

    /** The same of the enterprise's side. */
    public OfferEntry counterOffer(PartyId enterprise) {
        OfferEntry offer = offer(enterprise);
        return new OfferEntry(
                enterprise,
                Side.ENTERPRISE,
                offer.year(),
                List.of("绩效奖金考核办法"),
                "经营变化",
                offer.meetingAt(),
                "会议室",
                offer.teamSize(),
                List.of("职工技能等级名册"),
                Example.offered(),
                "应某");
    }

    /** An offer within the term of the agreement in force. */
    public OfferEntry midterm(OfferEntry offer, OfferKind kind, ReopeningGround ground, String basis) {
        return new OfferEntry(
                offer.enterprise(),
                offer.side(),
                offer.year(),
                offer.topics(),
                offer.grounds(),
                offer.meetingAt(),
                offer.place(),
                offer.teamSize(),
                offer.dataRequested(),
                offer.opening(),
                offer.contact(),
                kind,
                ground,
                basis);
    }

    /** A case of a fresh enterprise, offered by its workers. */
    public CaseNumber offered(PartyId enterprise) {
        return Acting.as(of(enterprise, Role.WC), () -> negotiations.offer(offer(enterprise)))
                .orElseThrow();
    }

    public OfferEntry offer(PartyId enterprise) {
        OfferEntry example = Example.offer();
        return new OfferEntry(
                enterprise,
                Side.WORKERS,
                2026,
                example.topics(),
                example.grounds(),
                statute.today().plusDays(31).atTime(14, 0),
                example.place(),
                5,
                example.dataRequested(),
                example.opening(),
                example.contact());
    }

    /** All but the example enterprise, which begins with its last agreement. */
    private static Iterable<PartyId> codes() {
        try {
            String file = new ClassPathResource("demo/enterprises.csv").getContentAsString(StandardCharsets.UTF_8);
            String[] header =
                    file.lines().findFirst().orElseThrow().replace("\uFEFF", "").split(",");
            int column = java.util.Arrays.asList(header).indexOf("code");
            return file.lines()
                    .skip(EXAMPLE_LINE + 1L)
                    .map(line -> new PartyId(line.split(",")[column]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
