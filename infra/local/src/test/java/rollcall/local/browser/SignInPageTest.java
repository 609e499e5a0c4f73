package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.local.CleverChoice;
import rollcall.local.SystemOptions;
import rollcall.local.web.LocalDashboard;

class SignInPageTest {
    private OpenDashboard dashboard;
    private Look look;

    @BeforeEach
    void start() throws InterruptedException {
        dashboard = OpenDashboard.of(SystemOptions.of(new CleverChoice.Simulated(1, 10, 1)), Clock.systemUTC());
        look = dashboard.look();
        dashboard.night();
    }

    @AfterEach
    void stop() {
        if (dashboard != null) {
            dashboard.close();
        }
    }

    @Test
    void anAdministratorSignsInByTheCodeOfTheMailSeesTheirDistrictAndSignsOut() {
        Page page = look.page();
        page.navigate("/");
        assertThat(dashboard.heading("Sign in")).isVisible();
        look.at("sign-in");

        page.getByLabel("E-mail address").fill(LocalDashboard.DEMO.value());
        dashboard.button("Send me a code").click();
        assertThat(dashboard.heading("Enter your code")).isVisible();
        look.at("sign-in-code");

        page.getByLabel("Code").fill("000000");
        dashboard.button("Sign in").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The code was not accepted");
        // A browser logs every answer of 401 as an error.
        look.forgive();
        look.at("sign-in-refused");

        page.getByLabel("Code").fill(codeInOutbox());
        dashboard.button("Sign in").click();
        assertThat(page.getByText("You administer the whole district.")).isVisible();
        assertThat(page.getByText("Connected to Clever")).isVisible();
        look.at("schools");

        for (String each : new String[]{"People", "Settings", "Audit trail"}) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(each)).click();
            assertThat(dashboard.heading(each)).isFocused();
        }
        page.navigate("/districts");
        assertThat(page.getByText("You are here")).isVisible();
        look.at("districts");

        dashboard.button("Sign out").click();
        assertThat(dashboard.heading("Sign in")).isVisible();
        page.reload();
        assertThat(dashboard.heading("Sign in")).isVisible();
    }

    @Test
    void theLinkOfTheLocalRunnerSignsInOnce() {
        Page page = look.page();
        URI link = dashboard.signInLink();
        page.navigate(link.toString());
        assertThat(page.getByText("You administer the whole district.")).isVisible();
        assertThat(look.tab(link).getByText("This link was used.")).isVisible();
    }

    @Test
    void withTheKeyboardAloneOneSignsIn() {
        Page page = look.page();
        page.navigate("/");
        assertThat(dashboard.heading("Sign in")).isVisible();
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type(LocalDashboard.DEMO.value());
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Code")).isFocused();
        page.keyboard().type(codeInOutbox());
        page.keyboard().press("Enter");
        assertThat(page.getByText("You administer the whole district.")).isVisible();
    }

    @Test
    void aTabThatNobodyTouchesSaysSoWithWhatItAsks() {
        Page page = look.page();
        page.clock().install();
        page.navigate(dashboard.signInLink().toString());
        assertThat(page.getByText("You administer the whole district.")).isVisible();
        page.keyboard().press("Tab");
        assertFalse(asksAfter("00:21").headers().containsKey("x-background"));
        assertTrue(asksAfter("01:01").headers().containsKey("x-background"));
    }

    private Request asksAfter(String time) {
        return look.page()
                .waitForRequest(Pattern.compile("/api/schools\\?"), () -> look.page().clock().fastForward(time));
    }

    private String codeInOutbox() {
        Page outbox = look.tab(dashboard.local().resolve("/outbox"));
        String subject = outbox.locator("article h2").first().innerText();
        outbox.close();
        return subject.replaceAll("[^0-9]", "");
    }
}
