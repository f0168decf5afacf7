package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.documents.OfficeLetters.Sender;
import org.wageaccord.kernel.CaseNumber;

/** Letters of offices have the form of GB/T 9704, and numbers of their own that have no gaps. */
@SpringBootTest(classes = DocumentsTests.LowerFloors.class)
@AutoConfigureMockMvc
class OfficeLettersTests {

    /** Each test counts in a year of its own. */
    private static final AtomicInteger YEAR = new AtomicInteger(2100);

    @Autowired
    OfficeLetters letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @MockitoBean
    PaperReaders readers;

    private final LocalDate day = LocalDate.of(YEAR.incrementAndGet(), 4, 29);
    private final CaseNumber caseNumber = new CaseNumber("永", day.getYear(), 1);

    @ParameterizedTest
    @EnumSource(names = {"REVIEW_OPINION", "SUPPLY_NOTICE", "MEDIATION_NOTICE", "MEDIATION_EXTENSION"})
    void issuerAndNumberStandAboveTheTitleAndTheDayWithoutAnHourBelowTheSeal(PaperKind kind) {
        Map<String, Object> values = Samples.values(kind);
        Document letter = Jsoup.parse(Samples.PRINT_ROOM.html(Samples.order(kind, values)));
        assertThat(letter.select(".paper > *").eachText())
                .containsSubsequence(
                        (String) values.get("authority"), (String) values.get("letterNumber"), title(letter));
        assertThat(letter.selectFirst(".red-head + .red-rule + .letter-number")).isNotNull();
        assertThat(letter.select(".closing p").eachText())
                .containsExactly((String) values.get("authority"), "（印章）", written((LocalDate) values.get("issuedOn")));
        assertThat(letter.text()).contains("（联系人：" + values.get("contact") + "）");
    }

    @Test
    void aLetterOfBothOfficesNamesBothAboveAndBelow() {
        Map<String, Object> values = new TreeMap<>(Samples.values(PaperKind.REVIEW_OPINION));
        values.put("otherAuthority", "永康市总工会");
        values.put("otherOfficer", "程某");
        values.put("otherOpinionAt", values.get("opinionAt"));
        values.remove("contact");
        Document letter = Jsoup.parse(Samples.PRINT_ROOM.html(Samples.order(PaperKind.REVIEW_OPINION, values)));
        assertThat(letter.select(".red-head").eachText()).containsExactly("永康市人力资源和社会保障局", "永康市总工会");
        assertThat(letter.select(".closing p").eachText())
                .containsExactly("永康市人力资源和社会保障局", "（印章）", "永康市总工会", "（印章）", "2026年4月29日");
        assertThat(letter.text()).contains("由永康市总工会于2026年4月29日10:00作出").doesNotContain("联系人");
    }

    @Test
    void aRefusalToMediateIsNotCalledAnAcceptance() {
        Map<String, Object> values = new TreeMap<>(Samples.values(PaperKind.MEDIATION_NOTICE));
        values.keySet().removeAll(List.of("acceptedOn", "due"));
        values.put("reasons", "双方尚未召开协商会议。");
        String letter = Samples.PRINT_ROOM.html(Samples.order(PaperKind.MEDIATION_NOTICE, values));
        assertThat(title(Jsoup.parse(letter))).isEqualTo("协调处理不予受理通知书");
    }

    @Test
    void eachOfficeAndKindOfLetterCountsOnItsOwnWithoutGaps() {
        assertThat(drawn(Sender.LABOR_BUREAU, PaperKind.REVIEW_OPINION, "1")).isEqualTo("永人社集审〔%d〕1号", day.getYear());
        assertThat(drawn(Sender.LABOR_BUREAU, PaperKind.REVIEW_OPINION, "2")).isEqualTo("永人社集审〔%d〕2号", day.getYear());
        assertThat(drawn(Sender.CITY_UNION, PaperKind.REVIEW_OPINION, "3")).isEqualTo("永总集审〔%d〕1号", day.getYear());
        assertThat(drawn(Sender.LABOR_BUREAU, PaperKind.SUPPLY_NOTICE, "1")).isEqualTo("永人社集补〔%d〕1号", day.getYear());
        transaction.executeWithoutResult(undone -> {
            drawn(Sender.LABOR_BUREAU, PaperKind.REVIEW_OPINION, "4");
            undone.setRollbackOnly();
        });
        assertThat(drawn(Sender.LABOR_BUREAU, PaperKind.REVIEW_OPINION, "5")).isEqualTo("永人社集审〔%d〕3号", day.getYear());
    }

    @Test
    void aLetterOrderedAgainOrAtTheSameMomentKeepsItsNumber() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> one = () -> drawn(Sender.LABOR_BUREAU, PaperKind.MEDIATION_NOTICE, "1");
            Callable<String> two = () -> drawn(Sender.LABOR_BUREAU, PaperKind.MEDIATION_NOTICE, "2");
            List<Future<String>> numbers = threads.invokeAll(List.of(one, two, one, two));
            assertThat(numbers.get(0).get()).isEqualTo(numbers.get(2).get());
            assertThat(numbers.get(1).get()).isEqualTo(numbers.get(3).get());
        } finally {
            threads.shutdown();
        }
        assertThat(drawn(Sender.LABOR_BUREAU, PaperKind.MEDIATION_NOTICE, "3")).isEqualTo("永人社集调〔%d〕3号", day.getYear());
    }

    @Test
    void whatWasNumberedStaysAndOtherPapersAreNoLetters() {
        drawn(Sender.LABOR_BUREAU, PaperKind.MEDIATION_EXTENSION, "1");
        assertThatThrownBy(() -> jdbc.sql("delete from documents.office_letter").update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> drawn(Sender.LABOR_BUREAU, PaperKind.ACCEPTANCE_SLIP, "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String drawn(Sender sender, PaperKind kind, String key) {
        return (String) letters.head(sender, caseNumber, kind, key, day).get("letterNumber");
    }

    private static String title(Document letter) {
        return letter.select("h1").text();
    }

    private static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
