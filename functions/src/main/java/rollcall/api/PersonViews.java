package rollcall.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.account.Administrator;
import rollcall.api.PersonView.AtSchool;
import rollcall.api.PersonView.FromSis;
import rollcall.api.PersonView.Own;
import rollcall.api.PersonView.Part;
import rollcall.api.PersonView.Related;
import rollcall.api.PersonView.Rights;
import rollcall.api.PersonView.Row;
import rollcall.api.PersonView.Spoken;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.OwnProfile;
import rollcall.directory.Source;
import rollcall.plan.AccountId;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;
import rollcall.sync.DistrictSettings;
import rollcall.sync.DistrictState;
import rollcall.sync.DistrictStore;
import rollcall.sync.SchoolStore;
import rollcall.sync.StudentGuardians;

/// Makes [PersonView]s of accounts.
public final class PersonViews {
    private final Directory directory;
    private final SchoolStore schools;
    private final DistrictStore districts;

    public PersonViews(Directory directory, SchoolStore schools, DistrictStore districts) {
        this.directory = directory;
        this.schools = schools;
        this.districts = districts;
    }

    List<Row> rows(DistrictId district, Collection<Account> accounts) {
        SchoolLabels labels = new SchoolLabels(schools, district);
        return accounts.stream().map(account -> row(account, labels)).toList();
    }

    AtSchool school(DistrictId district, SchoolId school) {
        return new SchoolLabels(schools, district).of(school);
    }

    PersonView person(Administrator administrator, Account account) {
        SchoolLabels labels = new SchoolLabels(schools, account.district());
        return new PersonView(
                row(account, labels),
                spoken(account),
                text(Stream.concat(account.own().phones().stream(), account.values()
                        .flatMap(each -> each.phones()
                                .stream()))),
                account.sources().entrySet().stream().map(each -> sis(each.getKey(), each.getValue(), labels)).toList(),
                own(account.own()),
                new PersonClasses(directory, account).visible(administrator, labels),
                students(administrator, account, labels),
                account.merged().stream().map(part -> new Part(part.value(), name(account, part))).toList(),
                new Rights(administrator.ofWholeDistrict(),
                        PeopleAccess.whyNotRemoved(administrator, account).isEmpty()));
    }

    /// Those of `guardians` whom the administrator may see, and what they are to the student.
    List<Related> guardians(Administrator administrator, Account student, Collection<Account> guardians) {
        SchoolLabels labels = new SchoolLabels(schools, student.district());
        return guardians.stream()
                .filter(guardian -> PeopleAccess.sees(administrator, guardian))
                .flatMap(guardian -> StudentGuardians.links(guardian)
                        .filter(link -> student.ids().contains(link.student()))
                        .map(link -> new Related(row(guardian, labels), link.relationship(), link.type())))
                .toList();
    }

    private static Row row(Account account, SchoolLabels labels) {
        List<SisPerson> values = account.values().toList();
        return new Row(
                account.id().value(),
                account.name().map(PersonViews::full).orElse(""),
                lower(account.status()),
                roles(values.stream().flatMap(each -> each.roles().stream())),
                account.all(SisPerson::schools).stream().map(labels::of).toList(),
                values.stream().flatMap(each -> each.grade().stream()).findFirst().map(PersonViews::lower),
                text(Stream.concat(account.own().emails().stream(), values.stream()
                        .flatMap(each -> each.emails()
                                .stream()))));
    }

    private static FromSis sis(PersonId person, Source source, SchoolLabels labels) {
        SisPerson values = source.values();
        return new FromSis(
                person.value(),
                source.active(),
                full(values.name()),
                roles(values.roles().stream()),
                text(values.emails().stream()),
                text(values.phones().stream()),
                values.language().map(Language::tag),
                values.schools().stream().map(labels::of).toList(),
                values.birthDate(),
                values.grade().map(PersonViews::lower));
    }

    private static Own own(OwnProfile own) {
        return new Own(own.name().map(PersonViews::full), own.language().map(Language::tag),
                text(own.emails().stream()), text(own.phones().stream()), own.claimed());
    }

    Spoken spoken(Account account) {
        String known = account.own().language().isPresent() ? "own" : "sis";
        return account.language()
                .map(language -> new Spoken(language.tag(), known))
                .orElseGet(() -> new Spoken(standard(account.district()).tag(), "default"));
    }

    private Language standard(DistrictId district) {
        return districts.find(district)
                .map(DistrictState::settings)
                .orElse(DistrictSettings.STANDARD)
                .language();
    }

    private List<Related> students(Administrator administrator, Account account, SchoolLabels labels) {
        List<SisPerson.Guardianship> links = StudentGuardians.links(account).toList();
        Map<AccountId, Account> found = directory.accounts(
                account.district(), links.stream().map(SisPerson.Guardianship::student).distinct().toList());
        return links.stream()
                .flatMap(link -> Stream.ofNullable(found.get(link.student()))
                        .filter(student -> PeopleAccess.sees(administrator, student))
                        .map(student -> new Related(row(student, labels), link.relationship(), link.type())))
                .toList();
    }

    /// What the SIS says of it alone; empty for one that was made by hand.
    private static String name(Account account, AccountId part) {
        return Optional.ofNullable(account.sources().get(new PersonId(part.value())))
                .map(source -> full(source.values().name()))
                .orElse("");
    }

    static String full(PersonName name) {
        return (name.first() + " " + name.last()).strip();
    }

    private static List<String> roles(Stream<RoleName> roles) {
        return roles.distinct().sorted().map(PersonViews::lower).toList();
    }

    private static List<String> text(Stream<?> values) {
        return values.map(Object::toString).distinct().toList();
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
