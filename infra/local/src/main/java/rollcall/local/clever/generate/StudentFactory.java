package rollcall.local.clever.generate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import rollcall.local.clever.district.Extension;
import rollcall.local.clever.district.HomeLanguage;
import rollcall.local.clever.district.Location;
import rollcall.local.clever.district.Name;
import rollcall.local.clever.district.Personal;
import rollcall.local.clever.district.Places;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.Stamp;
import rollcall.local.clever.district.StudentNumbers;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;
import rollcall.local.clever.generate.Household.Family;

/// Makes students.
final class StudentFactory {
    private static final int DAYS_OF_YEAR = 365;
    private static final double ENGLISH_IS_WRITTEN_DOWN = 0.3;
    private static final double OTHER_IS_WRITTEN_DOWN = 0.85;
    private static final List<Text> GENDERS = List.of(Text.of("F"), Text.of("M"), Text.of("X"), Text.EMPTY);
    private static final Location NOWHERE = Location.ofZip("");

    private final Registrar registrar;
    private final NamePool names;
    private final Chance chance;
    private final Dirt dirt;

    StudentFactory(Registrar registrar, NamePool names, Chance chance, Dirt dirt) {
        this.registrar = registrar;
        this.names = names;
        this.chance = chance;
        this.dirt = dirt;
    }

    User student(Family family, Places places, String grade) {
        String first = names.first(chance);
        int number = registrar.nextNumber();
        String mail = ContactPoints.districtMail(first, family.lastName(), number, "students." + registrar.mailHost());
        return new User(
                registrar.nextId(),
                registrar.district(),
                dirt.mail(mail),
                dirt.wholeName(Name.of(dirt.name(first), dirt.name(family.lastName()))),
                List.of(role(family, places, grade, number)),
                Stamp.of(registrar.now()));
    }

    private Role.Student role(Family family, Places places, String grade, int number) {
        String sisId = String.valueOf(number);
        return new Role.Student(
                new StudentNumbers(sisId, dirt.optional("S" + sisId), dirt.optional(sisId), "student" + sisId),
                places,
                dirt.grade(grade),
                personal(family, grade),
                new HomeLanguage(Text.of(family.language().name()), dirt.languageCode(family.language())),
                Name.NONE,
                extension(family.language()));
    }

    private Personal personal(Family family, String grade) {
        Location location = family.zip().isEmpty() ? NOWHERE : Location.ofZip(family.zip());
        return new Personal(
                dirt.optional(birthDate(grade)), chance.one(GENDERS), Text.EMPTY, dirt.optional("N"), location);
    }

    /// `M/D/YYYY` without leading zeros, as it is on the wire.
    private String birthDate(String grade) {
        LocalDate today = registrar.now().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate born = today.minusYears(Grades.age(grade)).minusDays(chance.below(DAYS_OF_YEAR));
        return born.getMonthValue() + "/" + born.getDayOfMonth() + "/" + born.getYear();
    }

    private Extension extension(Language language) {
        double share = language.equals(Language.ENGLISH) ? ENGLISH_IS_WRITTEN_DOWN : OTHER_IS_WRITTEN_DOWN;
        Extension extension = Extension.NONE;
        if (chance.is(share)) {
            extension = extension.with(
                    "guardian_preferred_language", dirt.language(dirt.homeLanguage(language)));
        }
        return chance.is(share) ? extension.with("preferred_language", dirt.language(language)) : extension;
    }
}
