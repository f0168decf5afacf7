package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One headless Chromium: goes to pages, fills forms, keeps pictures, checks accessibility. */
final class Browser implements AutoCloseable {

    static final Dimension PHONE = new Dimension(390, 844);
    static final Dimension DESKTOP = new Dimension(1440, 900);
    private static final int HIGHEST = 8000;
    private static final Path SCREENS = Path.of("target", "screens");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final ChromeDriver driver;
    private final String home;

    Browser(String home) {
        this.home = home;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium().orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--lang=zh-CN",
                "--user-data-dir=" + profile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromeDriver().orElseThrow().toFile())
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    }

    /** Why no browser test can run here, or empty if it can. */
    static Optional<String> missing() {
        if (chromium().isEmpty()) {
            return Optional.of("no Chromium found (package chromium)");
        }
        return chromeDriver().isEmpty()
                ? Optional.of("no chromedriver found (package chromium-driver)")
                : Optional.empty();
    }

    void open(String path) {
        driver.get(home + path);
    }

    void size(Dimension size) {
        // device metrics, because a window cannot be made as narrow as a phone
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of(
                        "width", size.getWidth(), "height", size.getHeight(), "deviceScaleFactor", 1, "mobile", false));
    }

    String address() {
        return driver.getCurrentUrl().substring(home.length());
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    void fill(String css, String value) {
        WebElement field = driver.findElement(By.cssSelector(css));
        String type = field.getDomAttribute("type");
        if ("select".equals(field.getTagName())) {
            new Select(field).selectByValue(value);
        } else if (type != null && Set.of("date", "datetime-local", "time").contains(type)) {
            driver.executeScript("arguments[0].value = arguments[1]", field, value);
        } else if ("search".equals(type)) {
            driver.executeScript("arguments[0].value = arguments[1]", field, value);
        } else {
            field.clear();
            field.sendKeys(value);
        }
    }

    /** Enters a value at once, where there are too many fields to type into each letter by letter. */
    void enter(String css, String value) {
        driver.executeScript(
                "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                driver.findElement(By.cssSelector(css)),
                value);
    }

    void click(String css) {
        WebElement target = driver.findElement(By.cssSelector(css));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
    }

    /** Writes across an element with the mouse: one stroke up and down, then a touch apart from it. */
    void write(String css) {
        WebElement pad = driver.findElement(By.cssSelector(css));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", pad);
        Actions pen = new Actions(driver).moveToElement(pad, -120, 0).clickAndHold();
        for (int i = 0; i < 8; i++) {
            pen.moveByOffset(20, i % 2 == 0 ? -60 : 60);
        }
        pen.release().moveByOffset(30, -30).clickAndHold().release().perform();
    }

    /** What a field would send. */
    String value(String css) {
        return driver.findElement(By.cssSelector(css)).getDomProperty("value");
    }

    /** Clicks and waits for the page that follows. */
    void send(String css) {
        WebElement page = driver.findElement(By.tagName("html"));
        click(css);
        awaitAfter(page);
    }

    private void awaitAfter(WebElement page) {
        new WebDriverWait(driver, Duration.ofSeconds(30), Duration.ofMillis(50))
                .until(d -> !d.findElement(By.tagName("html")).equals(page)
                        && "complete".equals(driver.executeScript("return document.readyState")));
    }

    /** Clicks the first element that shows these words, and waits for the page that follows. */
    void sendFirst(String css, String words) {
        WebElement target = driver.findElements(By.cssSelector(css)).stream()
                .filter(e -> e.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing at " + address() + " shows " + words));
        WebElement page = driver.findElement(By.tagName("html"));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
        awaitAfter(page);
    }

    void tickAll(String css) {
        for (WebElement box : driver.findElements(By.cssSelector(css))) {
            if (!box.isSelected()) {
                driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", box);
                box.click();
            }
        }
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void forget() {
        driver.manage().deleteAllCookies();
    }

    /** By how much the page is wider than its window. */
    double wider() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    double number(String script, Object... arguments) {
        return ((Number) driver.executeScript(script, arguments)).doubleValue();
    }

    void script(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    /** Keeps the page for phone and desktop, and checks that it is accessible and no wider than the phone. */
    void keep(String name) {
        for (Dimension size : List.of(PHONE, DESKTOP)) {
            size(size);
            shoot(name + (size == PHONE ? "-phone" : "-desktop"), size);
            if (size == PHONE) {
                assertThat(wider()).as("%s is wider than a phone by", name).isZero();
            }
        }
        List<Rule> grave = new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .toList();
        assertThat(grave)
                .as("serious accessibility findings on %s", name)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    /** The whole page in one picture: the window is made as high as the page, so that bars stay at its foot. */
    private void shoot(String name, Dimension size) {
        long height = ((Number) driver.executeScript("return document.documentElement.scrollHeight")).longValue();
        size(new Dimension(size.getWidth(), (int) Math.min(Math.max(height, size.getHeight()), HIGHEST)));
        try {
            Files.createDirectories(SCREENS);
            Files.write(SCREENS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size(size);
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory("wage-accord-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> chromium() {
        return first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    }

    private static Optional<Path> chromeDriver() {
        return first("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
    }

    private static Optional<Path> first(String... places) {
        return Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
