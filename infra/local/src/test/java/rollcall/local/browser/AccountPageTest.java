package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.local.CleverChoice;
import rollcall.local.SystemOptions;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.Language;

class AccountPageTest {
    private OpenDashboard dashboard;
    private Look look;

    @BeforeEach
    void start() throws InterruptedException {
        dashboard = OpenDashboard.of(SystemOptions.of(new CleverChoice.Simulated(1, 40, 1)), Clock.systemUTC());
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
    void aTeacherSignsInMakesTheClassesActiveChoosesALanguageAndSignsOut() {
        Account teacher = somebody(account -> role(account, RoleName.TEACHER) && !account.classes().isEmpty());
        Page page = look.page();
        page.navigate("/");
        dashboard.link("Teacher, student or parent? Your account is here.").click();
        assertThat(dashboard.heading("Sign in to your account")).isFocused();
        look.at("account-sign-in");

        page.getByLabel("E-mail address or mobile number").fill("12");
        dashboard.button("Send me a code").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("neither an e-mail address nor a mobile number");
        look.forgive();

        page.getByLabel("E-mail address or mobile number").fill(email(teacher));
        dashboard.button("Send me a code").click();
        assertThat(page.getByLabel("Code")).isFocused();
        look.at("account-code");

        page.getByLabel("Code").fill("000000");
        dashboard.button("Sign in").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The code was not accepted");
        look.forgive();

        page.getByLabel("Code").fill(codeInOutbox());
        dashboard.button("Sign in").click();
        assertThat(dashboard.heading("Your account")).isFocused();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("your classes are active");
        assertThat(page.getByText("You teach this class").first()).isVisible();
        assertThat(page.getByText("Active", new Page.GetByTextOptions().setExact(true)).first()).isVisible();
        look.at("account-teacher");

        page.getByLabel("Language of your messages").selectOption("es");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Guardado.");
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        page.reload();
        assertThat(dashboard.heading("Su cuenta")).isVisible();
        look.at("account-teacher-spanish");

        page.navigate("/");
        assertThat(dashboard.heading("Sign in")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.navigate("/account");
        dashboard.button("Salir").click();
        assertThat(dashboard.heading("Entrar en su cuenta")).isVisible();
        page.reload();
        assertThat(dashboard.heading("Sign in to your account")).isVisible();

        dashboard.signIn();
        page.navigate("/people/" + teacher.id());
        assertThat(page.getByText("Signed in first on")).isVisible();
    }

    @Test
    void aParentSeesTheChildrenAndThatTheirTeachersHaveNotSignedInYet() {
        Account parent = somebody(
                account -> role(account, RoleName.GUARDIAN) && hasMail(account) && speaksEnglish(account)
                        && account.values().anyMatch(person -> person.students().size() > 1));
        Page page = look.page();
        dashboard.signIn();
        page.navigate("/people/" + parent.id());
        assertThat(page.getByText("Has not signed in yet")).isVisible();

        page.navigate("/account");
        page.getByLabel("E-mail address or mobile number").fill(email(parent));
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Code")).isFocused();
        page.keyboard().type(codeInOutbox());
        page.keyboard().press("Enter");
        assertThat(dashboard.heading("Your children")).isVisible();
        assertThat(page.getByText("Not active yet").first()).isVisible();
        look.at("account-parent");

        dashboard.button("Sign out").click();
        assertThat(dashboard.heading("Sign in to your account")).isVisible();
        dashboard.link("Do you administer a school or district? Sign in here.").click();
        assertThat(page.getByText("You administer the whole district.")).isVisible();
    }

    private Account somebody(Predicate<Account> such) {
        List<Account> found = new ArrayList<>();
        dashboard.system().wiring().directory().scan(entry -> {
            if (entry instanceof Directory.Entry.OfAccount of && such.test(of.account())) {
                found.add(of.account());
            }
        });
        found.sort((one, other) -> one.id().compareTo(other.id()));
        return found.getFirst();
    }

    private static boolean role(Account account, RoleName role) {
        return account.all(SisPerson::roles).contains(role);
    }

    private static boolean hasMail(Account account) {
        return account.values().anyMatch(person -> !person.emails().isEmpty());
    }

    private static boolean speaksEnglish(Account account) {
        return account.language().filter(language -> !language.equals(Language.ENGLISH)).isEmpty();
    }

    private static String email(Account account) {
        return account.values().flatMap(person -> person.emails().stream()).findFirst().orElseThrow().value();
    }

    private String codeInOutbox() {
        Page outbox = look.tab(dashboard.local().resolve("/outbox"));
        String subject = outbox.locator("article h2").first().innerText();
        outbox.close();
        return subject.replaceAll("[^0-9]", "");
    }
}
