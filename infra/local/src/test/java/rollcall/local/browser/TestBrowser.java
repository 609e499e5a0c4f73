package rollcall.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// One browser for all tests: Chromium where it is installed as Debian does, at best the shell of it that has no window,
/// for the whole of it takes twice as long; else the one Playwright fetches. Without any the tests are skipped, aloud.
final class TestBrowser {
    private static final Optional<Path> INSTALLED = Stream
            .of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    /// The sandbox does not work for root, which builds often are; the rest keeps Chromium from calling home.
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync");
    private static final Optional<Browser> BROWSER = launch();

    private TestBrowser() {}

    /// The browser; ends the test as skipped if there is none.
    static Browser orSkip() {
        return BROWSER.orElseGet(() -> Assumptions.abort("no browser to test the pages with"));
    }

    private static Optional<Browser> launch() {
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
            LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
            INSTALLED.ifPresent(options::setExecutablePath);
            Browser browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return Optional.of(browser);
        } catch (PlaywrightException e) {
            System.err.println("SKIPPED: no browser to test the pages with; install Debian's chromium. "
                    + e.getMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    private static Map<String, String> environment() {
        return INSTALLED.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }
}
