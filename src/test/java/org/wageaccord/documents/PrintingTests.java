package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wageaccord.documents.pdf.PdfReader;
import org.wageaccord.documents.pdf.PdfText;
import org.wageaccord.documents.pdf.PrintOrder;
import org.wageaccord.documents.pdf.Stamp;

/** What must hold of any printed paper, whatever people type. */
class PrintingTests {

    private final Map<String, Object> offer = new TreeMap<>(Samples.values(PaperKind.OFFER));

    @Test
    void rareNamesComeOut() throws Exception {
        offer.put("chief", "张㛃");
        offer.put("contact", "吴𠮷，𠮷祥，囍");
        assertThat(text(PaperKind.OFFER, offer)).contains("首席代表：张㛃").contains("吴𠮷，𠮷祥，囍");
    }

    @Test
    void aRareNameInABoldTitleAndInJustifiedTextComesOut() throws Exception {
        offer.put("toParty", "𠮷祥五金有限公司");
        offer.put("grounds", "本单位𠮷祥牌产品的生产经营情况、职工收入情况和𠮷祥分厂的用工情况、原材料价格情况");
        assertThat(text(PaperKind.OFFER, offer)).contains("𠮷祥五金有限公司：").contains("本单位𠮷祥牌产品的生产经营情况、职工收入情况和𠮷祥分厂的用工情况");
    }

    /** What both sides wrote takes the place of what stands where they wrote nothing; the figures stay. */
    @Test
    void anAgreementSaysNothingTwice() throws Exception {
        Map<String, Object> values = new HashMap<>(Samples.values(PaperKind.AGREEMENT));
        String without = text(PaperKind.AGREEMENT, values);
        String[] own = {"各岗位工资标准见附件一", "应得工资不低于本条标准", "执行日早于本合同生效日的", "按附件二领取技能津贴", "定额应当保证同岗位"};
        assertThat(without).contains(own);
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (String key : List.of("C05", "C06", "C07", "C09", "C11", "C23")) {
            clauses.add(Map.of("key", key, "title", "条款" + key, "text", "双方约定" + key + "。"));
        }
        values.put("clauses", clauses);
        String with = text(PaperKind.AGREEMENT, values);
        assertThat(with)
                .doesNotContain(own)
                .contains("贰仟捌佰元整", "平均上调6.73%", "在法定工作时间内提供正常劳动的月标准")
                .containsSubsequence("第八章", "双方约定C23", "第九章", "第十二章", "报送永康市人力资源和社会保障局");
    }

    /** 浙江省企业民主管理条例第二十九条: talks rest by consent and for a time; going on is an act of its own, with its own paper. */
    @Test
    void theResumptionOfTalksReadsAsAPaperOfItsOwnAndHidesNoDayBeyondTheTerm() throws Exception {
        Map<String, Object> talks = new HashMap<>(Samples.values(PaperKind.SUSPENSION));
        talks.put("heading", "恢复协商确认书");
        talks.put("resumed", true);
        talks.put("resumedOn", LocalDate.of(2026, 4, 2));
        String paper = text(PaperKind.SUSPENSION, talks);
        assertThat(paper)
                .contains("恢复协商确认书", "自2026年4月2日起恢复协商", "全案累计中止14日，未超过六十日")
                .doesNotContain("中止协商确认书", "并商定下次协商");
        talks.put("totalDays", 61);
        assertThat(text(PaperKind.SUSPENSION, talks)).contains("全案累计中止61日，已超过六十日");
    }

