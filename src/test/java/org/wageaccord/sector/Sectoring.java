package org.wageaccord.sector;

import static org.wageaccord.supervision.SupervisionCast.as;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.documents.Upload;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.Supply;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.SupervisionCast;
import org.wageaccord.terms.SectorFloor;

/** A union of an industry and a chamber that bargain, step by step, as stories and tests need them; imported where it is needed. */
public class Sectoring {

    /** 芝英镇, where the enterprise of the worked example lies. */
    public static final String TOWN = "14";

    public static final Upload PAPER = new Upload("决议.pdf", "%PDF-1.7 决议".getBytes(StandardCharsets.UTF_8));

    public final Actor union;
    public final Actor chamber;

    private final Units units;
    private final Sectors sectors;
    private final Statute statute;
    private int serial;

    Sectoring(Accounts accounts, Units units, Sectors sectors, Statute statute) {
        this.units = units;
        this.sectors = sectors;
        this.statute = statute;
        union = account(accounts, "sector-union", "施某", Role.TA);
        chamber = account(accounts, "sector-chamber", "俞某", Role.EA);
    }

    private static Actor account(Accounts accounts, String username, String name, Role role) {
        return as(
                Actor.PLATFORM,
                () -> accounts.actor(accounts.open(username, name, role, SupervisionCast.PASSWORD)
                        .orElseThrow()));
    }

    public Unit.Entry entry(Unit.Kind kind, String town) {
        return new Unit.Entry(kind, "五金行业" + ++serial, town, "五金行业工会联合会", "sector-union", "五金行业商会", "sector-chamber");
    }

    /** A unit with members, entered by this keeper. */
    public UUID unit(Actor keeper, Unit.Kind kind, String town, List<String> members) {
        UUID unit = as(keeper, () -> units.create(entry(kind, town))).orElseThrow();
        as(keeper, () -> units.join(unit, today(), members)).orElseThrow();
        return unit;
    }

    public SectorOffer offer() {
        return new SectorOffer(today().getYear(), "行业最低工资、同工种定额标准", today().plusDays(20), "商会会议室");
    }

    /** The union asks to change or to terminate an agreement of its unit. */
    public CaseNumber asked(UUID unit, Purpose purpose, CaseNumber of) {
        TerminationGround ground = purpose == Purpose.TERMINATE ? TerminationGround.ENTERPRISE_ENDS : null;
        SectorOffer offer =
                new SectorOffer(today().getYear(), "行业主要企业搬迁。", today().plusDays(20), "商会会议室", purpose, of, ground);
        CaseNumber number = as(union, () -> sectors.offer(unit, offer)).orElseThrow();
        teams(number);
        return number;
    }

    /** A text of the union that terminates an agreement after its last day, to which the chamber agrees. */
    public void terminating(CaseNumber number, LocalDate lastDay) {
        SectorTerms text = new SectorTerms(null, null, List.of(), "年度体检照常进行。", today(), lastDay);
        as(union, () -> sectors.put(number, text)).orElseThrow();
        String digest = talks(number).draft().digest();
        as(chamber, () -> sectors.agree(number, digest)).orElseThrow();
    }

    public CaseNumber offered(UUID unit) {
        return as(union, () -> sectors.offer(unit, offer())).orElseThrow();
    }

    /** Both teams are named. */
    public CaseNumber teamed(UUID unit) {
        CaseNumber number = offered(unit);
        teams(number);
        return number;
    }

    public void teams(CaseNumber number) {
        as(chamber, () -> sectors.reply(number, true, "")).orElseThrow();
        as(union, () -> sectors.team(number, List.of("施某", "钱某", "孙某"))).orElseThrow();
        as(chamber, () -> sectors.team(number, List.of("俞某", "周某", "郑某"))).orElseThrow();
    }

