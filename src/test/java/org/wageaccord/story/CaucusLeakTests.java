package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.wageaccord.caucus.Leaks;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Terms;

/**
 * Over a whole case, from the naming of the teams to the publication, no word of either side's private room stands on any page,
 * paper, log line or in any table that somebody else can read, nor in any column of the database at all; and of the limits
 * of the blind aid nothing stands anywhere, not even for who filled them in.
 */
@Order(7)
class CaucusLeakTests extends CaucusStory {

    private static final String SEARCH = "密议甲乙";

    /** Limits of the blind aid: of a pair that overlaps, of one that does not, and one that was refused. */
    private static final List<String> LIMITS = List.of("6137.577", "6251.913", "83426.7", "0.00317");

    private final List<String> words = new ArrayList<>(LIMITS);
    private final List<String> ofTheWorkers = new ArrayList<>();

    @Test
    void afterAWholeCaseNoWordOfEitherRoomIsFoundAnywhereElse() {
        begin("e08");
        walk.meetsInVain(() -> {}, asking("7000"));
        city.at(city.now().plusDays(7));
        Visitor workers = visitor("wc");
        Visitor enterprise = visitor("el");
        try (LogTap log = new LogTap()) {
            enters(workers);
            enters(enterprise);
            writes(workers, "甲", "6257.31");
            writes(enterprise, "乙", "4868.13");
            walk.meetsInVain(() -> useTheBlindAid(workers, enterprise));
            writes(workers, "丙", "6143.77");
            assertThat(crawled(workers).found())
                    .as("the crawl sees what there is to see")
                    .contains("密议甲乙笔记甲", "密议甲乙议题丙", "密议甲乙文件甲", "密议甲乙内容甲", "密议甲乙表决丙", "密议甲乙测算甲", "密议甲乙方案丙")
                    .noneMatch(w -> w.endsWith("记乙") || w.endsWith("题乙"))
                    .doesNotContainAnyElementsOf(LIMITS);
            assertThat(log.with(List.of("/caucus/notes"))).as("the log tells").isNotEmpty();
            assertThat(log.with(words)).isEmpty();
        }
        goesOn();
        writes(enterprise, "丁", "5019.59");
        List<String> leaks = new ArrayList<>();
        int pages = 0;
        for (Visitor stranger : strangers()) {
            Crawl crawl = crawled(stranger);
            leaks.addAll(crawl.leaks());
            pages += crawl.read();
        }
        crawled(enterprise).leaks().stream()
                .filter(leak -> !leak.contains("/caucus"))
                // a side's own sheets are opened by the simulator
                .filter(leak ->
                        !leak.contains("/costs") || ofTheWorkers.stream().anyMatch(leak::contains))
                .forEach(leaks::add);
        assertThat(leaks).isEmpty();
        assertThat(pages).isGreaterThan(300);
        assertThat(Leaks.tablesWith(jdbc, words)).isEmpty();
    }

    /** A price of the first piece that leaves room for limits that stand nowhere else. */
    private Terms asking(String price) {
        Terms asked = walk.raised("9");
        List<PieceRate> pieces = new ArrayList<>(asked.pieceRates());
        PieceRate first = pieces.get(0);
        pieces.set(
                0,
                new PieceRate(
                        first.process(),
                        first.quotaPerShift(),
                        first.before(),
                        new BigDecimal(price),
                        first.workers(),
                        first.workersAble()));
        return new Terms(
                asked.grades(),
                asked.allowances(),
                pieces,
                asked.enterpriseMinimum(),
                asked.start(),
                asked.end(),
                asked.payFrom(),
                asked.clauses(),
                asked.extras());
    }

