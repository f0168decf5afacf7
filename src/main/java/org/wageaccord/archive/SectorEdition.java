package org.wageaccord.archive;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What may be shown of a sector's agreement to everybody: whose, since when, for how many enterprises, and of what it speaks. */
final class SectorEdition {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title></head><body>
            <h1>%1$s</h1>
            <dl>
            <dt>协商单位</dt><dd>%2$s（%3$s）</dd>
            <dt>职工方</dt><dd>%4$s</dd>
            <dt>企业方</dt><dd>%5$s</dd>
            <dt>编号</dt><dd>%6$s</dd>
            <dt>约束企业</dt><dd>%7$d 家</dd>
            <dt>期限</dt><dd>%8$s 至 %9$s</dd>
            <dt>签字</dt><dd>%10$s</dd>
            <dt>生效</dt><dd>%11$s</dd>
            <dt>公布</dt><dd>%12$s</dd>
            <dt>文本摘要（SHA-256）</dt><dd>%13$s</dd>
            </dl>
            <h2>约定的事项</h2>
            <ul>
            %14$s
            </ul>
            <p>对外公开本。姓名、联系方式、工资数额、签名已略去。</p>
            </body></html>
            """;

    private SectorEdition() {}

    static byte[] of(SectorRecord of, SectorRecord.Shown shown) {
        return PAGE.formatted(
                        text(of.title()),
                        text(of.unit()),
                        text(shown.place()),
                        text(shown.workers()),
                        text(shown.employers()),
                        of.number(),
                        shown.bound(),
                        shown.start(),
                        shown.end(),
                        shown.signedOn(),
                        shown.effective(),
                        Objects.toString(shown.publishedOn(), "—"),
                        shown.digest(),
                        shown.topics().stream()
                                .map(topic -> "<li>" + text(topic) + "</li>")
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
