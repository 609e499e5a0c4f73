package rollcall.local.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import rollcall.local.LocalSystem;
import rollcall.local.SystemOptions;
import rollcall.local.web.LocalDashboard;

/// A system of its own, its dashboard, and a browser that looks at it.
final class OpenDashboard implements AutoCloseable {
    private final LocalSystem system;
    private final LocalDashboard dashboard;
    private final Look look;

    private OpenDashboard(SystemOptions options, Clock clock) {
        system = LocalSystem.start(options, clock);
        dashboard = LocalDashboard.start(system, 0, 0, clock);
        look = new Look(dashboard.address());
    }

    /// Skips the test where no browser is.
    static OpenDashboard of(SystemOptions options, Clock clock) {
        TestBrowser.orSkip();
        return new OpenDashboard(options, clock);
    }

    LocalSystem system() {
        return system;
    }

    Look look() {
        return look;
    }

    Page page() {
        return look.page();
    }

    /// The local runner's link, which signs in the demo administrator.
    URI signInLink() {
        return dashboard.signInLink();
    }

    void signIn() {
        page().navigate(signInLink().toString());
    }

    /// Where the machine's own pages are, such as the outbox.
    URI local() {
        return dashboard.local();
    }

    void night() throws InterruptedException {
        system.night(_ -> {});
    }

    Locator heading(String name) {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(Pattern name) {
        return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        look.close();
        dashboard.close();
        system.close();
    }
}
