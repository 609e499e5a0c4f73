package rollcall.local.clever.generate;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.District;
import rollcall.local.clever.district.District.DistrictContact;
import rollcall.local.clever.district.IdSequence;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.SyncState;
import rollcall.local.clever.generate.Population.Seat;
import rollcall.local.clever.generate.Timetable.Density;

/// Makes up a district. The same specification gives the same district, id by id.
public final class DistrictGenerator {
    private DistrictGenerator() {}

    /// A district whose records are of the specification's start, and whose later edits are timed by `clock`.
    public static SimulatedDistrict generate(DistrictSpecification specification, Clock clock) {
        StartingClock starting = new StartingClock(specification.start(), clock);
        SimulatedDistrict district = empty(specification, starting);
        fill(district, specification);
        starting.go();
        return district;
    }

    private static SimulatedDistrict empty(DistrictSpecification specification, Clock clock) {
        IdSequence ids = new IdSequence(specification.seed());
        Instant start = specification.start();
        DistrictContact contact = new DistrictContact(ids.next(start), Name.of("Ivy", "Tran"), "it@example.org");
        SyncState sync = SyncState.running(start);
        return new SimulatedDistrict(new District(ids.next(start), specification.name(), sync, contact), ids, clock);
    }

    private static void fill(SimulatedDistrict district, DistrictSpecification specification) {
        Chance chance = new Chance(specification.seed());
        Size size = specification.size();
        NamePool names = NamePool.create(specification.seed());
        addSchools(district, size.schools(), names, chance);
        List<CleverId> terms = SchoolYear.begin(district);
        Population population = new Population(district, names, chance, specification.mix(), specification.dirt());
        hire(district, population, size);
        List<CleverId> schools = district.schools().all().map(School::id).toList();
        population.admit(seats(district, size.students(), chance), schools, size.contactsPerStudent());
        Density density = new Density(
                size.sectionsPerStudent(),
                size.enrollmentsPerStudent(),
                specification.mix().coTaught());
        new Timetable(district, chance, density, terms, specification.dirt()).schedule();
    }

    private static void addSchools(SimulatedDistrict district, int count, NamePool names, Chance chance) {
        SchoolFactory factory = new SchoolFactory(new Registrar(district), names, chance);
        for (int place = 0; place < count; place++) {
            district.schools().put(factory.school(place, count));
        }
    }

    private static void hire(SimulatedDistrict district, Population population, Size size) {
        List<School> schools = district.schools().all().toList();
        for (int place = 0; place < size.teachers(); place++) {
            population.hire(schools.get(place % schools.size()).id());
        }
        for (int place = 0; place < size.staff(); place++) {
            population.hireStaff(schools.get(place % schools.size()));
        }
        population.appointAdministrators();
    }

    private static List<Seat> seats(SimulatedDistrict district, int count, Chance chance) {
        List<School> schools = district.schools().all().toList();
        List<Seat> seats = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            School school = schools.get(place % schools.size());
            List<String> grades = Grades.of(school.profile());
            seats.add(new Seat(school.id(), grades.get(place / schools.size() % grades.size())));
        }
        return chance.some(seats, count);
    }
}