    @Test
    void lettersOfAuthoritiesHaveTwentyTwoLinesOfTwentyEightCharactersInSong() throws Exception {
        Map<String, Object> letter = new HashMap<>(Samples.values(PaperKind.REMINDER_LETTER));
        letter.put("facts", "工".repeat(28 * 40));
        try (PDDocument pdf =
                Loader.loadPDF(Samples.print(PaperKind.REMINDER_LETTER, letter).pdf())) {
            PDFTextStripper second = new PDFTextStripper();
            second.setSortByPosition(true);
            second.setStartPage(2);
            second.setEndPage(2);
            List<String> full = second.getText(pdf)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches("工+"))
                    .toList();
            assertThat(full).hasSize(22).allMatch(line -> line.length() == 28);
            assertThat(pdf.getPage(1).getResources().getFontNames())
                    .extracting(
                            name -> pdf.getPage(1).getResources().getFont(name).getName())
                    .anyMatch(name -> name.endsWith("NotoSerifSC-Regular"));
            assertThat(second.getText(pdf)).contains("— 2 —");
        }
        assertThat(Samples.PRINT_ROOM.html(Samples.order(PaperKind.REMINDER_LETTER, letter)))
                .as("page numbers are the press's business")
                .doesNotContain("folio");
    }

    @Test
    void anOfferWhoseTeamIsNamedListsItAndSaysNoMoreOfPeopleThanTheLawAsks() throws Exception {
        assertThat(text(PaperKind.OFFER, offer)).contains("我方代表名单于协商会议七日前书面通知贵方");
        offer.put("team", Samples.values(PaperKind.TEAM_LIST).get("workers"));
        assertThat(text(PaperKind.OFFER, offer))
                .contains("我方代表5名如下", "本单位", "外聘", "首席代表")
                .doesNotContain("名单于协商会议")
                .doesNotContain("身份证", "出生", "电话：");
    }

    @Test
    void whatPeopleTypeNeverBecomesMarkup() throws Exception {
        String typed = "<b>粗</b> <script>alert(1)</script> &amp; >> )>> [[${paper}]] ${enterprise} th:text=\"x\" '引'";
        offer.put("grounds", typed);
        assertThat(text(PaperKind.OFFER, offer)).contains(SamplePapersTests.squeezed(typed));
        PrintOrder order = Samples.order(PaperKind.OFFER, offer);
        assertThat(Samples.PRINT_ROOM.html(order))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>")
                .doesNotContain("<b>粗");
    }

    @Test
    void theTitleOfAPaperTakesTypedTextAsText() {
        offer.put("year", 2027);
        assertThat(Samples.PRINT_ROOM.title(Samples.order(PaperKind.OFFER, offer)))
                .isEqualTo("2027年度工资集体协商要约书");
    }

    @Test
    void theCodeOnThePaperIsReadable() throws Exception {
        PrintOrder order = Samples.order(PaperKind.OFFER, offer);
        try (PDDocument pdf =
                Loader.loadPDF(Samples.print(PaperKind.OFFER, offer).pdf())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            BufferedImage corner = page.getSubimage(
                    page.getWidth() * 3 / 4, page.getHeight() * 9 / 10, page.getWidth() / 4, page.getHeight() / 10);
            BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner)));
            String read = new QRCodeReader()
                    .decode(bits, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
            assertThat(read)
                    .isEqualTo(order.stamp().code())
                    .isEqualTo("/papers/verify/2026-0123-01/"
                            + order.stamp().digest().substring(0, 32));
        }
    }

    @Test
    void whereTheInstallationHasAnAddressEachPageTellsWhereToTypeTheNumber() throws Exception {
        PrintOrder order = Samples.order(PaperKind.AGREEMENT, Samples.values(PaperKind.AGREEMENT));
        Stamp plain = order.stamp();
        Stamp reached = new Stamp(
                plain.caseNumber(),
                plain.number(),
                plain.issuedAt(),
                plain.digest(),
                "https://xieshang.example.cn" + plain.code(),
                plain.edition());
        PrintOrder there = new PrintOrder(order.template(), order.titlePattern(), order.values(), reached);
        PdfText text =
                new PdfReader().read(Samples.PRINT_ROOM.print(there).pdf()).text();
        assertThat(text.pages())
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("核验入口xieshang.example.cn/v"));
    }

    @Test
    void theFileTellsItsTitleLanguageAndMomentOfIssue() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(Samples.print(PaperKind.OFFER, offer).pdf())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("2026年度工资集体协商要约书");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            ZonedDateTime made = ZonedDateTime.ofInstant(
                    pdf.getDocumentInformation().getCreationDate().toInstant(), ZoneId.of("Asia/Shanghai"));
            assertThat(made).hasToString("2026-02-09T15:20+08:00[Asia/Shanghai]");
        }
    }

    @Test
    void theHeadOfALongTableIsRepeatedOnEveryPage() throws Exception {
        List<Map<String, Object>> grades = new ArrayList<>();
        for (int i = 1; i <= 80; i++) {
            grades.add(Map.of(
                    "grade", "G" + i,
                    "posts", "操作工",
                    "headcount", 3,
                    "before", new BigDecimal(3600 + i),
                    "after", new BigDecimal(3900 + i),
                    "raise", new BigDecimal(300),
                    "raisePercent", new BigDecimal("8.3333")));
        }
        offer.put("grades", grades);
        try (PDDocument pdf =
                Loader.loadPDF(Samples.print(PaperKind.OFFER, offer).pdf())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(4);
            for (int page = 2; page <= 3; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("岗位").contains("提出标准");
            }
        }
    }

    @Test
    void everyArticleIsNumberedInOrderWhateverClausesAreAgreed() throws Exception {
        Map<String, Object> agreement = new TreeMap<>(Samples.values(PaperKind.AGREEMENT));
        agreement.remove("clauses");
        String bare = text(PaperKind.AGREEMENT, agreement);
        assertThat(bare).contains("第一条根据").contains("第三章年度工资水平与调整幅度").contains("第二十条国家和地方新的规定");
        agreement.put("clauses", List.of(Map.of("key", "X1", "title", "班车", "text", "甲方提供上下班班车。")));
        assertThat(text(PaperKind.AGREEMENT, agreement)).contains("第二十条班车甲方提供上下班班车。第二十一条国家和地方");
    }

    @Test
    void aDraftSaysSoAndHasNoResolution() throws Exception {
        Map<String, Object> agreement = new TreeMap<>(Samples.values(PaperKind.AGREEMENT));
        agreement.put("draft", true);
        agreement
                .keySet()
                .removeAll(
                        List.of("congressName", "congressOn", "resolutionNumber", "enterpriseSigned", "workersSigned"));
        String draft = text(PaperKind.AGREEMENT, agreement);
        assertThat(draft).contains("（草案）").doesNotContain("附件五").doesNotContain("平台电子签署");
    }

    @Test
    void anObjectionNamesClauseReasonAndArticle() throws Exception {
        Map<String, Object> opinion = new TreeMap<>(Samples.values(PaperKind.REVIEW_OPINION));
        opinion.put("objection", true);
        opinion.keySet().removeAll(List.of("effectiveOn", "publishDays", "publishDue"));
        opinion.put("refileDays", 10);
        opinion.put(
                "objections",
                List.of(Map.of(
                        "clause", "第八条",
                        "reason", "约定学徒期前三个月工资1800元，低于当地最低工资标准",
                        "article", "《浙江省集体合同条例》第五条")));
        assertThat(text(PaperKind.REVIEW_OPINION, opinion))
                .contains("（提出异议）")
                .contains("（一）第八条：约定学徒期前三个月工资1800元，低于当地最低工资标准，与《浙江省集体合同条例》第五条不符。")
                .contains("由用人单位自双方重新签字之日起十日内报送")
                .doesNotContain("无异议。该合同自本意见书送达之日起生效");
    }

    /** 集体合同规定 第四十五条: names and addresses of both, when it was received, the opinion, when it was given, the seal. */
    @Test
    void anOpinionThatFindsNothingHasAllItMustHoldOnBothSidesOfOneSheet() throws Exception {
        Map<String, Object> opinion = Samples.values(PaperKind.REVIEW_OPINION);
        try (PDDocument pdf =
                Loader.loadPDF(Samples.print(PaperKind.REVIEW_OPINION, opinion).pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            String text = SamplePapersTests.squeezed(new PDFTextStripper().getText(pdf));
            for (String field : List.of("enterprise", "address", "union", "unionAddress", "authority")) {
                assertThat(text).as(field).contains(SamplePapersTests.squeezed((String) opinion.get(field)));
            }
            assertThat(text).contains("于2026年4月21日收悉", "无异议。该合同自本意见书送达之日起生效", "于2026年4月29日10:00作出", "（印章）");
        }
    }

    @Test
    void papersPrintedAtOnceDoNotDisturbEachOther() throws Exception {
        Map<PaperKind, String> alone = new EnumMap<>(PaperKind.class);
        for (PaperKind kind : PaperKind.values()) {
            alone.put(kind, text(kind, Samples.values(kind)));
        }
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Map<PaperKind, String>>> presses = new ArrayList<>();
            for (int press = 0; press < 4; press++) {
                int first = press * 3;
                presses.add(() -> printed(first));
            }
            for (Future<Map<PaperKind, String>> press : four.invokeAll(presses)) {
                assertThat(press.get()).isEqualTo(alone);
            }
        } finally {
            four.shutdownNow();
        }
    }

    /** Every kind twice, in an order of its own; answers the text of each, the same both times. */
    private static Map<PaperKind, String> printed(int first) throws Exception {
        PaperKind[] kinds = PaperKind.values();
        Map<PaperKind, String> texts = new EnumMap<>(PaperKind.class);
        for (int i = 0; i < 2 * kinds.length; i++) {
            PaperKind kind = kinds[(first + i) % kinds.length];
            String text = text(kind, Samples.values(kind));
            String before = texts.put(kind, text);
            assertThat(before == null || before.equals(text)).as(kind.name()).isTrue();
        }
        return texts;
    }

    /** What only a fresh virtual machine can show: the first pictures of all, brought at the same moment. */
    @Test
    void theFirstPapersOfAFreshMachineMayBePrintedAtOnce() throws Exception {
        Process fresh = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FirstPapers.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(fresh.waitFor()).as(said).isZero();
        assertThat(said).contains("printed 8");
    }

    @Test
    void aPreviewOfWhatIsNotIssuedHasNoNumber() {
        PrintOrder order = Samples.order(PaperKind.OFFER, offer);
        String html = Samples.PRINT_ROOM.html(
                new PrintOrder(order.template(), order.titlePattern(), order.values(), Stamp.preview("2026")));
        assertThat(html)
                .startsWith("<article")
                .contains("3,960")
                .doesNotContain("0123号")
                .doesNotContain("style=");
    }

    private static String text(PaperKind kind, Map<String, Object> values) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Samples.print(kind, values).pdf())) {
            return SamplePapersTests.squeezed(new PDFTextStripper().getText(pdf));
        }
    }
}
