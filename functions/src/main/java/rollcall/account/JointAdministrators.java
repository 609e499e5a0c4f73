package rollcall.account;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;

/// Who is administrator by any of several sources; who is by two has what both give.
public final class JointAdministrators implements Administrators {
    private final List<Administrators> sources;

    public JointAdministrators(Administrators... sources) {
        this.sources = List.of(sources);
    }

    @Override
    public List<Administrator> find(EmailAddress email) {
        TreeMap<DistrictId, Administrator> found = new TreeMap<>();
        sources.stream()
                .flatMap(source -> source.find(email).stream())
                .forEach(each -> found.merge(each.district(), each, JointAdministrators::both));
        return List.copyOf(found.values());
    }

    @Override
    public Optional<Administrator> find(DistrictId district, EmailAddress email) {
        return sources.stream()
                .flatMap(source -> source.find(district, email).stream())
                .reduce(JointAdministrators::both);
    }

    private static Administrator both(Administrator one, Administrator other) {
        return new Administrator(one.district(), one.email(), one.scope().and(other.scope()));
    }
}
