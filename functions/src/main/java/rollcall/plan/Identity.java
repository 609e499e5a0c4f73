package rollcall.plan;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import rollcall.roster.Person;
import rollcall.roster.PersonName;
import rollcall.roster.Sorted;

/// As what somebody is known to an account.
public record Identity(PersonName name, SortedSet<RoleName> roles) {
    public Identity {
        roles = Sorted.copy(roles);
    }

    public static Identity of(SisPerson person) {
        return new Identity(person.name(), person.roles());
    }

    static Identity of(Person person) {
        TreeSet<RoleName> roles = new TreeSet<>();
        person.roles().forEach(role -> roles.add(RoleName.of(role)));
        return new Identity(person.name().orElseThrow(), roles);
    }

    /// True if both may well be one human being: a teacher is also a parent, but a family that shares one address is no
    /// one person, and no grown-up is a student.
    boolean mayBe(Identity other) {
        boolean sameName = Likeness.text(name).equals(Likeness.text(other.name));
        boolean student = roles.contains(RoleName.STUDENT) || other.roles.contains(RoleName.STUDENT);
        return student
                ? sameName && roles.equals(other.roles)
                : sameName || Collections.disjoint(roles, other.roles);
    }
}
