package rollcall.local.clever.generate;

import java.util.ArrayList;
import java.util.List;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Places;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.Household.Family;

/// Fills a district with people: newcomers of an evolving one as well as all of a new one.
public final class Population {
    private static final int ADMINISTRATORS = 3;
    private static final double ONE_CHILD = 0.6;
    private static final double TWO_CHILDREN = 0.3;
    private static final int FIRST_ZIP = 90_001;
    private static final int ZIPS = 400;

    private final SimulatedDistrict district;
    private final Chance chance;
    private final NamePool names;
    private final StudentFactory students;
    private final StaffFactory staff;
    private final ContactFactory contacts;
    private final Mix mix;

    /// For newcomers to a district: `seed` decides the pool of names, `chance` all else.
    public static Population ofNewcomers(SimulatedDistrict district, long seed, Chance chance) {
        return new Population(district, NamePool.create(seed), chance, Mix.usual(), 0);
    }

    Population(SimulatedDistrict district, NamePool names, Chance chance, Mix mix, double dirtLevel) {
        Registrar registrar = new Registrar(district);
        Dirt dirt = new Dirt(dirtLevel, chance, district.id());
        this.district = district;
        this.chance = chance;
        this.mix = mix;
        this.names = names;
        this.students = new StudentFactory(registrar, names, chance, dirt);
        this.staff = new StaffFactory(registrar, names, chance, dirt);
        this.contacts = new ContactFactory(registrar, names, chance, dirt, mix);
    }

    /// A place in a grade of a school, for one student.
    public record Seat(CleverId school, String grade) {}

    /// Seats students as households of one to three children, siblings wherever their seats are, and their contacts.
    public void admit(List<Seat> seats, List<CleverId> schools, double contactsPerStudent) {
        List<Household> households = new ArrayList<>();
        int seated = 0;
        while (seated < seats.size()) {
            int size = Math.min(householdSize(), seats.size() - seated);
            households.add(household(seats.subList(seated, seated + size), schools));
            seated += size;
        }
        for (Household household : households) {
            int count = chance.round(contactsPerStudent * household.children().size());
            contacts.contacts(household, count).forEach(district.users()::put);
        }
    }

    private int householdSize() {
        if (chance.is(ONE_CHILD)) {
            return 1;
        }
        return chance.is(TWO_CHILDREN / (1 - ONE_CHILD)) ? 2 : 3;
    }

    private Household household(List<Seat> seats, List<CleverId> schools) {
        Language language = chance.is(mix.otherLanguages()) ? chance.one(Language.OTHERS) : Language.ENGLISH;
        Family family = new Family(names.last(chance), language, String.valueOf(FIRST_ZIP + chance.below(ZIPS)));
        List<User> children = new ArrayList<>();
        for (Seat seat : seats) {
            User child = students.student(family, places(seat.school(), schools), seat.grade());
            district.users().put(child);
            children.add(child);
        }
        return new Household(family, children);
    }

    private Places places(CleverId primary, List<CleverId> schools) {
        List<CleverId> all = new ArrayList<>(List.of(primary));
        boolean three = chance.is(mix.threeSchools());
        int wanted = three ? 3 : chance.is(mix.twoSchools() / (1 - mix.threeSchools())) ? 2 : 1;
        while (all.size() < Math.min(wanted, schools.size())) {
            CleverId other = chance.one(schools);
            if (!all.contains(other)) {
                all.add(other);
            }
        }
        return new Places(primary, all);
    }

    /// One more teacher of this school; some are staff there as well.
    public User hire(CleverId school) {
        User teacher = staff.teacher(Places.only(school));
        if (chance.is(mix.multiRole())) {
            teacher = teacher.withRole(staff.staffRole(List.of(school)));
        }
        district.users().put(teacher);
        return teacher;
    }

    void hireStaff(School school) {
        district.users().put(staff.staff(school.id()));
    }

    /// Three district administrators, and where roles mix, a teacher who is administrator and staff too.
    void appointAdministrators() {
        for (int count = 0; count < ADMINISTRATORS; count++) {
            district.users().put(staff.administrator());
        }
        if (mix.multiRole() > 0) {
            district.usersWithRole("teacher").findFirst().ifPresent(this::promote);
        }
    }

    private void promote(User teacher) {
        Role.Staff staffRole = staff.staffRole(teacher.schools().distinct().toList());
        User promoted = teacher.withRole(staffRole).withRole(staff.administratorRole());
        district.users().put(promoted);
    }
}
