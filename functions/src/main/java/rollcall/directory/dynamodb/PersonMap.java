package rollcall.directory.dynamodb;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.plan.AccountId;
import rollcall.plan.RoleName;
import rollcall.plan.SisPerson;
import rollcall.roster.EmailAddress;
import rollcall.roster.Grade;
import rollcall.roster.Language;
import rollcall.roster.PersonName;
import rollcall.roster.PhoneNumber;
import rollcall.roster.SchoolId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the SIS says about a person, as a map.
final class PersonMap {
    /// String.
    private static final String FIRST_NAME = "f";
    /// String.
    private static final String LAST_NAME = "l";
    /// List of strings, in the SIS's order.
    private static final String EMAILS = "m";
    /// List of strings, in the SIS's order.
    private static final String PHONES = "p";
    /// String: a BCP-47 tag.
    private static final String LANGUAGE = "t";
    /// Set of strings: names of [RoleName].
    private static final String ROLES = "r";
    /// Set of strings: ids of schools.
    private static final String SCHOOLS = "s";
    /// String: an ISO date.
    private static final String BIRTH_DATE = "b";
    /// String: a name of [Grade].
    private static final String GRADE = "g";
    /// List of maps: whose guardian the person is.
    private static final String STUDENTS = "w";
    /// String, within a guardianship: the account of the student.
    private static final String STUDENT = "a";
    /// String, within a guardianship: the source's word.
    private static final String RELATIONSHIP = "r";
    /// String, within a guardianship: the source's word.
    private static final String TYPE = "t";

    private PersonMap() {}

    static AttributeValue write(SisPerson person) {
        return new ItemWriter().text(FIRST_NAME, person.name().first())
                .text(LAST_NAME, person.name().last())
                .list(EMAILS, person.emails().stream().map(EmailAddress::value).toList())
                .list(PHONES, person.phones().stream().map(PhoneNumber::value).toList())
                .text(LANGUAGE, person.language().map(Language::tag))
                .set(ROLES, person.roles().stream().map(RoleName::name).toList())
                .set(SCHOOLS, person.schools().stream().map(SchoolId::value).toList())
                .text(BIRTH_DATE, person.birthDate().map(LocalDate::toString))
                .text(GRADE, person.grade().map(Grade::name))
                .maps(STUDENTS, person.students().stream().map(PersonMap::write).toList())
                .asValue();
    }

    static SisPerson read(ItemReader map) {
        return new SisPerson(
                new PersonName(map.text(FIRST_NAME), map.text(LAST_NAME)),
                map.list(EMAILS).stream().map(EmailAddress::new).toList(),
                map.list(PHONES).stream().map(PhoneNumber::new).toList(),
                map.optionalText(LANGUAGE).map(Language::new),
                map.set(ROLES).stream().map(RoleName::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                map.set(SCHOOLS).stream().map(SchoolId::new).collect(Collectors.toCollection(TreeSet::new)),
                map.optionalText(BIRTH_DATE).map(LocalDate::parse),
                map.optionalText(GRADE).map(Grade::valueOf),
                guardianships(map));
    }

    private static List<SisPerson.Guardianship> guardianships(ItemReader map) {
        return map.maps(STUDENTS)
                .stream()
                .map(each -> new SisPerson.Guardianship(
                        new AccountId(each.text(STUDENT)), each.text(RELATIONSHIP), each.text(TYPE)))
                .toList();
    }

    private static AttributeValue write(SisPerson.Guardianship guardianship) {
        return new ItemWriter().text(STUDENT, guardianship.student().value())
                .text(RELATIONSHIP, guardianship.relationship())
                .text(TYPE, guardianship.type())
                .asValue();
    }
}
