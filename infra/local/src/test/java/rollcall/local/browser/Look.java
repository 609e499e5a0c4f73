package rollcall.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A person's browser window, looked at closely: what a page logs as an error or its policy forbids is an error, and
/// every look is a screenshot and a check of accessibility, narrow and wide, light and dark.
final class Look implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");
    private static final int NARROW = 360;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;
    /// A machine that builds has other work, too.
    private static final double PATIENCE = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Look(URI home) {
        // Colours are looked at, not the way from one to another.
        context = TestBrowser.orSkip()
                .newContext(new NewContextOptions().setBaseURL(home.toString())
                        .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /// Another tab of the same window.
    Page tab(URI address) {
        Page other = context.newPage();
        other.navigate(address.toString());
        return other;
    }

    /// Screenshots of what is shown now, and nothing to complain of in any.
    void at(String name) {
        page.setViewportSize(NARROW, HEIGHT);
        shoot(name + "-narrow");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits into %d pixels", name, NARROW)
                .isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(name + "-narrow-dark");
        page.setViewportSize(WIDE, HEIGHT);
        shoot(name + "-wide-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        shoot(name + "-wide");
        assertThat(complaints).as(name).isEmpty();
    }

    /// What has been complained of so far is as it should be.
    void forgive() {
        complaints.clear();
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(true));
        // There are no frames of other sites, for whose sake the other mode opens a page of its own each time.
        assertThat(new AxeBuilder(page).setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .stream()
                .map(Look::told))
                .as("accessibility of %s", name)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes()
                .stream()
                .map(CheckedNode::getHtml)
                .collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    @Override
    public void close() {
        context.close();
    }
}
