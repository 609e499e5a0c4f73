package rollcall.local.bench;

import java.util.Locale;
import rollcall.local.clever.district.SimulatedDistrict;

/// How large a district is.
///
/// @param places places in classes, of students and of teachers
record Population(long people, long classes, long places) {

    static Population of(SimulatedDistrict district) {
        long places = district.sections()
                .all()
                .mapToLong(section -> section.students().size() + section.teachers().size())
                .sum();
        return new Population(district.users().size(), district.sections().size(), places);
    }

    long records() {
        return people + classes + places;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d people, %,d classes, %,d enrolments", people, classes, places);
    }
}
