package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.spring.JqwikSpringSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.wageaccord.access.Accounts;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.documents.pdf.PrintRoom;
import org.wageaccord.documents.pdf.Printed;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.simulation.WalkCity;
import org.wageaccord.simulation.Wanderer;

/**
 * Random acts under a moving clock through the real doors, the real engine and a real database: no case gets stuck, none
 * skips a step of the law, no term runs out unseen, and the ledger alone tells the stage. Only the press is empty: papers are
 * composed and kept, not laid out. How many walks there are is set by {@code -Djqwik.tries.default}; see docs/operations.md.
 */
@JqwikSpringSupport
@SpringBootTest(
        properties = {"wage-accord.demo=true", "wage-accord.demo-city=false", "camunda.bpm.job-execution.enabled=false"
        })
@Import(WalkCity.class)
@DirtiesContext
class RandomWalkTests {

    private static final byte[] BLANK = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    WalkCity city;

    @MockitoSpyBean
    PrintRoom press;

    /** A signature asks for the password; what hashing one costs is proven elsewhere. */
    @MockitoSpyBean
    Accounts accounts;

    /** What must stand in the ledger before an act does. */
    private static final Map<String, Set<String>> AFTER = Map.ofEntries(
            Map.entry("negotiation.offerAnswered", Set.of("negotiation.offerMade")),
            Map.entry("teams.teamNamed", Set.of("negotiation.offerAnswered")),
            Map.entry("dataroom.dataHandedOver", Set.of("negotiation.offerAnswered")),
            Map.entry("bargaining.roundOpened", Set.of("teams.teamNamed")),
            Map.entry("bargaining.positionSubmitted", Set.of("bargaining.roundOpened")),
            Map.entry("bargaining.clauseAccepted", Set.of("bargaining.positionSubmitted")),
            Map.entry("bargaining.draftFormed", Set.of("bargaining.positionSubmitted")),
            Map.entry("bargaining.draftAgreed", Set.of("bargaining.draftConfirmed", "bargaining.positionAccepted")),
            Map.entry("bargaining.minutesConfirmed", Set.of("bargaining.minutesWritten")),
            Map.entry("mediation.asked", Set.of("bargaining.roundOpened")),
            Map.entry("ratification.congressCalled", Set.of("bargaining.draftAgreed", "bargaining.minutesCompleted")),
            Map.entry("ratification.ballotOpened", Set.of("ratification.congressCalled")),
            Map.entry("ratification.ballotClosed", Set.of("ratification.congressCalled")),
            Map.entry("contract.agreementSigned", Set.of("ratification.ballotClosed")),
            Map.entry("contract.signingCompleted", Set.of("contract.agreementSigned")),
            Map.entry("filing.packageFiled", Set.of("contract.signingCompleted")),
            Map.entry("filing.filingAccepted", Set.of("filing.packageFiled", "filing.reviewPassed")),
            // also by silence, from the day on which the texts were received (law §1.10)
            Map.entry("filing.agreementInForce", Set.of("filing.packageFiled")),
            Map.entry("filing.agreementPublished", Set.of("filing.agreementInForce")),
            Map.entry("performance.terminationAsked", Set.of("performance.lifeBegun")),
            Map.entry("performance.terminationVoted", Set.of("performance.terminationAnswered")),
            Map.entry("performance.terminationConfirmed", Set.of("performance.terminationVoted")),
            Map.entry("performance.terminationFiled", Set.of("performance.terminationAgreed")),
            Map.entry("performance.terminationRecorded", Set.of("performance.terminationFiled")),
            Map.entry("supervision.letterIssued", Set.of("supervision.matterRaised")));

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 9_999).list().ofMinSize(5).ofMaxSize(30);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.RANDOM_SEED)
    void noCaseGetsStuckAndNoStepIsSkipped(
            @ForAll("choices") List<Integer> choices,
            @ForAll Side offeredBy,
            @ForAll @IntRange(max = 45) int straight) {
        doReturn(new Printed(BLANK, 1)).when(press).print(any());
        doReturn(true).when(accounts).confirms(any(), any());
        Wanderer walk = city.walk(offeredBy);
        try {
            walk.straightOn(straight);
            for (int choice : choices) {
                if (walk.isShut()) {
                    break;
                }
                walk.step(choice);
                goesOn(walk);
            }
            tells(walk);
            assertThat(walk.finish()).as("the case comes to a legal end").isTrue();
            goesOn(walk);
            tells(walk);
        } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError(
                    "a walk that failed:\n" + String.join("\n", walk.story()) + "\nopen: " + walk.duties(), failed);
        }
    }

    private static void goesOn(Wanderer walk) {
        assertThat(walk.isOver() || walk.somebodyCanAct())
                .as("somebody can act in stage %s", walk.stage())
                .isTrue();
        assertThat(walk.deadlines())
                .as("a term that ran out was seen")
                .noneMatch(d -> d.state() == CaseDeadline.State.RUNNING
                        && d.deadline().due().isBefore(walk.today()));
    }

    private static void tells(Wanderer walk) {
        List<LedgerEntry> acts = walk.acts();
        ordered(acts);
        assertThat(replayed(acts)).as("the ledger alone tells the stage").isEqualTo(coarse(walk.stage(), acts));
    }

    private static void ordered(List<LedgerEntry> acts) {
        List<String> before = new ArrayList<>();
        for (LedgerEntry entry : acts) {
            Set<String> needed = AFTER.getOrDefault(entry.act(), Set.of());
            assertThat(needed.isEmpty() || needed.stream().anyMatch(before::contains))
                    .as("%s follows one of %s", entry.act(), needed)
                    .isTrue();
            before.add(entry.act());
        }
        Map<String, Long> counts = new TreeMap<>();
        before.forEach(act -> counts.merge(act, 1L, Long::sum));
        assertThat(counts.getOrDefault("contract.signingCompleted", 0L))
                .as("no text is signed that neither a vote nor a formal revision passed")
                .isLessThanOrEqualTo(counts.getOrDefault("ratification.ballotClosed", 0L)
                        + counts.getOrDefault("negotiation.revisionAgreed", 0L));
        assertThat(counts.getOrDefault("filing.agreementInForce", 0L)).isLessThanOrEqualTo(1);
    }

    /** The stage as the acts alone tell it. */
    private static Stage replayed(List<LedgerEntry> acts) {
        Stage stage = Stage.OFFERED;
        for (LedgerEntry entry : acts) {
            stage = after(stage, entry, acts);
        }
        return coarse(stage, acts);
    }

    /** Both sides have told it: the enterprise all its workers, the union the union above it. */
    private static boolean isPublished(List<LedgerEntry> acts) {
        return acts.stream()
                .map(LedgerEntry::act)
                .collect(Collectors.toSet())
                .containsAll(Set.of("filing.agreementPublished", "filing.filedWithUpperUnion"));
    }

    private static Stage after(Stage stage, LedgerEntry entry, List<LedgerEntry> acts) {
        Map<String, Object> facts = entry.facts();
        return switch (entry.act()) {
            case "negotiation.offerAnswered" -> "REFUSE".equals(facts.get("decision")) ? Stage.REFUSED : Stage.ACCEPTED;
            case "bargaining.roundOpened" -> Stage.BARGAINING;
            case "bargaining.minutesCompleted" ->
                Boolean.TRUE.equals(facts.get("draftAgreed")) ? Stage.RATIFYING : stage;
            case "ratification.ballotClosed" ->
                switch (String.valueOf(facts.get("result"))) {
                    case "PASSED" -> Stage.SIGNING;
                    case "NOT_PASSED" -> Stage.BARGAINING;
                    default -> stage;
                };
            case "contract.signingCompleted", "filing.filingReturned", "filing.filingWithdrawn" -> Stage.FILING;
            case "filing.packageFiled" -> Stage.REVIEWING;
            case "filing.reviewObjected", "filing.objectionsGathered" -> Stage.REVISING;
            case "negotiation.revisionAgreed" ->
                Boolean.TRUE.equals(facts.get("voteNeeded")) ? Stage.RATIFYING : Stage.SIGNING;
            case "negotiation.revisionLeft", "contract.refusalAnswered" -> Stage.BARGAINING;
            case "filing.agreementInForce" -> Stage.IN_FORCE;
            case "filing.agreementPublished", "filing.filedWithUpperUnion" ->
                stage == Stage.IN_FORCE && isPublished(acts) ? Stage.PUBLISHED : stage;
            case "negotiation.caseEnded" ->
                switch (String.valueOf(facts.get("cause"))) {
                    case "WITHDRAWN", "WITHDRAWN_BY_BOTH" -> Stage.WITHDRAWN;
                    case "VOIDED" -> Stage.VOIDED;
                    default -> Stage.CLOSED_NO_AGREEMENT;
                };
            default -> stage;
        };
    }

    /** Preparations begin and end without an act of their own: until the first round is held the sides prepare. */
    private static Stage coarse(Stage stage, List<LedgerEntry> acts) {
        boolean met = acts.stream().anyMatch(entry -> entry.act().equals("bargaining.roundOpened"));
        boolean preparing = stage == Stage.PREPARING || stage == Stage.BARGAINING && !met;
        return preparing ? Stage.ACCEPTED : stage;
    }
}
