package rollcall.local.clever.generate;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Term;

/// The terms of a school year.
public final class SchoolYear {
    private static final int CENTURY = 100;

    private SchoolYear() {}

    /// Adds the two semesters and the whole year that begin in the August around the district's clock.
    public static List<CleverId> begin(SimulatedDistrict district) {
        LocalDate today = district.now().atZone(ZoneOffset.UTC).toLocalDate();
        int year = today.getMonth().compareTo(Month.JUNE) < 0 ? today.getYear() - 1 : today.getYear();
        String label = year + "-" + (year + 1) % CENTURY;
        LocalDate start = LocalDate.of(year, Month.AUGUST, 17);
        LocalDate newYear = LocalDate.of(year + 1, Month.JANUARY, 11);
        LocalDate end = LocalDate.of(year + 1, Month.MAY, 28);
        return List.of(
                add(district, label + " S1", start, newYear.minusWeeks(3)),
                add(district, label + " S2", newYear, end),
                add(district, label + " Year", start, end));
    }

    private static CleverId add(SimulatedDistrict district, String name, LocalDate start, LocalDate end) {
        Term term = new Term(district.nextId(), district.id(), name, start, end);
        district.terms().put(term);
        return term.id();
    }
}
