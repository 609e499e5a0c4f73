package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.local.CleverChoice;
import rollcall.local.SystemOptions;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.evolve.Rates;
import rollcall.local.web.LocalDashboard;

/// An administrator's way from the overview over a hold to the report, in a browser.
class SchoolPagesTest {
    private static final double THIRD = 0.34;
    private OpenDashboard dashboard;
    private Look look;
    private Page page;
    private Evolution town;

    @BeforeEach
    void start() throws InterruptedException {
        Calendar calendar = new Calendar();
        dashboard = OpenDashboard.of(SystemOptions.of(new CleverChoice.Simulated(3, 150, 1)), calendar);
        town = new Evolution(dashboard.system().simulator().orElseThrow().districts().getFirst(), 7);
        dashboard.night();
        calendar.turn();
        town.night(Rates.usual().withJoins(0.05).withEnrollments(0.1));
        dashboard.night();
        look = dashboard.look();
        page = dashboard.page();
        dashboard.signIn();
        assertThat(dashboard.button("Sign out")).isVisible();
    }

    @AfterEach
    void stop() {
        if (dashboard != null) {
            dashboard.close();
        }
    }

    @Test
    void heldRemovalIsLookedAtConfirmedReportedAndAskedBack() throws InterruptedException {
        assertThat(page.getByText("All together")).isVisible();
        assertThat(page.getByText("As a table")).isVisible();
        assertThat(dashboard.button(Pattern.compile("^With alerts [0-9]+$"))).isVisible();
        look.at("overview");
        hold();
        assertThat(badges("On hold")).hasCount(3);
        look.at("overview-held");

        firstSchool().click();
        assertThat(dashboard.heading("On hold")).isVisible();
        assertThat(page.getByText("students would be removed")).isVisible();
        dashboard.button(Pattern.compile("^Remove")).click();
        look.at("school-held");
        assertThat(page.getByText("Download CSV of changes")).isVisible();

        dashboard.button(Pattern.compile("^(Confirm removals|Clear holds)$")).click();
        assertThat(dialog()).containsText("Exactly the changes of plan");
        look.at("school-confirm");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.getByText("The plan is applied now.")).isVisible();
        assertThat(badges("Cleared and applied").first()).isVisible(patient());
        assertThat(dashboard.heading("On hold")).hasCount(0);
        look.at("school-cleared");

        page.locator("details.finding summary").first().click();
        assertThat(page.getByText("Download these (CSV)").first()).isVisible();
        page.getByText("Not found any more").click();
        assertThat(page.getByText("They are shown here once.")).isVisible();
        look.at("school-findings");

