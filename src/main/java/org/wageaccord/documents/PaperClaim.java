package org.wageaccord.documents;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wageaccord.documents.pdf.PdfText;

/**
 * The paper that a file says it is: the number at its foot, and the start of the digest, from the foot or from the identity that
 * most programs leave in a file when they change it.
 */
record PaperClaim(String number, String digestStart) {

    private static final int MOST = 20;
    private static final String NUMBER = "薪[区行]?协〔\\d{4}〕\\d{4,9}号-\\d{2,4}";
    private static final Pattern BRIEF = Pattern.compile("内容摘要([0-9a-f]{12})(?![0-9a-f])");
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{32}");

    /** In the city with this mark. A bounded few: letters name other papers beside their own. */
    static Set<PaperClaim> of(String mark, PdfText text) {
        Pattern ofTheCity = Pattern.compile(Pattern.quote(mark) + NUMBER);
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> digests = new LinkedHashSet<>();
        if (IDENTITY.matcher(text.identity()).matches()) {
            digests.add(text.identity());
        }
        for (String page : text.pages()) {
            collect(ofTheCity.matcher(page), 0, numbers);
            collect(BRIEF.matcher(page), 1, digests);
        }
        Set<PaperClaim> claims = new LinkedHashSet<>();
        digests.stream()
                .limit(2)
                .forEach(digest ->
                        numbers.stream().limit(MOST).forEach(number -> claims.add(new PaperClaim(number, digest))));
        return claims;
    }

    private static void collect(Matcher found, int group, Set<String> into) {
        while (found.find()) {
            into.add(found.group(group));
        }
    }
}
