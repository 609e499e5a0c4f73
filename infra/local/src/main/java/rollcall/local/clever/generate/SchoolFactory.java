package rollcall.local.clever.generate;

import java.util.List;
import rollcall.local.clever.district.Extension;
import rollcall.local.clever.district.Location;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.School.SchoolProfile;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.Text;

/// Makes schools: of four, two are elementary, one a middle and one a high school; an only school has all grades.
final class SchoolFactory {
    private record Level(String name, String low, String high) {}

    private static final Level ALL_GRADES = new Level("School", "Kindergarten", "12");
    private static final List<Level> LEVELS = List.of(
            new Level("Elementary School", "Kindergarten", "5"),
            new Level("Middle School", "6", "8"),
            new Level("High School", "9", "12"),
            new Level("Elementary", "Kindergarten", "5"));
    private static final List<String> REGIONS = List.of("North", "South", "East", "West");

    private final Registrar registrar;
    private final NamePool names;
    private final Chance chance;

    SchoolFactory(Registrar registrar, NamePool names, Chance chance) {
        this.registrar = registrar;
        this.names = names;
        this.chance = chance;
    }

    School school(int place, int schools) {
        Level level = schools < LEVELS.size() - 1 ? ALL_GRADES : LEVELS.get(place % LEVELS.size());
        String name = chance.one(names.places()) + " " + level.name();
        return new School(
                registrar.nextId(),
                registrar.district(),
                name,
                String.valueOf(101 + place),
                profile(level),
                Stamp.of(registrar.now()));
    }

    private SchoolProfile profile(Level level) {
        String last = names.last(chance);
        return new SchoolProfile(
                Text.of(level.low()),
                Text.of(level.high()),
                Text.of(ContactPoints.phone(chance)),
                Text.of("R. " + last),
                Text.of(ContactPoints.districtMail("r", last, registrar.nextNumber(), registrar.mailHost())),
                new Location(
                        Text.of(1 + chance.below(999) + " " + chance.one(names.streets())),
                        Text.of(chance.one(names.places())),
                        Text.of("CA"),
                        Text.of("90001")),
                Extension.NONE.with("region", chance.one(REGIONS)));
    }
}