    /** A draft of the union with this minimum, to which the chamber agrees; answers its digest. */
    public String agreed(CaseNumber number, String minimum) {
        as(union, () -> sectors.put(number, terms(minimum))).orElseThrow();
        String digest = talks(number).draft().digest();
        as(chamber, () -> sectors.agree(number, digest)).orElseThrow();
        return digest;
    }

    public SectorTerms terms(@Nullable String minimum) {
        return new SectorTerms(
                minimum == null ? null : new BigDecimal(minimum),
                new BigDecimal("3"),
                List.of(new SectorFloor.Rate("抛光", 420, new BigDecimal("0.5"))),
                "高温天气停止露天作业。",
                today(),
                today().plusMonths(11));
    }

    public Talks.VoteEntry vote(int roll, int present, int yes) {
        return new Talks.VoteEntry(today(), roll, present, yes, PAPER);
    }

    /** Both chiefs sign the newest draft. */
    public void signed(CaseNumber number) {
        String digest = talks(number).draft().digest();
        for (Side side : Side.values()) {
            as(side == Side.WORKERS ? union : chamber, () -> sectors.sign(number, digest, SupervisionCast.PASSWORD))
                    .orElseThrow();
        }
    }

    /** The employers' chief files what both signed. */
    public void filed(CaseNumber number) {
        as(chamber, () -> sectors.file(number, filing())).orElseThrow();
    }

    public Talks.FilingEntry filing() {
        return new Talks.FilingEntry("俞某 19900000000", "芝英镇工会路1号", "芝英镇商会路2号");
    }

    /** Both offices have no objection. */
    public void passed(CaseNumber number, Actor union, Actor bureau) {
        as(union, () -> sectors.decide(number, decision(number, Verdict.NO_OBJECTION)))
                .orElseThrow();
        as(bureau, () -> sectors.accept(number)).orElseThrow();
        as(bureau, () -> sectors.decide(number, decision(number, Verdict.NO_OBJECTION)))
                .orElseThrow();
    }

    /** A decision with everything it needs. */
    public ReviewDecision decision(CaseNumber number, Verdict verdict) {
        List<ReviewDecision.Finding> findings = sectors.checklist(talks(number)).stream()
                .map(item ->
                        finding(item, verdict != Verdict.OBJECTION || !item.id().equals("SECTOR_TOPICS")))
                .toList();
        return new ReviewDecision(
                verdict,
                findings,
                verdict == Verdict.INCOMPLETE ? List.of("首席代表身份证明", "定额测定记录") : List.of(),
                verdict == Verdict.OBJECTION
                        ? List.of(new ReviewDecision.Objection("第五条", "定额标准缺少测定依据", "《中华人民共和国劳动法》第三十七条"))
                        : List.of(),
                "经审查，意见如上。");
    }

    /** Whoever comes to another finding than the platform says why. */
    private static ReviewDecision.Finding finding(ReviewDecision.Item item, boolean conforms) {
        boolean other = item.holds() != null && item.holds() != conforms;
        return new ReviewDecision.Finding(item.id(), conforms, other ? "已核对材料" : "");
    }

    /** Everything that was told to be missing, one thing with a file. */
    public List<Supply> supplies() {
        return List.of(
                new Supply("首席代表身份证明", "见附件", "证明.pdf", PAPER.content()), new Supply("定额测定记录", "已在平台资料室", null, null));
    }

    public Minutes.Entry minutes() {
        return new Minutes.Entry(today(), "商会会议室", "吕某", "最低工资应当提高。", "幅度需要核算。", "继续协商。");
    }

    public Talks talks(CaseNumber number) {
        return sectors.talks(number).orElseThrow();
    }

    public LocalDate today() {
        return statute.today();
    }

    /** {@code field code 《law》article} of each refusal. */
    static List<String> told(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Sectoring::told).toList();
    }

    static String told(Refusal r) {
        String code = r.code().substring("refusal.".length());
        return (r.field() == null ? "" : r.field() + " ") + code + (r.citation() == null ? "" : " " + r.citation());
    }
}
