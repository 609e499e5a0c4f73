package rollcall.local.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import rollcall.directory.Account;
import rollcall.plan.AccountId;
import rollcall.plan.SisPerson;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.Language;
import rollcall.roster.PersonId;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;

/// The lines of one account: the account, and whose guardian its user is.
final class AccountLines {
    private final Aliases aliases;
    private final Set<AccountName> existing;
    private final Map<DistrictId, Language> languages;

    /// @param existing every account there is; a guardianship of somebody else is none
    /// @param languages what districts have chosen for people of whom nobody says one
    AccountLines(Aliases aliases, Set<AccountName> existing, Map<DistrictId, Language> languages) {
        this.aliases = aliases;
        this.existing = existing;
        this.languages = languages;
    }

    Stream<Line> of(Account account) {
        return Stream.concat(Stream.of(line(account)), guardianships(account));
    }

    private Line line(Account account) {
        Optional<PersonName> name = account.name();
        Json.AccountLine line = new Json.AccountLine(
                "account",
                account.id().value(),
                account.district().value(),
                account.sourceIds().stream().map(PersonId::value).sorted().toList(),
                texts(account, person -> person.roles().stream().map(role -> role.name().toLowerCase(Locale.ROOT))),
                account.status() == Account.Status.ACTIVE
                        ? texts(account, person -> person.schools().stream().map(SchoolId::value))
                        : List.of(),
                name.map(PersonName::first).orElse(""),
                name.map(PersonName::last).orElse(""),
                texts(account, person -> person.emails().stream().map(EmailAddress::value)),
                texts(account, person -> person.phones().stream().map(PhoneNumber::value)),
                account.own().emails().stream().map(EmailAddress::value).toList(),
                account.own().phones().stream().map(PhoneNumber::value).toList(),
                account.own().claimed().map(Instant::toString).orElse(""),
                account.language()
                        .orElseGet(() -> languages.getOrDefault(account.district(), Language.ENGLISH))
                        .tag(),
                account.status().name().toLowerCase(Locale.ROOT));
        return new Line(Line.Kind.ACCOUNT, account.district(), line.id(), Json.write(line));
    }

    private Stream<Line> guardianships(Account account) {
        return account.status() == Account.Status.ACTIVE
                ? account.values()
                        .flatMap(person -> person.students().stream())
                        .flatMap(guardianship -> line(account, guardianship))
                        .distinct()
                : Stream.empty();
    }

    private Stream<Line> line(Account guardian, SisPerson.Guardianship guardianship) {
        AccountId student = aliases.resolve(guardian.district(), guardianship.student());
        if (!existing.contains(new AccountName(guardian.district(), student))) {
            return Stream.empty();
        }
        Json.GuardianshipLine line = new Json.GuardianshipLine(
                "guardianship", guardian.id().value(), student.value(), guardianship.relationship());
        return Stream.of(
                new Line(Line.Kind.GUARDIANSHIP, guardian.district(), guardian.id().value(), Json.write(line)));
    }

    private static List<String> texts(Account account, Function<SisPerson, Stream<String>> part) {
        return account.values().flatMap(part).distinct().sorted().toList();
    }
}
