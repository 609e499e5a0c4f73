package rollcall.local.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rollcall.directory.SchoolClass;
import rollcall.directory.SchoolClass.Origin;
import rollcall.plan.AccountId;

/// The line of one class.
final class ClassLines {
    private final Aliases aliases;

    ClassLines(Aliases aliases) {
        this.aliases = aliases;
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

    /// Two ids of one account are one member. What a user said of one id counts for the other, too.
    private List<Json.Member> members(SchoolClass schoolClass) {
        Set<AccountId> removed = schoolClass.removed()
                .stream()
                .map(member -> real(schoolClass, member))
                .collect(Collectors.toSet());
        Map<AccountId, Origin> members = new TreeMap<>();
        schoolClass.members().forEach((member, origin) -> {
            AccountId account = real(schoolClass, member);
            if (origin == Origin.USER || !removed.contains(account)) {
                members.merge(account, origin, (one, other) -> one == Origin.USER ? one : other);
            }
        });
        return members.entrySet()
                .stream()
                .map(entry -> new Json.Member(entry.getKey().value(), lowerCase(entry.getValue())))
                .toList();
    }

    private AccountId real(SchoolClass schoolClass, AccountId id) {
        return aliases.resolve(schoolClass.district(), id);
    }

    private static String lowerCase(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
