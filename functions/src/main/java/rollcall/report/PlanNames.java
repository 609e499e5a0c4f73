package rollcall.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.ClassId;
import rollcall.plan.EntityKey;
import rollcall.plan.Former;
import rollcall.plan.SisClass;
import rollcall.plan.SisPerson;
import rollcall.roster.PersonName;

/// The names a plan itself knows: as they will be, else as they were.
final class PlanNames {
    private PlanNames() {}

    static NamesById of(Former former, Former after, NamesById others) {
        Map<AccountId, String> people = new HashMap<>(others.people());
        Map<ClassId, String> classes = new HashMap<>(others.classes());
        Stream.of(former, after).forEach(state -> state.entities().forEach((key, before) -> {
            switch (before) {
                case Before.OfPerson person -> person.values()
                        .ifPresent(
                                values -> people.put(new AccountId(key.id()), full(values.name())));
                case Before.OfClass one -> classes.put(new ClassId(key.id()), one.values().name());
                case Before.Absent _,Before.OfContactPoint _ -> {
                }
            }
        }));
        return new NamesById(people, classes, others.schools());
    }

    static Set<AccountId> unnamed(Former former, Former after) {
        Set<AccountId> accounts = new TreeSet<>();
        Stream.of(former, after)
                .flatMap(state -> state.entities().entrySet().stream())
                .forEach(
                        entry -> named(entry.getKey(), entry.getValue()).forEach(accounts::add));
        accounts.removeAll(of(former, after, NamesById.NONE).people().keySet());
        return accounts;
    }

    /// First name, then last; one may be missing.
    static String full(PersonName name) {
        return (name.first() + " " + name.last()).strip();
    }

    private static Stream<AccountId> named(EntityKey key, Before before) {
        return switch (before) {
            case Before.OfPerson person -> Stream.concat(Stream.of(new AccountId(key.id())), person.values()
                    .stream()
                    .flatMap(values -> values.students().stream())
                    .map(SisPerson.Guardianship::student));
            case Before.OfClass one -> people(one.values());
            case Before.Absent _,Before.OfContactPoint _ -> Stream.empty();
        };
    }

    private static Stream<AccountId> people(SisClass values) {
        return Stream.of(Stream.of(values.owner()), values.coOwners().stream(), values.members().stream())
                .flatMap(
                        people -> people);
    }
}
