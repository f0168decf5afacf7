package org.wageaccord.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Accepting;
import org.wageaccord.bargaining.MinutesEntry;
import org.wageaccord.bargaining.RoundOpening;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.recess.Suspension;
import org.wageaccord.supervision.mediation.ApplicationEntry;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Vacancy;

/** What can be tried at the table: rounds, positions, minutes, rests, and seats that fall vacant. */
final class TableMoves extends Moves {

    private final ClauseMoves clauses;

    TableMoves(WalkCity city, Cast cast, Terms start, CaseNumber number) {
        super(city, cast, start, number);
        clauses = new ClauseMoves(city, cast, start, number);
    }

    @Override
    List<Move> of(String duty) {
        return switch (duty) {
            case "UserTask_HoldRound" ->
                List.of(
                        opens(),
                        waitsNoLonger(),
                        supplies(),
                        suspends(Side.WORKERS),
                        suspends(Side.ENTERPRISE),
                        consents(),
                        asks(Side.WORKERS),
                        leaves());
            case "UserTask_PutWorkersPosition" ->
                with(clauses.of(Side.WORKERS), accepts(Side.WORKERS), puts(Side.WORKERS));
            case "UserTask_PutEnterprisePosition" ->
                with(clauses.of(Side.ENTERPRISE), puts(Side.ENTERPRISE), accepts(Side.ENTERPRISE));
            case "UserTask_AgreeDraftWorkers" -> List.of(agrees(Side.WORKERS));
            case "UserTask_AgreeDraftEnterprise" -> List.of(agrees(Side.ENTERPRISE));
            case "UserTask_WriteMinutes" -> List.of(minutes(false), minutes(true));
            case "UserTask_ConfirmMinutesWorkers" -> List.of(confirms(Side.WORKERS));
            case "UserTask_ConfirmMinutesEnterprise" -> List.of(confirms(Side.ENTERPRISE));
            case "UserTask_ResumeTalks", "UserTask_ChooseAfterSuspension" ->
                List.of(
                        act(
                                "resumes the talks",
                                chief(Side.WORKERS),
                                () -> city.recess().resume(number, Side.WORKERS, "继续协商")),
                        opens(),
                        asks(Side.ENTERPRISE));
            case "UserTask_RefillWorkersTeam" -> List.of(refills(Side.WORKERS));
            case "UserTask_RefillEnterpriseTeam" -> List.of(refills(Side.ENTERPRISE));
            default -> List.of();
        };
    }

    private static List<Move> with(List<Move> more, Move... first) {
        List<Move> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }

    private Move leaves() {
        return act(
                "a negotiator of the workers resigns",
                chief(Side.WORKERS),
                () -> city.doors().teams().vacate(number, Side.WORKERS, 1, Vacancy.Reason.RESIGNED, today(), ""));
    }

    private Move refills(Side side) {
        return act(side + " fills the vacant seats", chief(side), () -> {
            Team team = city.doors().teams().team(number, side).orElseThrow();
            List<NegotiatorEntry> members = new ArrayList<>();
            Set<java.util.UUID> seated = new LinkedHashSet<>();
            Sides sides = city.doors().teams().sides(number).orElseThrow();
            sides.teams()
                    .values()
                    .forEach(t -> t.members().forEach(m -> seated.add(m.entry().person())));
            team.members().forEach(m -> members.add(m.entry()));
            city.registry().people(cast.enterprise(), "", 0).items().stream()
                    .filter(p -> !p.manager() && !seated.contains(p.id()))
                    .limit(sides.open(side).size())
                    .forEach(p -> members.add(entry(p, false, side == Side.WORKERS)));
            return city.doors().teams().refill(number, side, members, null);
        });
    }

    private Move opens() {
        return new Move("a round is opened", () -> {
            TableState table = city.doors().bargaining().table(number).orElseThrow();
            List<String> present = table.teams().values().stream()
                    .flatMap(t -> t.members().stream())
                    .map(m -> m.entry().name())
                    .toList();
            return told(
                    chief(table.chairOf(table.nextRound())),
                    () -> city.doors()
                            .bargaining()
                            .openRound(number, new RoundOpening(today(), "二楼会议室", "记录员周一文", present, "讨论", "")));
        });
    }

