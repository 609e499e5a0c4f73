package rollcall.account.dynamodb;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An appointment as a map: `email`; `schools`, a set of strings, which a district administrator has not.
final class AdministratorItem {
    private static final String EMAIL = "email";
    private static final String SCHOOLS = "schools";

    private AdministratorItem() {}

    static AttributeValue write(Administrator administrator) {
        ItemWriter map = new ItemWriter().text(EMAIL, administrator.email().value());
        return switch (administrator.scope()) {
            case Scope.WholeDistrict _ -> map.asValue();
            case Scope.Schools some ->
                map.set(SCHOOLS, some.schools().stream().map(SchoolId::value).toList()).asValue();
        };
    }

    static Administrator read(DistrictId district, ItemReader map) {
        return new Administrator(district, new EmailAddress(map.text(EMAIL)), scope(map.set(SCHOOLS)));
    }

    private static Scope scope(Set<String> schools) {
        return schools.isEmpty()
                ? new Scope.WholeDistrict()
                : new Scope.Schools(
                        schools.stream().map(SchoolId::new).collect(Collectors.toCollection(TreeSet::new)));
    }
}
