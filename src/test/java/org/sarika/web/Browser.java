package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of its own, with an own profile. */
final class Browser implements AutoCloseable {
  /** How a reader has set up their browser. */
  enum Look {
    LIGHT,
    DARK
  }

  private static final Path CHROMIUM = path("sarika.chromium", "/usr/bin/chromium");
  private static final Path DRIVER = path("sarika.chromedriver", "/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** Selenium warns of every Chromium newer than itself; held here, or its level is forgotten. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Leaves the tests out loudly where there is no browser, unless one is demanded. */
  static void require() {
    boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    String missing =
        "chromium is not installed: browser tests left out (apt-get install chromium"
            + " chromium-driver)";
    if (!installed && isDemanded()) {
      throw new AssertionError(missing);
    }
    if (!installed) {
      System.err.println("[WARNING] " + missing);
    }
    assumeTrue(installed, missing);
  }

  private static boolean isDemanded() {
    return Boolean.parseBoolean(System.getProperty("SARIKA_REQUIRE_BROWSER"))
        || Boolean.parseBoolean(System.getenv("SARIKA_REQUIRE_BROWSER"));
  }

  static Browser open(Path profile, Look look, boolean scripts, int width, int height) {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
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
        "--user-data-dir=" + profile.toAbsolutePath());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    File executable = DRIVER.toFile();
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(executable).build(), options);
    // A page that is just being left has no body: look again until the next one is there.
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5));
    Browser browser = new Browser(driver);
    browser.set(look, width, height);
    return browser;
  }

  private void set(Look look, int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of(
                    "name",
                    "prefers-color-scheme",
                    "value",
                    look == Look.DARK ? "dark" : "light"))));
  }

  void go(URI address) {
    driver.get(address.toString());
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  URI address() {
    return URI.create(String.valueOf(driver.getCurrentUrl()));
  }

  /** The value of an expression in the page. */
  Object ask(String expression, Object... arguments) {
    return String.valueOf(driver.executeScript("return " + expression, arguments));
  }

  /** What the page wrote to the console, violations of its security policy among it. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  void assertInView(WebElement element) {
    assertThat(
            ask(
                "(r => r.height > 0 && r.top >= 0 && r.bottom <= innerHeight)"
                    + "(arguments[0].getBoundingClientRect())",
                element))
        .as("is in view: " + element.getText())
        .isEqualTo("true");
  }

  /** Writes a picture of the whole page to {@code target/screenshots}. */
  void photograph(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Object png =
        driver
            .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
            .get("data");
    Files.write(
        SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(png)));
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Path path(String property, String otherwise) {
    return Path.of(System.getProperty(property, otherwise));
  }
}
