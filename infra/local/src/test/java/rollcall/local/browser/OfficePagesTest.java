package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.local.CleverChoice;
import rollcall.local.SystemOptions;
import rollcall.local.clever.CleverSimulator;

/// What an office does beside the schools' reports: it appoints, pauses, looks into the trail, mends the connection.
class OfficePagesTest {
    private static final String CAROL = "carol@lincoln.example";
    private OpenDashboard dashboard;
    private Look look;
    private Page page;

    @BeforeEach
    void start() throws InterruptedException {
        dashboard = OpenDashboard.of(SystemOptions.of(new CleverChoice.Simulated(3, 60, 1)), Clock.systemUTC());
        dashboard.night();
        look = dashboard.look();
        page = dashboard.page();
        dashboard.signIn();
        assertThat(page.getByText("All together")).isVisible();
    }

    @AfterEach
    void stop() {
        if (dashboard != null) {
            dashboard.close();
        }
    }

    @Test
    void secondSchoolComesBesideTheFirstAndWhatIsTakenAwayIsAskedFor() {
        String first = school(0);
        String second = school(1);
        dashboard.link("Settings").click();
        page.getByLabel("E-mail address").fill(CAROL);
        administers("Single schools");
        tick(first).check();
        dashboard.button("Appoint").click();
        assertThat(page.getByText(CAROL + " can sign in now.")).isVisible();

        page.getByLabel("E-mail address").fill(CAROL);
        page.getByLabel("E-mail address").blur();
        assertThat(page.getByText(CAROL + " administers " + first + " now.")).isVisible();
        assertThat(tick(first)).isChecked();
        tick(second).check();
        look.at("settings-appointment");
        dashboard.button("Change").click();
        assertThat(carol()).containsText(first);
        assertThat(carol()).containsText(second);

        carol().getByRole(AriaRole.BUTTON).first().click();
        tick(first).uncheck();
        dashboard.button("Change").click();
        assertThat(dialog()).containsText(CAROL + " sees nothing more of " + first + ".");
        look.at("settings-taken");
        dialog().getByRole(AriaRole.BUTTON).first().click();
        assertThat(carol()).containsText(first);
        administers("The whole district");
        dashboard.button("Change").click();
        assertThat(carol()).containsText("the whole district");

        carol().getByRole(AriaRole.BUTTON).first().click();
        administers("Single schools");
        tick(first).check();
        dashboard.button("Change").click();
        assertThat(dialog()).containsText("from then on 1 school alone");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(carol()).not().containsText("the whole district");
    }

    @Test
    void whatWasDoneButNotAnsweredIsDoneOnce() {
        dashboard.link("Settings").click();
        AtomicBoolean lost = new AtomicBoolean();
        page.route("**/api/pauses", route -> {
            if (lost.getAndSet(true)) {
                route.resume();
            } else {
                route.fetch();
                route.abort();
            }
        });
        dashboard.button("Plan a pause").click();
        assertThat(page.getByText("The server cannot be reached")).isVisible();
        dashboard.button("Plan a pause").click();
        assertThat(page.getByText("The pause is planned.")).isVisible();
        assertThat(dashboard.button("End now")).hasCount(1);
    }

    @Test
    void whoCannotBeSignedOutIsToldSo() {
        page.route("**/api/session", Route::abort);
        dashboard.button("Sign out").click();
        assertThat(page.getByText("You are still signed in")).isVisible();
        look.forgive();
        look.at("still-signed-in");
        page.unroute("**/api/session");
        dashboard.button("Sign out").click();
        assertThat(dashboard.heading("Sign in")).isVisible();
    }

    @Test
    void trailOfOneSchoolStaysItsOwnWhateverIsPicked() {
        String first = school(0);
        page.locator("tbody th a").first().click();
        dashboard.button("Pause the sync").click();
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.getByText("The sync of this school is paused.")).isVisible();
        dashboard.link("Audit trail").click();
        page.locator("select[name=school]").selectOption(new SelectOption().setLabel(first));
        assertThat(page.getByText("Paused the sync")).isVisible();
        page.getByLabel("Show").selectOption(new SelectOption().setLabel("Pauses begun"));
        assertThat(page.getByText("Paused the sync")).isVisible();
        assertThat(page).hasURL(Pattern.compile("action=PAUSED&school="));
        look.at("audit-of-school");
        page.getByLabel("Show").selectOption(new SelectOption().setLabel("Syncs of one person"));
        assertThat(page.getByText("Nothing of this has been done yet.")).isVisible();
    }

    @Test
    void disconnectedSchoolHasAWayToSayThatItIsFixed() throws InterruptedException {
        page.locator("tbody th a").first().click();
        assertThat(page.getByText("Connected").first()).isVisible();
        CleverSimulator simulator = dashboard.system().simulator().orElseThrow();
        simulator.faults().tokens().delist(simulator.districts().getFirst().id());
        dashboard.night();
        page.reload();
        assertThat(page.getByText("Not connected").first()).isVisible();
        look.at("school-disconnected");
        dashboard.button("I fixed it").click();
        assertThat(page.getByText("The district is read now.")).isVisible();
    }

    @Test
    void overviewSaysByItselfThatTheConnectionIsMended() throws InterruptedException {
        CleverSimulator simulator = dashboard.system().simulator().orElseThrow();
        simulator.faults().tokens().revoke(simulator.districts().getFirst().id());
        dashboard.night();
        page.reload();
        assertThat(page.locator(".heading")).containsText("Not connected");
        simulator.faults().tokens().authorise(simulator.districts().getFirst().id());
        dashboard.button("I fixed it").click();
        assertThat(page.locator(".heading")).containsText("Connected to Clever");
        assertThat(page.getByText("The last sync failed")).isHidden();
    }

    private String school(int index) {
        return page.locator("tbody th a").nth(index).innerText();
    }

    private Locator tick(String school) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(school));
    }

    private void administers(String what) {
        page.getByLabel("Administers").selectOption(new SelectOption().setLabel(what));
    }

    private Locator carol() {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(CAROL));
    }

    private Locator dialog() {
        return page.locator("dialog");
    }
}
