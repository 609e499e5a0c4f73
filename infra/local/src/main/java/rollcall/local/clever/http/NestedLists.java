package rollcall.local.clever.http;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Course;
import rollcall.local.clever.district.District;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Event;
import rollcall.local.clever.district.Listed;
import rollcall.local.clever.district.Relationship;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Table;
import rollcall.local.clever.district.Term;
import rollcall.local.clever.district.User;

/// Paths that lead from one record to a list: `/schools/{id}/users` and its like.
final class NestedLists {
    static final Set<String> HAVE_RESOURCES = Set.of("users", "sections", "courses");

    private static final Set<String> SCHOOL_ROLES = Set.of("staff", "student", "teacher");
    private static final Set<String> SECTION_ROLES = Set.of("student", "teacher");

    private final Pages pages;

    NestedLists(Pages pages) {
        this.pages = pages;
    }

    Reply answer(DataRequest request, Listed owner) {
        String nested = request.segments().get(2);
        return switch (owner) {
            case School school -> ofSchool(request, school, nested);
            case User user -> ofUser(request, user, nested);
            case Section section -> ofSection(request, section, nested);
            case Course course ->
                ofSections(request, nested, section -> section.course().equals(Optional.of(course.id())));
            case Term term ->
                ofSections(request, nested, section -> section.term().equals(Optional.of(term.id())));
            case District _,Event _ -> throw DataApi.unknownPath();
        };
    }

    private Reply ofSchool(DataRequest request, School school, String nested) {
        SimulatedDistrict district = request.district();
        Predicate<Section> here = section -> section.school().equals(school.id());
        return switch (nested) {
            case "users" -> pages.list(request, Listing.of(district.users().rows(), atSchool(request, school)), nested);
            case "sections" ->
                pages.list(request, Listing.of(district.sections().rows(), here), nested);
            case "courses" -> {
                Stream<CleverId> ids = district.sections()
                        .all()
                        .filter(here)
                        .flatMap(section -> section.course().stream());
                yield some(request, district.courses(), ids);
            }
            case "terms" -> {
                Stream<CleverId> ids = district.sections()
                        .all()
                        .filter(here)
                        .flatMap(section -> section.term().stream());
                yield some(request, district.terms(), ids);
            }
            default -> throw DataApi.unknownPath();
        };
    }

    // Contacts and administrators are at no school: they are only in the whole district's list.
    private static Predicate<User> atSchool(DataRequest request, School school) {
        Predicate<User> role = Roles.wanted(request.query(), SCHOOL_ROLES);
        boolean primary = isPrimary(request);
        return role.and(
                user -> primary ? isPrimary(user, school.id()) : user.schools().anyMatch(school.id()::equals));
    }

    private static boolean isPrimary(DataRequest request) {
        String primary = request.query().filled("primary").orElse("");
        if (!Set.of("", "true").contains(primary)) {
            throw Refusal.badRequest("primary must be true or empty");
        }
        return primary.equals("true");
    }

    private static boolean isPrimary(User user, CleverId school) {
        return primarySchools(user).anyMatch(school::equals);
    }

    private static Stream<CleverId> primarySchools(User user) {
        return user.roles().stream().flatMap(role -> switch (role) {
            case Role.Student student -> Stream.of(student.places().primary());
            case Role.Teacher teacher -> Stream.of(teacher.places().primary());
            case Role.Staff staff -> staff.schools().stream().limit(1);
            case Role.DistrictAdmin _,Role.Contact _ -> Stream.empty();
        });
    }

    private Reply ofUser(DataRequest request, User user, String nested) {
        SimulatedDistrict district = request.district();
        return switch (nested) {
            case "schools" ->
                some(request, district.schools(), isPrimary(request) ? primarySchools(user) : user.schools());
            case "sections" ->
                pages.list(request, Listing.of(district.sections().rows(), attendedBy(user)), nested);
            case "mycontacts" -> people(request, district.users().all().filter(other -> isContactOf(other, user)));
            case "mystudents" -> some(request, district.users(), studentsOf(district, user));
            case "myteachers" -> some(request, district.users(), teachersOf(district, user));
            default -> throw DataApi.unknownPath();
        };
    }

    private static Predicate<Section> attendedBy(User user) {
        return section -> section.students().contains(user.id()) || section.teachers().contains(user.id());
    }

    private static boolean isContactOf(User other, User student) {
        return other.contact().filter(contact -> contact.isOf(student.id())).isPresent();
    }

    private static Stream<CleverId> studentsOf(SimulatedDistrict district, User user) {
        Stream<CleverId> taught = district.sections()
                .all()
                .filter(section -> section.teachers().contains(user.id()))
                .flatMap(section -> section.students().stream());
        Stream<CleverId> related = user.contact()
                .stream()
                .flatMap(contact -> contact.relationships().stream())
                .map(Relationship::student);
        return Stream.concat(taught, related);
    }

    private static Stream<CleverId> teachersOf(SimulatedDistrict district, User user) {
        return district.sections()
                .all()
                .filter(section -> section.students().contains(user.id()))
                .flatMap(section -> section.teachers().stream());
    }

    private Reply ofSection(DataRequest request, Section section, String nested) {
        if (!nested.equals("users")) {
            throw DataApi.unknownPath();
        }
        Predicate<User> role = Roles.wanted(request.query(), SECTION_ROLES);
        Stream<User> members = Stream.concat(section.teachers().stream(), section.students().stream())
                .flatMap(id -> request.district().users().find(id).stream());
        return people(request, members.filter(role));
    }

    private Reply ofSections(DataRequest request, String nested, Predicate<Section> wanted) {
        SimulatedDistrict district = request.district();
        return switch (nested) {
            case "sections" ->
                pages.list(request, Listing.of(district.sections().rows(), wanted), nested);
            case "schools" ->
                some(
                        request,
                        district.schools(),
                        district.sections().all().filter(wanted).map(Section::school));
            default -> throw DataApi.unknownPath();
        };
    }

    private Reply people(DataRequest request, Stream<User> people) {
        return some(request, request.district().users(), people.map(User::id));
    }

    private <E extends Entity> Reply some(DataRequest request, Table<E> table, Stream<CleverId> ids) {
        return pages.list(request, Listing.of(ids.flatMap(id -> table.row(id).stream())), table.collection());
    }
}
