package rollcall.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rollcall.api.AccountView.Child;
import rollcall.api.AccountView.Contact;
import rollcall.api.PersonView.AtSchool;
import rollcall.directory.Account;
import rollcall.directory.ContactAddress;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.SisPerson;
import rollcall.sync.SchoolStore;
import rollcall.sync.StudentGuardians;

/// Makes [AccountView]s of accounts.
public final class AccountViews {
    private final Directory directory;
    private final SchoolStore schools;
    private final PersonViews people;
    private final ShownNames names;

    public AccountViews(Directory directory, SchoolStore schools, PersonViews people, ShownNames names) {
        this.directory = directory;
        this.schools = schools;
        this.people = people;
        this.names = names;
    }

    AccountView view(Account account) {
        SchoolLabels labels = new SchoolLabels(schools, account.district());
        return new AccountView(
                account.id().value(),
                names.own(account),
                account.values()
                        .flatMap(each -> each.roles().stream())
                        .distinct()
                        .sorted()
                        .map(PersonViews::lower)
                        .toList(),
                schoolNames(account, labels),
                new AccountClasses(directory, account).all(labels),
                children(account, labels),
                contacts(account),
                people.spoken(account),
                account.own().claimed());
    }

    private List<Child> children(Account guardian, SchoolLabels labels) {
        List<AccountId> ids = StudentGuardians.links(guardian).map(SisPerson.Guardianship::student).distinct().toList();
        Map<AccountId, Account> found = directory.accounts(guardian.district(), ids);
        return found.values()
                .stream()
                .filter(child -> child.status() == Account.Status.ACTIVE)
                .distinct()
                .map(child -> new Child(ShownNames.ofChild(child), schoolNames(child, labels),
                        new AccountClasses(directory, child).all(labels)))
                .toList();
    }

    private static List<String> schoolNames(Account account, SchoolLabels labels) {
        return account.all(SisPerson::schools).stream().map(labels::of).map(AtSchool::name).toList();
    }

    private static List<Contact> contacts(Account account) {
        return Stream.concat(own(account), fromSis(account))
                .distinct()
                .map(address -> contact(address, own(account).anyMatch(address::equals)))
                .toList();
    }

    private static Stream<ContactAddress> own(Account account) {
        return Stream.concat(
                account.own().emails().stream().map(ContactAddress.Email::new),
                account.own().phones().stream().map(ContactAddress.Phone::new));
    }

    private static Stream<ContactAddress> fromSis(Account account) {
        return account.values()
                .flatMap(person -> Stream.concat(
                        person.emails().stream().map(ContactAddress.Email::new),
                        person.phones().stream().map(ContactAddress.Phone::new)));
    }

    private static Contact contact(ContactAddress address, boolean proven) {
        return switch (address) {
            case ContactAddress.Email email -> new Contact("EMAIL", Masks.email(email.address()), proven);
            case ContactAddress.Phone phone -> new Contact("PHONE", Masks.phone(phone.number()), proven);
        };
    }
}
