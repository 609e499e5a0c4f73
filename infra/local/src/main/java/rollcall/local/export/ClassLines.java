package rollcall.local.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import rollcall.directory.OwnClass;
import rollcall.directory.SchoolClass;
import rollcall.directory.SchoolClass.Origin;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;

/// The line of one class.
final class ClassLines {
    private final Aliases aliases;
    private final Set<AccountName> exempt;

    /// @param exempt the accounts whose memberships are not shown
    ClassLines(Aliases aliases, Set<AccountName> exempt) {
        this.aliases = aliases;
        this.exempt = exempt;
    }

    Line of(OwnClass own) {
        Json.OwnClassLine line = new Json.OwnClassLine(
                "ownClass",
                own.id().value(),
                own.name(),
                aliases.resolve(own.district(), own.owner()).value(),
                members(own));
        return new Line(Line.Kind.OWN_CLASS, own.district(), line.id(), Json.write(line));
    }

    Line of(SchoolClass schoolClass) {
        AccountId owner = real(schoolClass, schoolClass.values().owner());
        Json.ClassLine line = new Json.ClassLine(
                "class",
                schoolClass.id().value(),
                schoolClass.section().value(),
                schoolClass.values().school().value(),
                schoolClass.name(),
                owner.value(),
                coOwners(schoolClass, owner),
                members(schoolClass),
                Json.status(schoolClass.active()));
        return new Line(Line.Kind.CLASS, schoolClass.district(), line.id(), Json.write(line));
    }

    private List<String> coOwners(SchoolClass schoolClass, AccountId owner) {
        return schoolClass.values()
                .coOwners()
                .stream()
                .map(coOwner -> real(schoolClass, coOwner))
                .filter(coOwner -> !coOwner.equals(owner))
                .map(AccountId::value)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Json.Member> members(SchoolClass schoolClass) {
        return schoolClass.members(member -> aliases.resolve(schoolClass.district(), member))
                .entrySet()
                .stream()
                .filter(entry -> shown(schoolClass.district(), entry.getKey()))
                .map(entry -> new Json.Member(entry.getKey().value(), lowerCase(entry.getValue())))
                .toList();
    }

    private List<Json.Member> members(OwnClass own) {
        return own.members()
                .stream()
                .map(member -> aliases.resolve(own.district(), member))
                .filter(member -> shown(own.district(), member))
                .distinct()
                .sorted()
                .map(member -> new Json.Member(member.value(), lowerCase(Origin.USER)))
                .toList();
    }

    private boolean shown(DistrictId district, AccountId member) {
        return !exempt.contains(new AccountName(district, member));
    }

    private AccountId real(SchoolClass schoolClass, AccountId id) {
        return aliases.resolve(schoolClass.district(), id);
    }

    private static String lowerCase(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
