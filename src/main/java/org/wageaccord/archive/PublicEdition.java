package org.wageaccord.archive;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.kernel.Terms;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.OpenText;

/**
 * What may be shown outside the enterprise: that there is an agreement, whose, since when, for how many, and of what it
 * speaks. Names of people, ways to reach them, sums and signatures are not in it; of the text itself it has what both
 * sides opened, in the words they agreed to.
 */
final class PublicEdition {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title></head><body>
            <h1>%1$s</h1>
            <dl>
            <dt>用人单位</dt><dd>%2$s</dd>
            <dt>案件编号</dt><dd>%3$s</dd>
            <dt>备案登记号</dt><dd>%4$s</dd>
            <dt>覆盖职工</dt><dd>%5$d 人</dd>
            <dt>期限</dt><dd>%6$s 至 %7$s</dd>
            <dt>签字</dt><dd>%8$s</dd>
            <dt>生效</dt><dd>%9$s</dd>
            <dt>公布</dt><dd>%10$s</dd>
            <dt>文本摘要（SHA-256）</dt><dd>%11$s</dd>
            </dl>
            <h2>约定的事项</h2>
            <ul>
            %12$s
            </ul>
            %13$s<p>对外公开本。姓名、联系方式、工资数额、签名已略去；合同文本对外公开须经双方同意。</p>
            </body></html>
            """;

    private PublicEdition() {}

    /** @param titles of the clauses, as anybody may read them */
    static byte[] of(FilingRecord filing, String registered, List<String> titles, OpenEdition.@Nullable Shown opened) {
        Terms terms = filing.facts().terms();
        String heads =
                titles.stream().map(title -> "<li>" + text(title) + "</li>").collect(Collectors.joining("\n"));
        return PAGE.formatted(
                        terms.start().getYear() + "年度工资专项集体合同",
                        text(filing.facts().enterpriseName()),
                        filing.facts().caseNumber(),
                        registered,
                        terms.headcount(),
                        terms.start(),
                        terms.end(),
                        filing.facts().signedOn(),
                        day(filing.effective()),
                        day(filing.publishedOn()),
                        filing.facts().agreementDigest(),
                        heads,
                        opened == null ? "" : opened(opened))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String opened(OpenEdition.Shown opened) {
        String chapters = opened.text().parts().stream()
                .map(part -> "<h3>第 %d 章</h3>\n%s".formatted(part.number(), items(part)))
                .collect(Collectors.joining("\n"));
        return """
                <h2>双方同意对外公开的条款</h2>
                %s%s
                <p>公开文本摘要（SHA-256）：%s</p>
                """.formatted(raise(opened.text()), chapters, opened.digest());
    }

    private static String raise(OpenText text) {
        return text.raisePercent() == null
                ? ""
                : "<p>岗位工资平均上调 %s%%</p>\n".formatted(text.raisePercent().setScale(2, RoundingMode.HALF_UP));
    }

    private static String items(OpenText.Part part) {
        return part.items().stream()
                .map(item -> item.isLeftOut()
                        ? "<p>%d.%d 【略】</p>".formatted(part.number(), item.number())
                        : "<p>%d.%d <strong>%s</strong><br>%s</p>"
                                .formatted(
                                        part.number(),
                                        item.number(),
                                        text(String.valueOf(item.title())),
                                        text(String.valueOf(item.words()))))
                .collect(Collectors.joining("\n"));
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "—");
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
