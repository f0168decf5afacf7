package org.wageaccord.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.process.Duty;

/**
 * One case, walked at random: at each step somebody does one of the acts that lie open, or time passes. What is refused
 * changes nothing, so a walk may also try what the law does not let it do.
 */
public final class Wanderer {

    /** Of twenty steps so many do a duty, two let time pass, one is something seldom, one tries to end the case. */
    private static final int DUTIES = 16;

    private static final int TIME = 18;
    private static final int SELDOM = 19;
    private static final int KINDS = 20;
    private static final Set<String> TWO_WAYS = Set.of("UserTask_OpenBallot", "UserTask_HoldRound");
    private final WalkCity city;
    private final Cast cast;
    private final CaseNumber number;

    private final Side offeredBy;
    private final OtherMoves other;
    private final SeldomMoves seldom;
    private final List<Moves> stages;

    private final List<String> story = new ArrayList<>();

    Wanderer(WalkCity city, Cast cast, Terms start, Side offeredBy) {
        this.city = city;
        this.cast = cast;
        this.offeredBy = offeredBy;
        LocalDateTime meeting = city.now().plusDays(12).withHour(14);
        number = Acting.as(
                        cast.one(offeredBy == Side.WORKERS ? Role.WC : Role.EL),
                        () -> city.doors()
                                .negotiations()
                                .offer(new OfferEntry(
                                        cast.enterprise(),
                                        offeredBy,
                                        meeting.getYear(),
                                        List.of("年度工资水平及调整幅度"),
                                        "结合本单位上年度生产经营和职工收入情况",
                                        meeting,
                                        "二楼会议室",
                                        cast.all(Role.WR).size() + 1,
                                        List.of("上年度职工工资总额与平均工资"),
                                        DemoTerms.raised(start, "10", 20),
                                        "19900000000")))
                .orElseThrow();
        other = new OtherMoves(city, cast, start, number, offeredBy);
        seldom = new SeldomMoves(city, cast, start, number);
        stages = List.of(
                new PreparationMoves(city, cast, start, number, offeredBy),
                new TableMoves(city, cast, start, number),
                new CongressMoves(city, cast, start, number),
                new FilingMoves(city, cast, start, number),
                new PerformanceMoves(city, cast, start, number),
                new LadderMoves(city, cast, start, number));
        story.add("%s  %s offers".formatted(city.now(), offeredBy));
        jobs();
    }

    public CaseNumber number() {
        return number;
    }

    /** What was done, a line each. */
    public List<String> story() {
        return List.copyOf(story);
    }

    public Stage stage() {
        return city.stage(number);
    }

    public List<Duty> duties() {
        return city.doors().duties().open(number);
    }

    public List<CaseDeadline> deadlines() {
        return Acting.as(Actor.PLATFORM, () -> city.doors().negotiations().deadlines(number));
    }

    public List<LedgerEntry> acts() {
        List<LedgerEntry> acts = new ArrayList<>();
        int page = 0;
        List<LedgerEntry> more;
        do {
            more = city.ledger().of(number, page++, 100);
            acts.addAll(more);
        } while (more.size() == 100);
        acts.sort(java.util.Comparator.comparing(LedgerEntry::at));
        return acts;
    }

    public LocalDate today() {
        return city.now().toLocalDate();
    }

    /** Whether nothing more must follow. */
    public boolean isOver() {
        Stage stage = stage();
        boolean last = stage.isCutShort()
                || stage == Stage.PUBLISHED
                || stage == Stage.REFUSED && offeredBy == Side.ENTERPRISE;
        return last && duties().isEmpty();
    }

    /** Whether nothing more can be done, either: an agreement in force can still be terminated. */
    public boolean isShut() {
        return isOver() && stage() != Stage.PUBLISHED;
    }

    /** Whether one of the people of the case can do one of its duties. */
    public boolean somebodyCanAct() {
        return people().stream()
                .anyMatch(
                        actor -> city.doors().duties().mine(number, actor.id()).isPresent());
    }

    /**
     * One step. The number says what is tried: mostly an act that does a duty, sometimes that time passes, seldom what
     * happens to few cases, or that somebody wants to end it all.
     */
    public void step(int choice) {
        int kind = choice % KINDS;
        List<Move> duties = moves();
        List<Move> moves = kind < DUTIES && !duties.isEmpty() ? duties : others(kind);
        take(moves.get(choice / KINDS % moves.size()));
    }

    private List<Move> others(int kind) {
        if (kind < TIME) {
            return other.time(deadlines());
        }
        return kind < SELDOM ? seldom.all() : other.ends();
    }

    /** Goes on by the straight way until the case is over; answers whether it came there. */
    public boolean finish() {
        return straightOn(400);
    }

    /** Goes on by the straight way for so many steps at most; answers whether the case is over. */
    public boolean straightOn(int steps) {
        for (int i = 0; i < steps && !isOver(); i++) {
            boolean moved = false;
            for (Move move : straight()) {
                if (take(move)) {
                    moved = true;
                    break;
                }
            }
            if (!moved && !take(other.day(1))) {
                return false;
            }
        }
        return isOver();
    }

    private boolean take(Move move) {
        String refused = move.act().get();
        story.add("%s  %s%s".formatted(city.now(), move.name(), refused == null ? "" : "  -- refused: " + refused));
        jobs();
        return refused == null;
    }

    /** The platform's part: whatever is due of this case, until nothing is. */
    private void jobs() {
        for (int round = 0; round < 60; round++) {
            Optional<String> due = city.due(number);
            if (due.isEmpty()) {
                return;
            }
            // one at a time: a job may end the instance of the next
            city.management().executeJob(due.get());
        }
        throw new IllegalStateException("the jobs of " + number + " never end");
    }

    private List<Move> straight() {
        List<Move> first = new ArrayList<>();
        for (Duty duty : duties()) {
            List<Move> moves = of(duty.kind());
            // where the hour has passed, the congress is called anew; where data is wanting, the meeting is held
            // without
            int ways = TWO_WAYS.contains(duty.kind()) ? 2 : 1;
            first.addAll(moves.subList(0, Math.min(ways, moves.size())));
        }
        return first;
    }

    private List<Move> moves() {
        List<Move> all = new ArrayList<>();
        duties().forEach(duty -> all.addAll(of(duty.kind())));
        return all;
    }

    /** The acts that do one duty; the first leads straight on. */
    private List<Move> of(String duty) {
        return stages.stream()
                .map(stage -> stage.of(duty))
                .filter(moves -> !moves.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows how to do " + duty));
    }

    private List<Actor> people() {
        List<Actor> people = new ArrayList<>();
        for (Role role : List.of(Role.WC, Role.EL, Role.EH, Role.WR, Role.ER)) {
            people.add(cast.all(role).get(0).actor());
        }
        people.addAll(List.of(city.union(), city.bureau(), city.mediator()));
        people.addAll(city.supervisors());
        return people;
    }
}
