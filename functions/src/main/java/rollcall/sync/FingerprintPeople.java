package rollcall.sync;

import java.util.List;
import java.util.Optional;
import rollcall.notify.Audience;
import rollcall.notify.SchoolPeople;
import rollcall.plan.AccountId;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Fingerprint;
import rollcall.roster.DistrictId;
import rollcall.roster.Language;
import rollcall.roster.SchoolId;

/// Tells who is at a school by the fingerprint: whom its last applied plan left there.
public final class FingerprintPeople implements SchoolPeople {
    private final DistrictStore districts;
    private final SchoolStore schools;
    private final SchoolArchive archive;

    public FingerprintPeople(DistrictStore districts, SchoolStore schools, SchoolArchive archive) {
        this.districts = districts;
        this.schools = schools;
        this.archive = archive;
    }

    @Override
    public Optional<Members> find(DistrictId district, SchoolId school, Audience audience) {
        return schools.find(district, school)
                .map(state -> new Members(state.name(), language(district),
                        people(archive.applied(state), audience.kind())));
    }

    /// The people at a district's office, who are at none of its schools.
    public List<AccountId> office(DistrictId district) {
        return schools.find(district, new SchoolId(district.value()))
                .map(state -> people(archive.applied(state), EntityKind.STAFF))
                .orElse(List.of());
    }

    private Language language(DistrictId district) {
        return districts.find(district).map(state -> state.settings().language()).orElse(Language.ENGLISH);
    }

    private static List<AccountId> people(Fingerprint fingerprint, EntityKind kind) {
        return fingerprint.marks()
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().type() == EntityKey.Type.PERSON && entry.getValue().kind() == kind)
                .map(entry -> new AccountId(entry.getKey().id()))
                .sorted()
                .toList();
    }
}
