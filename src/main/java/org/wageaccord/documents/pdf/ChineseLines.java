package org.wageaccord.documents.pdf;

import java.text.BreakIterator;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Where a line of Chinese may end (GB/T 15834): between any two characters, but no line starts with a closing mark or ends
 * with an opening one; a number keeps its sign and its unit; Latin words and digits stay whole. No paragraph
 * ends with a line of a single character.
 */
final class ChineseLines implements LineBreakingStrategy {

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〉〕］｝’”…—·％%‰℃/,.;:?!)]}";
    private static final String NEVER_LAST = "（《「『【〈〔［｛‘“([{¥￥第约±+−/";
    /** From so many characters on a text is a paragraph, not a short word in a narrow column. */
    private static final int PARAGRAPH = 20;

    private static final String UNITS = "年月日时分秒元角人名条款项章号届次轮份天周倍页步级级稿版";

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String lang, CalculatedStyle style) {
        return new Points(text);
    }

    /** Whether a line may end before the character at {@code at}. */
    static boolean mayBreak(String text, int at) {
        if (at <= 0 || at >= text.length() || Character.isLowSurrogate(text.charAt(at))) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isSpace(after) || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (text.length() >= PARAGRAPH && isLastOf(text, at)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        if (isDigit(before) && UNITS.indexOf(after) >= 0) {
            return false;
        }
        return isWide(before) || isWide(after);
    }

    /** Whether but one character would stand in the last line, with the marks that close it. */
    private static boolean isLastOf(String text, int at) {
        int end = text.length();
        while (end > at && (isSpace(text.charAt(end - 1)) || NEVER_FIRST.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.codePointCount(at, Math.max(at, end)) <= 1;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || c >= 0x2E80 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFFEF;
    }

    private static final class Points implements BreakPointsProvider {
        private final String text;
        private int at;

        Points(String text) {
            this.text = text;
        }

        @Override
        public BreakPoint next() {
            while (++at < text.length()) {
                if (mayBreak(text, at)) {
                    return new BreakPoint(at);
                }
            }
            return at == text.length() ? new BreakPoint(at) : new BreakPoint(BreakIterator.DONE);
        }
    }
}
