package org.wageaccord.simulation;

import static org.wageaccord.access.Role.EA;
import static org.wageaccord.access.Role.TA;
import static org.wageaccord.access.Role.WC;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.sector.Minutes;
import org.wageaccord.sector.SectorOffer;
import org.wageaccord.sector.SectorTerms;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Units;
import org.wageaccord.sector.Way;
import org.wageaccord.terms.SectorFloor;

/**
 * The industry of the demo city that bargains: its union and its chamber have agreed on a draft, and it waits for the votes of
 * two of three members.
 */
@Component
@ConditionalOnProperty("wage-accord.demo")
class SectorExample {

    /** The members, by their keys in the city. */
    private static final List<String> MEMBERS = List.of("e05", "e06", "e12");

    private static final int YEAR = 2026;
    private static final LocalDate START = LocalDate.of(YEAR, 3, 1);
    private static final Upload RESOLUTION = new Upload("职代会决议.pdf", "%PDF-1.7 演示决议".getBytes(StandardCharsets.UTF_8));

    private final Units units;
    private final Sectors sectors;
    private final DemoAccounts demo;
    private final Accounts accounts;

    private @Nullable Actor union;
    private @Nullable Actor chamber;
    private @Nullable UUID unit;
    private @Nullable CaseNumber number;

    SectorExample(Units units, Sectors sectors, DemoAccounts demo, Accounts accounts) {
        this.units = units;
        this.sectors = sectors;
        this.demo = demo;
        this.accounts = accounts;
    }

    /** What happens from early January on, up to the vote that is open when the city opens. */
    List<Beat> beats(Map<String, Cast> city, Actor cityUnion) {
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat(at(6, 9), () -> register(city, cityUnion)));
        beats.add(new Beat(at(7, 9), this::offer));
        beats.add(new Beat(at(9, 10), this::teams));
        beats.add(new Beat(at(14, 15), this::meet));
        beats.add(new Beat(at(16, 10), this::agree));
        beats.add(new Beat(at(30, 9), this::submit));
        beats.add(new Beat(LocalDateTime.of(YEAR, 2, 5, 10, 0), () -> vote(city.get(MEMBERS.get(0)))));
        return beats;
    }

    private void register(Map<String, Cast> city, Actor cityUnion) {
        union = person("hardware-union", "施国平", TA, "五金行业工会：职工方首席代表，等各成员企业表决");
        chamber = person("hardware-chamber", "俞正阳", EA, "五金行业商会：企业方首席代表");
        Unit.Entry entry = new Unit.Entry(
                Unit.Kind.INDUSTRY, "永康市五金制品行业", "", "永康市五金行业工会联合会", "hardware-union", "永康市五金行业商会", "hardware-chamber");
        unit = does(cityUnion, () -> units.create(entry));
        List<String> codes =
                MEMBERS.stream().map(key -> city.get(key).enterprise().value()).toList();
        does(cityUnion, () -> units.join(unit, LocalDate.of(YEAR, 1, 6), codes));
        for (String key : MEMBERS.subList(1, MEMBERS.size())) {
            accounts.noteDemo(city.get(key).one(WC).id(), "五金行业集体合同草案，等您提交本企业表决");
        }
    }

    private Actor person(String username, String name, Role role, String note) {
        ActorId id = demo.open(username, name, role);
        accounts.noteDemo(id, note);
        return accounts.actor(id);
    }

    private void offer() {
        SectorOffer offer = new SectorOffer(YEAR, "行业最低工资、抛光和冲压的定额标准", LocalDate.of(YEAR, 1, 14), "商会三楼会议室");
        number = does(union, () -> sectors.offer(unit, offer));
    }

    private void teams() {
        does(chamber, () -> sectors.reply(number, true, ""));
        does(union, () -> sectors.team(number, List.of("施国平", "钱慧玲", "孙志强")));
        does(chamber, () -> sectors.team(number, List.of("俞正阳", "周明亮", "郑立新")));
    }

    private void meet() {
        Minutes.Entry minutes = new Minutes.Entry(
                LocalDate.of(YEAR, 1, 14),
                "商会三楼会议室",
                "吕海燕",
                "行业最低工资应当高于当地标准二百元以上。",
                "同意提高，抛光定额由双方共同测定。",
                "双方同意定额标准按测定结果约定。");
        does(union, () -> sectors.minutes(number, minutes));
        does(chamber, () -> sectors.answerMinutes(number, true, ""));
    }

    private void agree() {
        SectorTerms terms = new SectorTerms(
                new BigDecimal("2780"),
                new BigDecimal("3"),
                List.of(
                        new SectorFloor.Rate("抛光", 420, new BigDecimal("0.5")),
                        new SectorFloor.Rate("冲压", 900, new BigDecimal("0.22"))),
                "高温天气下停止露天作业。",
                START,
                START.plusYears(1).minusDays(1));
        does(union, () -> sectors.put(number, terms));
        String digest = sectors.talks(number).orElseThrow().draft().digest();
        does(chamber, () -> sectors.agree(number, digest));
    }

    private void submit() {
        does(union, () -> sectors.submit(number, Way.MEMBERS, LocalDate.of(YEAR, 2, 27)));
    }

    private void vote(Cast member) {
        PartyId enterprise = member.enterprise();
        Talks.VoteEntry vote = new Talks.VoteEntry(LocalDate.of(YEAR, 2, 4), 40, 36, 30, RESOLUTION);
        does(member.one(WC), () -> sectors.memberVote(number, enterprise, vote));
    }

    private static LocalDateTime at(int day, int hour) {
        return LocalDateTime.of(YEAR, 1, day, hour, 0);
    }

    private static <T> T does(@Nullable Actor who, Supplier<Outcome<T>> act) {
        return Acting.as(who, act).orElseThrow();
    }
}