    /** The limits lie sealed or are gone; no page of either side shows them again. */
    private void useTheBlindAid(Visitor workers, Visitor enterprise) {
        String page = home() + "/blind-aid";
        String piece = workers.page(page).select("#clause option[value^=piece]").val();
        String one = agreed(workers, enterprise, piece);
        assertThat(workers.send(one + "/limit", "limit", LIMITS.get(3)).getStatus())
                .isEqualTo(422);
        sent(workers.send(one + "/limit", "limit", LIMITS.get(0)));
        assertThat(Leaks.tablesWith(jdbc, LIMITS)).as("while they wait").isEmpty();
        sent(enterprise.send(one + "/limit", "limit", LIMITS.get(1)));
        for (Visitor each : List.of(workers, enterprise)) {
            assertThat(each.page(page).select(".big").text()).isEqualTo("6194.745");
        }
        String two = agreed(workers, enterprise, "raise");
        sent(enterprise.send(two + "/limit", "limit", "3.1"));
        sent(workers.send(two + "/limit", "limit", LIMITS.get(2)));
        assertThat(enterprise.page(page).text()).contains("双方底线没有重叠");
        assertThat(jdbc.sql("select count(*) from blindaid.use_key")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String agreed(Visitor workers, Visitor enterprise, String clause) {
        String page = home() + "/blind-aid";
        sent(workers.send(page, "clause", clause, "meet", "MIDPOINT"));
        String consent = enterprise.page(page).select("form[action$=/consent]").attr("action");
        sent(enterprise.send(consent));
        return consent.replace("/consent", "");
    }

    private void goesOn() {
        city.at(city.now().plusDays(7));
        walk.agreeOn(walk.raised("6")).passes().bothSign().files();
        walk.unionPasses();
        walk.bureauPasses();
        walk.publishes();
    }

    private Crawl crawled(Visitor visitor) {
        return new Crawl(visitor, words, SEARCH, home()).from(seeds());
    }

    private void writes(Visitor who, String mark, String number) {
        String secret = SEARCH;
        sent(who.send(room + "/notes", "text", secret + "笔记" + mark));
        sent(who.send(
                room + "/limits",
                "topic",
                secret + "议题" + mark,
                "number",
                number,
                "unit",
                secret + "单位" + mark,
                "comment",
                secret + "说明" + mark));
        sent(who.send(room + "/votes", "question", secret + "表决" + mark, "round", "1"));
        String refused = secret + "未成" + mark;
        assertThat(who.send(room + "/limits", "topic", refused, "number", "x").getStatus())
                .isEqualTo(422);
        byte[] content = (secret + "内容" + mark + ",1").getBytes(StandardCharsets.UTF_8);
        sent(who.upload(
                room + "/files",
                new MockMultipartFile("file", secret + "文件" + mark + ".csv", "text/csv", content),
                "words",
                secret + "附言" + mark));
        sent(who.send(home() + "/costs", reckoned(secret, mark, number)));
        int before = words.size();
        String whole = number.substring(0, 1) + "\u2009" + number.substring(1);
        words.addAll(List.of(number, whole));
        for (String kind : List.of("笔记", "议题", "单位", "说明", "表决", "内容", "文件", "附言", "未成", "测算", "方案")) {
            words.add(secret + kind + mark);
        }
        if (who.name().contains("wc")) {
            ofTheWorkers.addAll(words.subList(before, words.size()));
        }
    }

    /** A sheet of the simulator, kept. */
    private static String[] reckoned(String secret, String mark, String number) {
        return new String[] {
            "do",
            "keep",
            "name",
            secret + "测算" + mark,
            "names",
            secret + "方案" + mark,
            "names",
            "乙",
            "names",
            "丙",
            "payFrom",
            "2026-04-01",
            "end",
            "2027-03-31",
            "socialInsurance",
            "25",
            "unionDues",
            "2",
            "housingFund",
            "5",
            "grades[0].grade",
            "G1",
            "grades[0].posts",
            "普工",
            "grades[0].people",
            "10",
            "grades[0].before",
            "4000",
            "grades[0].a",
            number,
            "grades[0].b",
            "4100",
            "grades[0].c",
            "4200"
        };
    }

    private static void sent(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(303);
    }

    private List<String> seeds() {
        return List.of(
                "/",
                home(),
                room,
                "/cases",
                "/inbox",
                "/messages",
                "/audit",
                "/watch",
                "/register",
                "/accounts",
                home() + "/timeline",
                home() + "/papers",
                home() + "/table",
                home() + "/blind-aid",
                home() + "/rounds",
                home() + "/filing");
    }
}
