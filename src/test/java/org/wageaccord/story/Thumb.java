package org.wageaccord.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with one thumb at a phone. Everything done is counted, not timed: how long a person takes is computed from the counts
 * by the keystroke-level model (Card, Moran and Newell), so that it is the same on every machine. The words on all screens passed
 * are counted too, because who does this for the first time has to read them.
 */
final class Thumb {

    /** Seconds: a moment of thought before each act, a tap, a key of a phone's keyboard, a swipe by one screen. */
    private static final double THOUGHT = 1.35;

    private static final double TAP = 1.1;
    private static final double KEY = 0.5;
    private static final double SWIPE = 0.7;
    /** Part of a screen that one swipe moves. */
    private static final double SWEEP = 0.8;

    private static final String WORDS = """
            let n = 0;
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode.data.trim();
              const place = document.createRange();
              place.selectNodeContents(texts.currentNode);
              const box = place.getBoundingClientRect();
              const y = box.top + scrollY;
              const shown = texts.currentNode.parentElement.checkVisibility({contentVisibilityAuto: true});
              if (text && shown && box.height > 0 && box.width > 1 && y >= arguments[0] && y < arguments[1]) n += text.length;
            }
            return n;
            """;

    private final Browser browser;
    private final List<String> steps = new ArrayList<>();
    private int acts;
    private int taps;
    private int keys;
    private int swipes;
    private int characters;
    private double seenTo;

    Thumb(Browser browser) {
        this.browser = browser;
        browser.size(Browser.PHONE);
    }

    /** Follows a link from a message. */
    void open(String path) {
        browser.open(path);
        arrive("open the link");
    }

    /** Taps what leads to another page. */
    void follow(String css) {
        reach(css);
        acts++;
        taps++;
        browser.send(css);
        arrive("tap " + css);
    }

    void tap(String css) {
        reach(css);
        acts++;
        taps++;
        browser.click(css);
        steps.add("tap " + css);
    }

    void type(String css, String text) {
        reach(css);
        acts++;
        taps++;
        keys += text.length();
        browser.fill(css, text);
        steps.add("type %d characters into %s".formatted(text.length(), css));
    }

    private void arrive(String how) {
        if (browser.wider() > 0) {
            throw new AssertionError(browser.address() + " is wider than the phone");
        }
        seenTo = 0;
        see(browser.number("return innerHeight"));
        steps.add(how + ", to " + browser.address().replaceAll("[?#].*", "").replaceAll("\\d{4}-\\d+", "…"));
    }

    /** Swipes until the thing is on the screen; bars at the foot are there already. */
    private void reach(String css) {
        if (!browser.has(css)) {
            throw new AssertionError("%s has no %s, but says%n%s".formatted(browser.address(), css, browser.text()));
        }
        String at = "document.querySelector(\"" + css + "\").getBoundingClientRect()";
        double screen = browser.number("return innerHeight");
        double below = Math.max(browser.number("return " + at + ".bottom") - screen, 0);
        double above = Math.max(-browser.number("return " + at + ".top"), 0);
        swipes += (int) Math.ceil((below + above) / (screen * SWEEP));
        see(browser.number("return scrollY") + screen + below);
        browser.script("window.scrollBy(0, arguments[0])", below - above);
    }

    private void see(double to) {
        if (to > seenTo) {
            characters += (int) browser.number(WORDS, seenTo, to);
            seenTo = to;
        }
    }

    /** Seconds that hand and mind need by the model, without reading. */
    double seconds() {
        return acts * THOUGHT + taps * TAP + keys * KEY + swipes * SWIPE;
    }

    void keep(Path file) {
        List<String> told = new ArrayList<>(steps);
        told.add("%d taps, %d keys, %d swipes: %.0f s by the keystroke-level model; %d characters on the screens passed"
                .formatted(taps, keys, swipes, seconds(), characters));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", told) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
