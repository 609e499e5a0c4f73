package rollcall.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.SchoolClass;
import rollcall.directory.UserChange;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;

/// Users who now and then rename a class, choose a language, prove an address, are exempted, or add and remove members;
/// and what must be left of it.
final class UserEdits {
    private final Night night;
    private final Random random;
    private final Map<ClassId, String> names = new HashMap<>();
    private final Map<AccountId, Language> languages = new HashMap<>();
    private final Map<ClassId, Map<AccountId, Boolean>> members = new HashMap<>();

    private final Map<ContactAddress, AccountId> proofs = new HashMap<>();
    private final Set<AccountId> exempt = new HashSet<>();

    UserEdits(Night night, Random random) {
        this.night = night;
        this.random = random;
    }

    void edit(Springfield town) {
        ClassId schoolClass = new ClassId(any(town.sectionIds()));
        AccountId id = new AccountId(any(town.peopleIds()));
        boolean taught = night.directory.classes(Springfield.ID, List.of(schoolClass)).containsKey(schoolClass);
        if (taught) {
            // The id may be another name of the account, and cease to be it.
            night.directory.accounts(Springfield.ID, List.of(id))
                    .values()
                    .forEach(account -> edit(schoolClass, account));
        }
    }

    void check(String description) {
        checkAccounts(description);
        names.forEach((id, name) -> assertThat(schoolClass(id).name()).as(description).isEqualTo(name));
        languages.forEach((id, language) -> assertThat(night.directory.accounts(Springfield.ID, List.of(id))
                .get(id)
                .language()).as(description).contains(language));
        members.forEach((id, wanted) -> wanted.forEach((member, present) -> assertThat(schoolClass(id).members()
                .containsKey(member)).as(description).isEqualTo(present)));
    }

    private void checkAccounts(String description) {
        exempt.forEach(id -> assertThat(account(id).status()).as(description).isEqualTo(Account.Status.EXEMPT));
        proofs.forEach((address, id) -> {
            assertThat(account(id).ids()).as(description)
                    .containsAnyElementsOf(
                            night.directory.provenOwners(Springfield.ID, List.of(address.point())).values());
            assertThat(account(id).own().emails().stream().map(ContactAddress.Email::new)).as(description)
                    .contains((ContactAddress.Email) address);
        });
    }

    private Account account(AccountId id) {
        return night.directory.accounts(Springfield.ID, List.of(id)).get(id);
    }

    private void edit(ClassId schoolClass, Account whole) {
        AccountId account = whole.id();
        UserChange change = switch (random.nextInt(6)) {
            case 0 -> {
                names.put(schoolClass, "Own " + random.nextInt());
                yield new UserChange.ClassRenamed(schoolClass, names.get(schoolClass));
            }
            case 1 -> {
                languages.put(account, new Language("fr"));
                yield new UserChange.LanguageChosen(account, new Language("fr"));
            }
            case 2 -> {
                member(schoolClass, whole, true);
                yield new UserChange.MemberAdded(schoolClass, account);
            }
            case 3 -> {
                exempt.add(account);
                yield new UserChange.Exempted(account);
            }
            case 4 -> {
                ContactAddress address = new ContactAddress.Email(
                        new EmailAddress("home" + random.nextInt(5) + "@home.example"));
                AccountId owner = proofs.computeIfAbsent(address, _ -> account);
                yield new UserChange.ContactProven(owner, address);
            }
            default -> {
                member(schoolClass, whole, false);
                yield new UserChange.MemberRemoved(schoolClass, account);
            }
        };
        night.directory.change(Springfield.ID, change);
    }

    /// What was said of any id of the account before counts no more.
    private void member(ClassId schoolClass, Account account, boolean in) {
        Map<AccountId, Boolean> wanted = members.computeIfAbsent(schoolClass, _ -> new HashMap<>());
        wanted.keySet().removeAll(account.ids());
        wanted.put(account.id(), in);
    }

    private SchoolClass schoolClass(ClassId id) {
        return night.directory.classes(Springfield.ID, List.of(id)).get(id);
    }

    private String any(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
