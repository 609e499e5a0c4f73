package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
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
import rollcall.local.LocalSystem;
import rollcall.local.SystemOptions;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.evolve.Rates;
import rollcall.local.web.LocalDashboard;

/// An administrator's way from the overview over a hold to the report, in a browser.
class SchoolPagesTest {
    private static final double THIRD = 0.34;
    private LocalSystem system;
    private LocalDashboard dashboard;
    private Look look;
    private Page page;
    private Evolution town;

    @BeforeEach
    void start() throws InterruptedException {
        TestBrowser.orSkip();
        Calendar calendar = new Calendar();
        system = LocalSystem.start(SystemOptions.of(new CleverChoice.Simulated(3, 150, 1)), calendar);
        dashboard = LocalDashboard.start(system, 0, 0, calendar);
        town = new Evolution(system.simulator().orElseThrow().districts().getFirst(), 7);
        system.night(_ -> {});
        calendar.turn();
        town.night(Rates.usual().withJoins(0.05).withEnrollments(0.1));
        system.night(_ -> {});
        look = new Look(dashboard.address());
        page = look.page();
        page.navigate(dashboard.signInLink().toString());
        assertThat(button("Sign out")).isVisible();
    }

    @AfterEach
    void stop() {
        if (look != null) {
            look.close();
            dashboard.close();
            system.close();
        }
    }

    @Test
    void heldRemovalIsLookedAtConfirmedReportedAndAskedBack() throws InterruptedException {
        assertThat(page.getByText("All together")).isVisible();
        assertThat(page.getByText("As a table")).isVisible();
        look.at("overview");
        hold();
        assertThat(badges("On hold")).hasCount(3);
        look.at("overview-held");

        firstSchool().click();
        assertThat(heading("On hold")).isVisible();
        assertThat(page.getByText("students would be removed")).isVisible();
        button(Pattern.compile("^Remove")).click();
        look.at("school-held");
        assertThat(page.getByText("Download CSV of changes")).isVisible();

        button(Pattern.compile("^(Confirm removals|Clear holds)$")).click();
        assertThat(dialog()).containsText("Exactly the changes of plan");
        look.at("school-confirm");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.getByText("The plan is applied now.")).isVisible();
        assertThat(badges("Cleared and applied").first()).isVisible(patient());
        assertThat(heading("On hold")).hasCount(0);
        look.at("school-cleared");

        page.locator("details.finding summary").first().click();
        assertThat(page.getByText("Download these (CSV)").first()).isVisible();
        look.at("school-findings");

        button(Pattern.compile("^Undo")).first().click();
        assertThat(button(Pattern.compile("^Take back plan"))).isVisible();
        look.at("school-undo");
        button(Pattern.compile("^Take back plan")).click();
        assertThat(dialog()).containsText("return");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(dialog()).hasCount(0);
        assertThat(page.getByText("The plan is taken back now.")).isVisible();
        assertThat(badges("Taken back").first()).isVisible(patient());
        look.at("school-undone");

        link("Audit trail").click();
        assertThat(page.getByText("Cleared a hold")).isVisible();
        assertThat(page.getByText("Took a plan back")).isVisible();
        look.at("audit");
    }

    @Test
    void withHigherLimitsANewCheckLetsTheSchoolsGoOn() throws InterruptedException {
        hold();
        link("Settings").click();
        assertThat(heading("Limits")).isVisible();
        look.at("settings");
        page.getByLabel("All kinds: Removed, %").fill("60");
        button("Save limits").click();
        assertThat(page.getByText("Saved.")).isVisible();
        page.getByLabel("E-mail address").fill("carol@lincoln.example");
        button("Appoint").click();
        assertThat(page.getByText("carol@lincoln.example can sign in now.")).isVisible();

        link("Schools").click();
        assertThat(page.getByText("All together")).isVisible();
        button("Select 3 schools on hold").click();
        button("Check for new Clever data").click();
        assertThat(dialog()).containsText("3 schools is dropped");
        look.at("overview-recheck");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("read");
        assertThat(badges("Connected")).hasCount(4, new HasCountOptions().setTimeout(60_000));

        link("Settings").click();
        button("Plan a pause").click();
        assertThat(page.getByText("The pause is planned.")).isVisible();
        look.at("settings-changed");
        button("End now").click();
        assertThat(page.getByText("The pause is ended.")).isVisible();
    }

    @Test
    void holdsOfManySchoolsAreClearedAtOnce() throws InterruptedException {
        hold();
        button("Select 3 schools on hold").click();
        look.at("overview-selected");
        button("Clear holds").click();
        assertThat(dialog()).containsText("Clear the holds of 3 schools?");
        look.at("overview-confirm");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.getByText("The plan is applied now.")).hasCount(3);
        look.at("overview-cleared");
    }

    @Test
    void schoolsAreSearchedAndSorted() {
        String name = firstSchool().innerText();
        page.getByLabel("Search schools").fill(name);
        assertThat(page.getByText("1 of 1 school shown")).isVisible();
        page.getByLabel("Search schools").fill("no such school");
        assertThat(page.getByText("No school fits.")).isVisible();
        page.getByLabel("Search schools").fill("");
        button("Students").click();
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
        system.night(_ -> {});
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

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// A page looks for news some times a minute.
    private static IsVisibleOptions patient() {
        return new IsVisibleOptions().setTimeout(60_000);
    }
}
