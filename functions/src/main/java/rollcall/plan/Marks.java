package rollcall.plan;

import java.util.SortedSet;
import rollcall.roster.PersonKind;

/// The mark of each thing a plan can put.
public final class Marks {
    private Marks() {}

    /// The mark of a person at a school. Who is at home elsewhere counts as a visitor.
    public static Mark of(Change.PersonPut put) {
        EntityKind kind = put.values().map(_ -> EntityKind.of(put.kind())).orElse(EntityKind.VISITOR);
        Hasher hasher = new Hasher().add(put.classes());
        put.values().ifPresent(values -> add(hasher, put.kind(), values));
        return new Mark(hasher.hash(), kind);
    }

    public static Mark of(Change.ClassPut put) {
        SisClass values = put.values();
        long hash = new Hasher()
                .add(values.school().value())
                .add(values.name())
                .add(values.owner().value())
                .add(values.coOwners())
                .add(values.members())
                .add(values.term())
                .hash();
        return new Mark(hash, EntityKind.CLASS);
    }

    public static Mark of(Change.ContactPointPut put) {
        return of(put.owner());
    }

    /// The mark of every contact point of this owner.
    static Mark of(AccountId owner) {
        return new Mark(new Hasher().add(owner.value()).hash(), EntityKind.CONTACT_POINT);
    }

    private static void add(Hasher hasher, PersonKind kind, SisPerson values) {
        hasher.add(kind.name())
                .add(values.name().first())
                .add(values.name().last())
                .add(values.emails())
                .add(values.phones())
                .add(values.language())
                .add(names(values.roles()))
                .add(values.schools())
                .add(values.birthDate())
                .add(values.grade())
                .add(values.students());
    }

    private static String names(SortedSet<RoleName> roles) {
        StringBuilder names = new StringBuilder();
        roles.forEach(role -> names.append(role.name()).append(' '));
        return names.toString();
    }
}
