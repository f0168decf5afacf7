package org.wageaccord.simulation;

import java.util.List;
import java.util.Locale;
import org.wageaccord.access.Role;
import org.wageaccord.filing.FilingEntry;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.PublicationEntry;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.revision.Revision;

/** What can be tried from the filing to the publication. */
final class FilingMoves extends Moves {

    FilingMoves(WalkCity city, Cast cast, Terms start, CaseNumber number) {
        super(city, cast, start, number);
    }

    @Override
    List<Move> of(String duty) {
        var doors = city.doors();
        return switch (duty) {
            case "UserTask_FilePackage" -> List.of(files());
            case "UserTask_SupplyMaterials" -> List.of(files());
            case "UserTask_ReviewByUnion" -> reviews(Office.CITY_UNION, city.union());
            case "UserTask_AcceptFiling" ->
                List.of(act(
                        "accepts the filing",
                        city.bureau(),
                        () -> doors.filings().accept(number)));
            case "UserTask_ReviewByBureau" -> reviews(Office.LABOR_BUREAU, city.bureau());
            case "UserTask_ReviseClauses" -> revises();
            case "UserTask_PublishAgreement" ->
                List.of(act(
                        "publishes",
                        cast.one(Role.EH),
                        () -> doors.filings().publish(number, new PublicationEntry("平台公布", "公告栏"))));
            case "UserTask_FileWithUpperUnion" ->
                List.of(act(
                        "files with the upper union",
                        chief(Side.WORKERS),
                        () -> doors.filings().fileWithUpperUnion(number)));
            default -> List.of();
        };
    }

    private Move files() {
        return act(
                "files the package",
                cast.one(Role.EH),
                () -> city.doors()
                        .filings()
                        .file(
                                number,
                                new FilingEntry(
                                        "首签",
                                        "私营企业",
                                        10,
                                        cast.one(Role.EH).name(),
                                        "19900000001",
                                        FilledIn.explanation(city.doors()
                                                .filings()
                                                .filing(number)
                                                .orElseThrow()
                                                .facts()))));
    }

    private List<Move> reviews(Office office, Actor reviewer) {
        return List.of(
                decides(office, reviewer, ReviewDecision.Verdict.NO_OBJECTION),
                decides(office, reviewer, ReviewDecision.Verdict.INCOMPLETE),
                decides(office, reviewer, ReviewDecision.Verdict.OBJECTION));
    }

    private Move decides(Office office, Actor reviewer, ReviewDecision.Verdict verdict) {
        return act(office + " finds " + verdict.name().toLowerCase(Locale.ROOT), reviewer, () -> {
            List<ReviewDecision.Finding> findings =
                    Confirmed.all(city.doors().filings().checklist(number));
            return city.doors()
                    .filings()
                    .decide(
                            number,
                            office,
                            new ReviewDecision(
                                    verdict,
                                    verdict == ReviewDecision.Verdict.INCOMPLETE ? List.of() : findings,
                                    verdict == ReviewDecision.Verdict.INCOMPLETE ? List.of("身份证明") : List.of(),
                                    verdict == ReviewDecision.Verdict.OBJECTION
                                            ? List.of(new ReviewDecision.Objection("C02", "不明确", "《浙江省集体合同条例》第五条"))
                                            : List.of(),
                                    "意见"));
        });
    }

    private List<Move> revises() {
        Revision open = city.revisions().newest(number).orElseThrow();
        List<Revision.Proposal> proposals = open.proposals();
        if (proposals.isEmpty()) {
            return List.of(
                    act(
                            "a revision is proposed",
                            chief(Side.ENTERPRISE),
                            // each revision says something else than the text that was objected to
                            () -> city.revisions()
                                    .propose(
                                            number,
                                            DemoTerms.raised(start, "7." + open.submission(), 20),
                                            "修订",
                                            false)),
                    act(
                            "goes back to the table",
                            chief(Side.ENTERPRISE),
                            () -> city.revisions().toTable(number, "重新协商")));
        }
        Revision.Proposal newest = proposals.get(proposals.size() - 1);
        Actor other = chief(newest.side().other());
        return List.of(
                act("the revision is agreed to", other, () -> city.revisions().agree(number, newest.digest(), false)),
                act("goes back to the table", other, () -> city.revisions().toTable(number, "重新协商")));
    }
}