        dashboard.button(Pattern.compile("^Undo")).nth(1).click();
        assertThat(page.getByText("stay as they are now")).isVisible();
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("What stays as it is now")))
                .isVisible();
        look.at("school-undo-conflicts");
        dashboard.button("Close").click();

        dashboard.button(Pattern.compile("^Undo")).first().click();
        assertThat(dashboard.button(Pattern.compile("^Take back plan"))).isVisible();
        look.at("school-undo");
        dashboard.button(Pattern.compile("^Take back plan")).click();
        assertThat(dialog()).containsText("return");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(dialog()).hasCount(0);
        assertThat(page.getByText("The plan is taken back now.")).isVisible();
        assertThat(badges("Taken back").first()).isVisible(patient());
        look.at("school-undone");

        dashboard.link("Audit trail").click();
        assertThat(page.getByText("Cleared a hold")).isVisible();
        assertThat(page.getByText("Took a plan back")).isVisible();
        look.at("audit");
    }

    @Test
    void withHigherLimitsANewCheckLetsTheSchoolsGoOn() throws InterruptedException {
        hold();
        dashboard.link("Settings").click();
        assertThat(dashboard.heading("Limits")).isVisible();
        look.at("settings");
        page.getByLabel("All kinds: Removed, %").fill("60");
        dashboard.button("Save limits").click();
        assertThat(page.getByText("Saved.")).isVisible();

        dashboard.link("Schools").click();
        assertThat(page.getByText("All together")).isVisible();
        dashboard.button("Select 3 schools on hold").click();
        dashboard.button("Check for new Clever data").click();
        assertThat(dialog()).containsText("3 schools is dropped");
        look.at("overview-recheck");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("read");
        assertThat(badges("Connected")).hasCount(4, new HasCountOptions().setTimeout(60_000));

        dashboard.link("Settings").click();
        dashboard.button("Plan a pause").click();
        assertThat(page.getByText("The pause is planned.")).isVisible();
        look.at("settings-changed");
        dashboard.button("End now").click();
        assertThat(page.getByText("The pause is ended.")).isVisible();
    }

    @Test
    void holdsOfManySchoolsAreClearedAtOnceAndTheOverviewGoesOnLooking() throws InterruptedException {
        page.route("**/api/schools?*", route -> route.resume(
                new Route.ResumeOptions().setUrl(route.request().url() + "&limit=2")));
        hold();
        assertThat(page.getByText("2 of 4 schools shown")).isVisible();
        dashboard.button("Show more").click();
        assertThat(page.getByText("4 of 4 schools shown")).isVisible();
        dashboard.button("Select 3 schools on hold").click();
        look.at("overview-selected");
        dashboard.button("Clear holds").click();
        assertThat(dialog()).containsText("Clear the holds of 3 schools?");
        look.at("overview-confirm");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.getByText("The plan is applied now.")).hasCount(3);
        assertThat(page.getByText("2 of 4 schools shown")).isVisible();
        look.at("overview-cleared");
        assertThat(badges("On hold")).hasCount(0, new HasCountOptions().setTimeout(60_000));
    }

    @Test
    void languageIsChosenByItsOwnNameAndWhoIsAppointedAlreadyIsToldSo() {
        dashboard.link("Settings").click();
        page.getByLabel("get their messages in").selectOption(new SelectOption().setLabel("español (Spanish)"));
        assertThat(page.locator("#languages ~ [role=status]")).hasText("Saved.");
        page.reload();
        assertThat(page.getByLabel("get their messages in")).hasValue("es");
        appoint("carol@lincoln.example", "Appoint");
        assertThat(page.getByText("carol@lincoln.example can sign in now.")).isVisible();
        appoint(LocalDashboard.DEMO.value(), "Change");
        assertThat(page.getByText("You administer the whole district already.")).isVisible();
        look.forgive();
        look.at("settings-language");
    }

    private void appoint(String email, String button) {
        page.getByLabel("E-mail address").fill(email);
        dashboard.button(button).click();
    }

    @Test
    void schoolsAreSearchedAndSorted() {
        String name = firstSchool().innerText();
        page.getByLabel("Search schools").fill(name);
        assertThat(page.getByText("1 of 1 school shown")).isVisible();
        page.getByLabel("Search schools").fill("no such school");
        assertThat(page.getByText("No school fits.")).isVisible();
        page.getByLabel("Search schools").fill("");
        dashboard.button("Students").click();
        assertThat(page.locator("th[aria-sort=descending]")).hasText(Pattern.compile("Students"));
    }

    /// The real time, some days later.
    private static final class Calendar extends Clock {
        private Duration ahead = Duration.ZERO;

        void turn() {
            ahead = ahead.plusDays(1);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("this calendar hangs in one place");
        }
    }

    private void hold() throws InterruptedException {
        town.removeStudents(THIRD);
        dashboard.night();
        page.reload();
        assertThat(badges("On hold").first()).isVisible();
    }

    private Locator firstSchool() {
        return page.locator("tbody th a").first();
    }

    private Locator badges(String text) {
        return page.locator(".badge", new Page.LocatorOptions().setHasText(Pattern.compile("^" + text + "$")));
    }

    private Locator dialog() {
        return page.locator("dialog");
    }

    /// A page looks for news some times a minute.
    private static IsVisibleOptions patient() {
        return new IsVisibleOptions().setTimeout(60_000);
    }
}
