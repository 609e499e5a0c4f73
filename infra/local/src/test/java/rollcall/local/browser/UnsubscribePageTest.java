package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.local.CleverChoice;
import rollcall.local.SystemOptions;

/// Somebody who got a mail, and is signed in nowhere, wants no more.
class UnsubscribePageTest {
    private OpenDashboard dashboard;
    private Look look;
    private Page page;

    @BeforeEach
    void start() throws InterruptedException {
        dashboard = OpenDashboard.of(SystemOptions.of(new CleverChoice.Simulated(1, 20, 1)), Clock.systemUTC());
        dashboard.night();
        look = dashboard.look();
        page = dashboard.page();
    }

    @AfterEach
    void stop() {
        if (dashboard != null) {
            dashboard.close();
        }
    }

    @Test
    void theLinkOfAMailOpensAPageWhoseButtonStopsTheMails() {
        tellTeachers();
        String link = linkInOutbox();
        page.context().clearCookies();

        page.navigate(link);
        assertThat(dashboard.heading("Unsubscribe")).isVisible();
        look.at("unsubscribe");
        dashboard.button("Send me no more of these").click();
        assertThat(dashboard.heading("You are unsubscribed")).isFocused();
        look.at("unsubscribed");

        page.navigate(link.replace("token=", "token=0"));
        dashboard.button("Send me no more of these").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This link is not complete.");
        // A browser logs every answer of 400 as an error.
        look.forgive();
    }

    private void tellTeachers() {
        dashboard.signIn();
        page.getByRole(AriaRole.CHECKBOX).first().check();
        dashboard.button("Notify…").click();
        page.getByLabel("Teachers", new Page.GetByLabelOptions().setExact(true)).check();
        dashboard.button("Tell them").click();
        assertThat(page.getByText("The messages are being sent.")).isVisible();
    }

    private String linkInOutbox() {
        Page outbox = look.tab(dashboard.local().resolve("/outbox"));
        Locator link = outbox.locator("a[href*='/unsubscribe?token=']");
        while (link.count() == 0) {
            outbox.waitForTimeout(200);
            outbox.reload();
        }
        String address = link.first().getAttribute("href");
        outbox.close();
        return address;
    }
}
