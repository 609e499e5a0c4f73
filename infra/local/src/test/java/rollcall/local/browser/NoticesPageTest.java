package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.local.CleverChoice;
import rollcall.local.SystemOptions;

/// An office tells people that they have an account, and sees who was told.
class NoticesPageTest {
    private static final Pattern TELL = Pattern.compile("^Tell [0-9]+ (teachers?|students?|parents?)…$");
    private OpenDashboard dashboard;
    private Look look;
    private Page page;

    @BeforeEach
    void start() throws InterruptedException {
        dashboard = OpenDashboard.of(SystemOptions.of(new CleverChoice.Simulated(2, 60, 1)), Clock.systemUTC());
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
    void studentsOfASchoolAreToldOnceAndEachCanBeLookedAt() {
        page.locator("tbody th a").first().click();
        assertThat(page.locator("#notices ~ ul li").nth(1))
                .containsText(Pattern.compile("^Students: [0-9]+ not told yet"));
        look.at("school-notices");
        dashboard.link("Tell people, or see who was told").click();
        assertThat(dashboard.heading("First messages")).isFocused();
        look.at("notices");

        section("students").getByRole(AriaRole.BUTTON).filter(text("^Not told yet [0-9]+$")).click();
        assertThat(table()).containsText("E-mail");
        look.at("notices-waiting");
        section("students").getByRole(AriaRole.BUTTON).filter(text(TELL.pattern())).click();
        assertThat(dialog()).containsText("Nobody is told twice");
        look.at("notices-confirm");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(section("students").getByText("Nobody left to tell.")).isVisible(patient());
        assertThat(section("students").getByText("Last time")).isVisible();
        assertThat(section("students").getByRole(AriaRole.BUTTON).filter(text("^Tell"))).hasCount(0);

        section("students").getByRole(AriaRole.BUTTON).filter(text("^Told [0-9]+$")).click();
        assertThat(badges("Told").first()).isVisible();
        look.at("notices-told");
        page.reload();
        assertThat(badges("Told").first()).isVisible();
        table().getByRole(AriaRole.LINK).first().click();
        assertThat(table()).containsText("Student");
        assertThat(badges("Told")).isVisible();
        look.at("person-notices");
        Page outbox = look.tab(dashboard.local().resolve("/outbox"));
        assertThat(outbox.getByRole(AriaRole.ARTICLE).first()).isVisible();
    }

    @Test
    void peopleOfManySchoolsAreToldAtOnce() {
        page.getByRole(AriaRole.CHECKBOX).nth(0).check();
        page.getByRole(AriaRole.CHECKBOX).nth(1).check();
        dashboard.button("Notify…").click();
        assertThat(dialog()).containsText("Tell people at 2 schools?");
        assertThat(dashboard.button("Tell them")).isDisabled();
        page.getByLabel("Parents", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Teachers", new Page.GetByLabelOptions().setExact(true)).check();
        look.at("overview-notify");
        dashboard.button("Tell them").click();
        assertThat(page.getByText("The messages are being sent.")).hasCount(2);
        look.at("overview-notified");
        dashboard.link("Audit trail").click();
        page.getByLabel("Show").selectOption("NOTICES_STARTED");
        assertThat(table("Audit trail").getByText("teachers, parents")).hasCount(2);
        look.at("audit-notices");
    }

    @Test
    void whatHindersMessagesIsSaidInPlainWords() {
        hinder(page.locator("tbody th a").first().getAttribute("href").replace("/schools/", ""));
        page.reload();
        assertThat(page.getByText("Telling people at 1 school: 28 of 40, 2 failed")).isVisible();
        look.at("overview-trouble");
        page.locator("tbody th a").first().click();
        assertThat(badges("Being told now")).isVisible();
        dashboard.link("Tell people, or see who was told").click();
        assertThat(
                page.getByText("Messages cannot be sent just now (Throttling). It is tried again by itself."))
                .isVisible();
        assertThat(page.getByText("No parents here yet.")).isVisible();
        dashboard.button("Failed 1").click();
        assertThat(page.getByText("Refused (InvalidParameterValue)")).isVisible();
        look.at("notices-trouble");
        dashboard.button("Try 1 student again…").click();
        assertThat(dialog()).containsText("1 student whose message failed is tried again");
    }

    @Test
    void districtChoosesWhoIsToldAfterEachSync() {
        dashboard.link("Settings").click();
        Locator parents = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Parents"));
        parents.check();
        assertThat(page.locator("#newcomers ~ [role=status]")).hasText("Saved.");
        look.at("settings-newcomers");
        page.reload();
        assertThat(parents).isChecked();
    }

    /// As if mail was throttled while the teachers are told, and a student's message had been refused.
    private void hinder(String school) {
        String round = """
            {"started": "2026-11-30T10:00:00Z", "people": 40, "done": 28, "sent": 24, "failed": 2, "trouble": "Throttling"}""";
        answer("**/api/notices", """
            {"rounds": [{"school": "%s", "audience": "TEACHERS", "round": %s}]}""".formatted(school, round));
        answer("**/api/schools/*/notices",
                """
                    {"school": "%s", "name": "Lincoln High School", "audiences": [
                      {"audience": "TEACHERS", "people": 40, "waiting": 12, "mails": 12, "texts": 0, "told": 24, "unsure": 0, "failed": 2,
                       "skipped": [{"why": "NO_ADDRESS", "words": "no address to write to", "people": 2}], "round": %s},
                      {"audience": "STUDENTS", "people": 3, "waiting": 0, "mails": 0, "texts": 0, "told": 1, "unsure": 1, "failed": 1,
                       "skipped": [], "round": {"started": "2026-11-20T10:00:00Z", "finished": "2026-11-20T10:05:00Z", "people": 3,
                       "done": 3, "sent": 1, "failed": 1}},
                      {"audience": "PARENTS", "people": 0, "waiting": 0, "mails": 0, "texts": 0, "told": 0, "unsure": 0, "failed": 0,
                       "skipped": []}]}"""
                        .formatted(school, round));
        answer("**/notices/students/people?*",
                """
                    {"matching": 1, "people": [{"account": "a", "name": "Aurelia Wolfeschlegelsteinhausenbergerdorff", "state": "FAILED",
                     "words": "refused", "channel": "MAIL", "at": "2026-11-20T10:05:00Z", "code": "InvalidParameterValue"}]}""");
    }

    private void answer(String address, String json) {
        page.route(address, route -> route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(json)));
    }

    private Locator section(String audience) {
        return page.locator("section[aria-labelledby=" + audience + "]");
    }

    private Locator table() {
        return table(Pattern.compile("^First messages|^(Teachers|Students|Parents): "));
    }

    private Locator table(String name) {
        return table(Pattern.compile("^" + name + "$"));
    }

    private Locator table(Pattern name) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(name));
    }

    private Locator badges(String text) {
        return page.locator(".badge").filter(text("^" + text + "$"));
    }

    private static Locator.FilterOptions text(String pattern) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(pattern));
    }

    private Locator dialog() {
        return page.locator("dialog");
    }

    /// A page looks for news some times a minute.
    private static IsVisibleOptions patient() {
        return new IsVisibleOptions().setTimeout(60_000);
    }
}
