package org.wageaccord.openness;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of words who a person is and how to reach them: the names that the house knows, also with spaces between their
 * letters; names after a word for an office or before a form of address; identity numbers, phones, accounts, addresses of mail.
 */
final class PersonalData {

    /** Stands where a name was, until the sums of its sentence are judged; no text that anybody hands in can hold it. */
    static final char NAME = '\uE000';

    private static final String FAMILY =
            "(?:欧阳|上官|司马|诸葛|皇甫|夏侯|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈姚卢傅钟姜崔谭廖范汪陆"
                    + "金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武戚莫孔向汤应楼童施俞柳颜章倪骆麻池虞翁盛单祝葛项])";
    private static final String OFFICE =
            "联系人|联络人|经办人|负责人|责任人|记录人|记录员|见证人|签收人|收款人|户名|姓名|法定代表人|首席代表|协商代表|职工代表|职工董事|职工监事|主席|指导员|审查员|监督员|审查人";

    private static final String ONE = FAMILY + "\\p{IsHan}{1,2}";

    private static final String MORE = "(?:[、,，和/]\\s?" + ONE + ")*";

    /** 联系人：李四、王五 */
    private static final Pattern AFTER_A_COLON =
            Pattern.compile("((?:" + OFFICE + ")\\s{0,2}[:：]\\s{0,2})" + FAMILY + "\\p{IsHan}{1,3}" + MORE);

    /** 职工董事李四（…; a name ends where its letters do, so that 协商代表应当 stays. */
    private static final Pattern AFTER_AN_OFFICE =
            Pattern.compile("((?:" + OFFICE + ")\\s{0,2})" + ONE + MORE + "(?=[^\\p{IsHan}]|$)");

    private static final Pattern BEFORE_AN_ADDRESS = Pattern.compile("()" + ONE + "(?=\\s?(?:先生|女士|同志|师傅))");

    private static final String APART = "[-－—\\u00a0 ]?";

    private static final List<Pattern> REACH = List.of(
            Pattern.compile("()[\\w.+-]+@[\\w.-]+\\w"),
            Pattern.compile("((?:微信|QQ|钉钉|支付宝)(?:账?号)?[\\s:：为是]{0,3})[\\w.@-]{5,}", Pattern.CASE_INSENSITIVE),
            // 330784 19900101 123X
            number("\\d{6}" + APART + "\\d{8}" + APART + "\\d{3}[\\dXx]"),
            // 6222 0202 0011 2233 445
            number("\\d{4}(?:[-－ \\u00a0]\\d{4}){2,3}(?:[-－ \\u00a0]\\d{1,4})?"),
            number("1[3-9]\\d" + APART + "\\d{4}" + APART + "\\d{4}"),
            number("1[3-9]\\d{2}" + APART + "\\d{3}" + APART + "\\d{4}"),
            number("0\\d{2,3}[-－—\\u00a0 )）]{1,2}\\d{3,4}" + APART + "\\d{4}"),
            number("[48]00" + APART + "\\d{3,4}" + APART + "\\d{3,4}"),
            Pattern.compile("()(?<![\\d.])\\d{7,}[\\dXx]?(?!\\d)"));

    private final @Nullable Pattern known;

    PersonalData(Collection<String> people) {
        // the longest first: a name may begin another
        String names = people.stream()
                .map(name -> name.replaceAll("\\s", ""))
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(PersonalData::spaced)
                .collect(Collectors.joining("|"));
        known = names.isEmpty() ? null : Pattern.compile(names);
    }

    /** The words with {@link #NAME} for every name and what was left out for every way to reach somebody. */
    String out(String words) {
        String name = String.valueOf(NAME);
        String plain = known == null ? words : known.matcher(words).replaceAll(name);
        for (Pattern named : List.of(AFTER_A_COLON, AFTER_AN_OFFICE, BEFORE_AN_ADDRESS)) {
            plain = named.matcher(plain).replaceAll("$1" + name);
        }
        for (Pattern reach : REACH) {
            plain = reach.matcher(plain).replaceAll("$1" + Redaction.LEFT_OUT);
        }
        return plain;
    }

    /** Papers set a name of two letters as wide as one of three. */
    private static String spaced(String name) {
        return name.chars()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("[\\s\\u3000\\u00a0]{0,3}"));
    }

    private static Pattern number(String digits) {
        return Pattern.compile("()(?<![\\d.])" + digits + "(?!\\d)");
    }
}
