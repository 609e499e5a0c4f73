package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.local.CleverChoice;
import rollcall.local.SystemOptions;

class ConnectPageTest {
    private static final double PATIENCE = 60_000;
    private OpenDashboard dashboard;
    private Look look;

    @BeforeEach
    void start() {
        dashboard = OpenDashboard.of(new SystemOptions(Optional.empty(), new CleverChoice.Simulated(4, 40, 1), false,
                Optional.empty(), Optional.empty(), List.of()), Clock.systemUTC());
        look = dashboard.look();
    }

    @AfterEach
    void stop() {
        if (dashboard != null) {
            dashboard.close();
        }
    }

    @Test
    void aDistrictIsConnectedMatchedPreviewedAndSynced() {
        Page page = look.page();
        dashboard.signIn();
        link("Connect it to Clever").click();
        look.at("connect-begin");
        button("Start SIS sync").click();
        look.at("connect-clever");
        button("Continue with Clever").click();
        page.getByText("Deny").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Clever was not allowed");
        // The simulator's pages have no icon.
        look.forgive();
        look.at("connect-denied");
        button("Continue with Clever").click();
        page.locator("h2:has-text('district_admin') + p a").click();
        assertThat(dashboard.heading("Match your schools")).isVisible();
        look.forgive();
        assertThat(page.getByText("3 of 4 schools rostered")).isVisible();
        look.at("connect-match");
        page.getByText("1 school of ours is not matched").click();
        button("Change").first().click();
        page.locator("#ours").selectOption("school-4");
        assertThat(page.getByText("4 of 4 schools rostered")).isVisible();
        assertThat(page.getByText("You chose it")).isVisible();
        page.getByLabel("Roster ").last().uncheck();
        look.at("connect-match-corrected");
        button("Save 3 schools and continue").click();
        button("Show me a preview").click();
        assertThat(page.getByText("3 schools would wait")
                .or(page.getByText("would wait for your yes"))
                .or(page.getByText("nothing held."))).isVisible(patiently());
        look.at("connect-preview");
        button("Start the sync").click();
        assertThat(dashboard.heading("Sync")).isVisible();
        look.at("connect-progress");
        assertThat(page.getByText("From now on Rollcall looks for changes every night.")).isVisible(patiently());
        look.at("connect-done");
        page.reload();
        assertThat(page.getByText("Connected", new Page.GetByTextOptions().setExact(true))).isVisible();
        button("2. Match schools").click();
        assertThat(page.getByText("3 of 4 schools rostered")).isVisible();
        link("See your schools").or(link("Schools")).first().click();
        assertThat(page.getByText("Connected to Clever")).isVisible();
    }

    @Test
    void whoIsNoDistrictAdministratorAtCleverConnectsNothing() {
        Page page = look.page();
        dashboard.signIn();
        link("Connect it to Clever").click();
        button("Start SIS sync").click();
        button("Continue with Clever").click();
        page.locator("h2:has-text('student') + p a").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Only a district administrator in Clever can connect");
        assertThat(page.getByText("Not connected")).isVisible();
    }

    private static IsVisibleOptions patiently() {
        return new IsVisibleOptions().setTimeout(PATIENCE);
    }

    private Locator button(String name) {
        return look.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private Locator link(String name) {
        return look.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }
}
