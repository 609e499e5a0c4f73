package rollcall.report;

import java.util.Map;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.SchoolId;

/// What people, classes and schools are called. Of whom nobody knows the name, the id.
public record NamesById(Map<AccountId, String> people, Map<ClassId, String> classes, Map<SchoolId, String> schools) {
    /// No names at all.
    public static final NamesById NONE = new NamesById(Map.of(), Map.of(), Map.of());

    public NamesById {
        people = Map.copyOf(people);
        classes = Map.copyOf(classes);
        schools = Map.copyOf(schools);
    }

    String of(AccountId account) {
        return people.getOrDefault(account, account.value());
    }

    String of(ClassId schoolClass) {
        return classes.getOrDefault(schoolClass, schoolClass.value());
    }

    String of(SchoolId school) {
        return schools.getOrDefault(school, school.value());
    }
}
