package rollcall.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// Appointed administrators in memory; [AdministratorStoreContract] holds for it.
public final class InMemoryAdministrators implements AdministratorStore {
    private final Map<DistrictId, Map<String, Administrator>> districts = new TreeMap<>();

    @Override
    public synchronized List<Administrator> find(EmailAddress email) {
        return districts.keySet().stream().flatMap(district -> find(district, email).stream()).toList();
    }

    @Override
    public synchronized Optional<Administrator> find(DistrictId district, EmailAddress email) {
        return Optional.ofNullable(people(district).get(email.value()));
    }

    @Override
    public synchronized List<Administrator> all(DistrictId district) {
        return people(district).values()
                .stream()
                .sorted(Comparator.comparing(each -> each.email().value()))
                .toList();
    }

    @Override
    public synchronized void appoint(Administrator administrator) {
        districts.computeIfAbsent(administrator.district(), _ -> new TreeMap<>())
                .put(administrator.email().value(), administrator);
    }

    @Override
    public synchronized void dismiss(DistrictId district, EmailAddress email) {
        Optional.ofNullable(districts.get(district)).ifPresent(people -> people.remove(email.value()));
    }

    private Map<String, Administrator> people(DistrictId district) {
        return districts.getOrDefault(district, Map.of());
    }
}
