package org.wageaccord.terms;

import java.util.List;
import org.wageaccord.kernel.Show;

/**
 * One of the nine heads that a wage agreement must answer (《浙江省集体合同条例》第十九条), with what helps to answer it.
 *
 * @param numeral 一 … 九
 * @param text the words of the law; in English what they mean
 * @param prepare what to find out before one speaks of it
 * @param figures tables and amounts that answer it, by their keys in {@link TermsClauses}
 */
public record Head(
        String numeral,
        String key,
        String text,
        String plain,
        List<String> prepare,
        String example,
        List<String> figures) {

    public Head {
        prepare = List.copyOf(prepare);
        figures = List.copyOf(figures);
    }

    /** How it is called on pages: with its numeral in Chinese, where the law has one. */
    public String label() {
        return Show.isEnglish() ? text : "（" + numeral + "）" + text;
    }

    /** The same head in other words. */
    Head in(HeadWords words) {
        return new Head(numeral, key, words.text(), words.plain(), words.prepare(), words.example(), figures);
    }

    /** Whether a clause of the catalogue speaks to this head; the items of other laws are counted alike and mean others. */
    public boolean isAnsweredBy(ModelClause clause) {
        return clause.head().equals("第十九条第（" + numeral + "）项");
    }
}
