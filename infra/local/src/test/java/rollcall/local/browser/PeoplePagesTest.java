package rollcall.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.Directory;
import rollcall.directory.UserChange;
import rollcall.local.CleverChoice;
import rollcall.local.LocalSystem;
import rollcall.local.SystemOptions;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;
import rollcall.plan.AccountId;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

class PeoplePagesTest {
    private OpenDashboard dashboard;
    private LocalSystem system;
    private Look look;

    @BeforeEach
    void start() throws InterruptedException {
        dashboard = OpenDashboard.of(SystemOptions.of(new CleverChoice.Simulated(2, 60, 1)), Clock.systemUTC());
        system = dashboard.system();
        look = dashboard.look();
        dashboard.night();
        dashboard.signIn();
    }

    @AfterEach
    void stop() {
        if (dashboard != null) {
            dashboard.close();
        }
    }

    @Test
    void somebodyIsFoundLookedAtExplainedRemovedAndLetInAgain() {
        Account teacher = somebody(account -> role(account, RoleName.TEACHER) && account.classes().size() > 1);
        system.wiring()
                .directory()
                .change(teacher.district(), new UserChange.LanguageChosen(teacher.id(), new Language("fr")));
        system.wiring()
                .directory()
                .change(teacher.district(), new UserChange.ContactProven(
                        teacher.id(), new ContactAddress.Email(new EmailAddress("own@home.example"))));
        dashboard.link("People").click();
        assertThat(look.page().getByText("Look for somebody.")).isVisible();
        look.at("people");

        search("zzz@nowhere.example");
        assertThat(look.page().getByText("Nobody found for")).isVisible();
        look.at("people-nobody");
        search(last(teacher).substring(0, 2));
        assertThat(dashboard.link(name(teacher))).isVisible();
        look.at("people-found");

        dashboard.link(name(teacher)).click();
        assertThat(dashboard.heading(name(teacher))).isFocused();
        assertThat(look.page().getByText("French").first()).isVisible();
        dashboard.button("Explain").click();
        assertThat(look.page().getByText("Nothing would change.")).isVisible();
        look.at("person");
        dashboard.button("Sync this person now").click();
        assertThat(look.page().getByText("Everything is as the SIS says already.")).isVisible();

        dashboard.button("Remove from the organization…").click();
        assertThat(dashboard.heading("Remove " + name(teacher) + " from the organization?")).isVisible();
        look.at("person-removal");
        dashboard.button("Remove " + name(teacher)).click();
        assertThat(look.page().getByText("Removed by an administrator").first()).isVisible();
        look.at("person-removed");
        dashboard.button("Let in again…").click();
        dashboard.button("Let in again").click();
        assertThat(look.page().getByText("demo@rollcall.example let a person in again.")).isVisible();
        look.page().getByText("What the sync did in the last 45 days").click();
        assertThat(look.page().getByText("The sync created the account")).isVisible();
        look.at("person-synced");

        dashboard.link("People").first().click();
        assertThat(dashboard.link(name(teacher))).isVisible();
    }

    @Test
    void twoAccountsAreMergedWithTheKeyboardAndPartedAgain() {
        Account teacher = somebody(account -> role(account, RoleName.TEACHER));
        Account guardian = somebody(account -> role(account, RoleName.GUARDIAN) && !students(account).isEmpty());
        Page page = look.page();
        page.navigate("/people/" + teacher.id());
        dashboard.button("Merge with another account…").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#merge-query")).isFocused();
        page.keyboard().type(name(guardian));
        page.keyboard().press("Enter");
        Locator choice = page.locator(".choices button", new Page.LocatorOptions().setHasText(name(guardian)));
        assertThat(choice.first()).isVisible();
        look.at("person-merge-choice");
        choice.first().focus();
        page.keyboard().press("Enter");
        assertThat(dashboard.button("Merge the two")).isFocused();
        look.at("person-merge");
        page.keyboard().press("Enter");
        assertThat(dashboard.heading("Accounts merged into this one")).isVisible();
        assertThat(dashboard.heading("Parent or guardian of")).isVisible();
        look.at("person-merged");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Take the merge back")).click();
        assertThat(page.getByText("took a merge back")).isVisible();
        assertThat(dashboard.heading("Accounts merged into this one")).hasCount(0);
    }

    @Test
    void whoMayBeSomebodyThereWasBeforeIsDecided() throws InterruptedException {
        SimulatedDistrict district = system.simulator().orElseThrow().districts().getFirst();
        User teacher = district.usersWithRole("teacher")
                .filter(user -> directory().accounts(directoryDistrict(), ids(user)).size() == 1)
                .findFirst()
                .orElseThrow();
        CleverId id = district.nextId();
        User other = teacher.withId(id, district.now()).withName(teacher.name().withLast("Featherstonehaugh"));
        district.edit(() -> {
            district.users().put(other);
            district.remove(teacher.id());
        });
        dashboard.night();
        dashboard.link("People").click();
        dashboard.link("1 new person to compare with somebody there was before").click();
        assertThat(dashboard.heading("People who may be one")).isFocused();
        assertThat(look.page().getByText("To decide")).isVisible();
        look.at("matches");
        look.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("One person")).click();
        assertThat(look.page().getByText("Decided: one person")).isVisible();
        look.at("matches-decided");
    }

    @Test
    void withoutCasesThereIsNothingToDecide() {
        look.page().navigate("/matches");
        assertThat(look.page().getByText("Nobody to compare.")).isVisible();
        look.at("matches-none");
    }

    private Directory directory() {
        return system.wiring().directory();
    }

    private DistrictId directoryDistrict() {
        return system.districts().iterator().next();
    }

    private static List<AccountId> ids(User user) {
        return List.of(new AccountId(user.id().toString()));
    }

    private Account somebody(Predicate<Account> such) {
        List<Account> found = new ArrayList<>();
        directory().scan(entry -> {
            if (entry instanceof Directory.Entry.OfAccount of && such.test(of.account())) {
                found.add(of.account());
            }
        });
        found.sort((one, other) -> one.id().compareTo(other.id()));
        return found.getFirst();
    }

    private static boolean role(Account account, RoleName role) {
        return account.all(SisPerson::roles).equals(new TreeSet<>(List.of(role)));
    }

    private static List<SisPerson.Guardianship> students(Account account) {
        return account.values().flatMap(values -> values.students().stream()).toList();
    }

    private static String name(Account account) {
        return account.name().map(name -> (name.first() + " " + name.last()).strip()).orElseThrow();
    }

    private static String last(Account account) {
        return account.name().orElseThrow().last();
    }

    private void search(String text) {
        look.page().getByLabel("Name, e-mail address, phone number or source ID").fill(text);
        dashboard.button("Search").click();
    }
}
