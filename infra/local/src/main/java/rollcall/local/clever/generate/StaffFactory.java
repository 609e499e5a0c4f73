package rollcall.local.clever.generate;

import java.util.List;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Extension;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.Places;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;

/// Makes teachers, staff and district administrators.
final class StaffFactory {
    private static final double HAS_LANGUAGE = 0.05;
    private static final List<String> TITLES = List.of("Teacher", "Lead teacher", "Instructor", "");
    private static final List<String> OFFICES = List.of("Principal", "Counselor", "Secretary", "Librarian", "Nurse");

    private final Registrar registrar;
    private final NamePool names;
    private final Chance chance;
    private final Dirt dirt;

    StaffFactory(Registrar registrar, NamePool names, Chance chance, Dirt dirt) {
        this.registrar = registrar;
        this.names = names;
        this.chance = chance;
        this.dirt = dirt;
    }

    User teacher(Places places) {
        String sisId = "T-" + registrar.nextNumber();
        Extension extension = chance.is(HAS_LANGUAGE)
                ? Extension.NONE.with("preferred_language", dirt.language(chance.one(Language.OTHERS)))
                : Extension.NONE;
        Role.Teacher role = new Role.Teacher(
                registrar.nextLegacyId(), sisId, Text.of(chance.one(TITLES)), places, sisId, extension);
        return person(role);
    }

    User staff(CleverId school) {
        return person(staffRole(List.of(school)));
    }

    User administrator() {
        return person(administratorRole());
    }

    Role.Staff staffRole(List<CleverId> schools) {
        return new Role.Staff(
                registrar.nextLegacyId(),
                "S-" + registrar.nextNumber(),
                dirt.optional(chance.one(OFFICES)),
                Text.EMPTY,
                chance.is(HAS_LANGUAGE) ? List.of("SchoolTechLead") : List.of(),
                schools);
    }

    Role.DistrictAdmin administratorRole() {
        return new Role.DistrictAdmin(registrar.nextLegacyId(), Text.EMPTY);
    }

    private User person(Role role) {
        String first = names.first(chance);
        String last = names.last(chance);
        String mail = ContactPoints.districtMail(first, last, registrar.nextNumber(), registrar.mailHost());
        return new User(
                registrar.nextId(),
                registrar.district(),
                dirt.mail(mail),
                dirt.wholeName(Name.of(dirt.name(first), dirt.name(last))),
                List.of(role),
                Stamp.of(registrar.now()));
    }
}