    private Move supplies() {
        var room = city.doors().dataRoom();
        return new Move(
                "the enterprise supplies what was held back",
                () -> room.items(number).stream()
                        .filter(DataItem::isWanting)
                        .findFirst()
                        .map(item -> told(
                                cast.one(Role.EH),
                                () -> room.answerAnew(
                                        number,
                                        new DataAnswer(item.id(), DataAnswer.State.GIVEN, "见财务报表。", null, null),
                                        "补充提供")))
                        .orElse("nothing is wanting"));
    }

    private Move suspends(Side side) {
        return act(
                side + " proposes to suspend",
                chief(side),
                () -> city.recess()
                        .propose(number, side, new Suspension.Entry(today().plusDays(14), "二楼会议室", "幅度", "待核算")));
    }

    private Move consents() {
        return new Move("the suspension is consented to", () -> {
            var waiting = city.recess().state(number).map(s -> s.proposal()).orElse(null);
            if (waiting == null) {
                return "nothing proposed";
            }
            Side other = waiting.side().other();
            return told(chief(other), () -> city.recess().answer(number, other, waiting.id(), true, ""));
        });
    }

    private Move asks(Side side) {
        return act(
                side + " asks for mediation",
                chief(side),
                () -> city.mediations().ask(number, new ApplicationEntry("幅度", "协调", "未达成一致", "19900000000")));
    }

    private Move puts(Side side) {
        String percent = side == Side.WORKERS ? "8" : "5";
        return new Move(side + " puts a position", () -> {
            Terms terms = clauses.kept(DemoTerms.raised(start, percent, 20));
            return told(chief(side), () -> city.doors().bargaining().submitPosition(number, side, terms, "综合考虑"));
        });
    }

    private Move accepts(Side side) {
        return new Move(side + " accepts the other position", () -> {
            RoundRecord.Position position = positions().stream()
                    .filter(p -> p.side() != side)
                    .reduce((first, second) -> second)
                    .orElse(null);
            return position == null
                    ? "no position yet"
                    : told(
                            chief(side),
                            () -> Accepting.accept(city.doors().bargaining(), number, side, position.version()));
        });
    }

    private Move agrees(Side side) {
        return new Move(side + " agrees on the draft", () -> {
            String accepted = accepted();
            return accepted == null
                    ? "no position was accepted"
                    : told(chief(side), () -> city.doors().bargaining().agreeDraft(number, side, accepted));
        });
    }

    private Move minutes(boolean suspended) {
        return new Move(suspended ? "minutes suspend the talks" : "minutes are written", () -> {
            boolean agreed = accepted() != null;
            LocalDate next = agreed ? null : today().plusDays(suspended ? 14 : 7);
            TableState table = city.doors().bargaining().table(number).orElseThrow();
            return told(
                    chief(table.chairOf(round().number())),
                    () -> city.doors()
                            .bargaining()
                            .writeMinutes(
                                    number,
                                    new MinutesEntry(
                                            "陈述。",
                                            "陈述。",
                                            "记录。",
                                            suspended,
                                            suspended,
                                            suspended,
                                            suspended ? "待核算" : null,
                                            next,
                                            next == null ? null : "二楼会议室")));
        });
    }

    private Move confirms(Side side) {
        return act(
                side + " confirms the minutes",
                chief(side),
                () -> city.doors().bargaining().confirmMinutes(number, round().number(), side));
    }

    /** The digest of the position that was accepted in the round, null while none was. */
    private String accepted() {
        TableState.Acceptance acceptance = city.doors()
                .bargaining()
                .table(number)
                .orElseThrow()
                .acceptances()
                .get(round().number());
        return acceptance == null ? null : acceptance.digest();
    }

    private RoundRecord round() {
        List<RoundRecord> rounds = city.doors().bargaining().rounds(number);
        return rounds.get(rounds.size() - 1);
    }

    private List<RoundRecord.Position> positions() {
        return round().positions();
    }
}
