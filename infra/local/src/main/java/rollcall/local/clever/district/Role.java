package rollcall.local.clever.district;

import java.util.List;

/// One of a user's roles.
public sealed interface Role {
    /// The key in `roles` and the value of the `role` parameter.
    String wireName();

    /// The schools this role is in; none for district administrators and contacts.
    List<CleverId> schools();

    record Student(
            StudentNumbers numbers,
            Places places,
            Text grade,
            Personal personal,
            HomeLanguage language,
            Name preferredName,
            Extension extension)
            implements Role {
        @Override
        public String wireName() {
            return "student";
        }

        @Override
        public List<CleverId> schools() {
            return places.all();
        }

        public Student withPlaces(Places newPlaces) {
            return new Student(numbers, newPlaces, grade, personal, language, preferredName, extension);
        }

        public Student withGrade(Text newGrade) {
            return new Student(numbers, places, newGrade, personal, language, preferredName, extension);
        }

        public Student withPersonal(Personal newPersonal) {
            return new Student(numbers, places, grade, newPersonal, language, preferredName, extension);
        }

        public Student withExtension(Extension newExtension) {
            return new Student(numbers, places, grade, personal, language, preferredName, newExtension);
        }
    }

    record Teacher(CleverId legacyId, String sisId, Text title, Places places, String username, Extension extension)
            implements Role {
        @Override
        public String wireName() {
            return "teacher";
        }

        @Override
        public List<CleverId> schools() {
            return places.all();
        }

        public Teacher withPlaces(Places newPlaces) {
            return new Teacher(legacyId, sisId, title, newPlaces, username, extension);
        }
    }

    /// `staffRoles` are `PortalOnly` and `SchoolTechLead`.
    record Staff(
            CleverId legacyId,
            String staffId,
            Text title,
            Text department,
            List<String> staffRoles,
            List<CleverId> schools)
            implements Role {
        public Staff {
            staffRoles = List.copyOf(staffRoles);
            schools = List.copyOf(schools);
        }

        @Override
        public String wireName() {
            return "staff";
        }
    }

    record DistrictAdmin(CleverId legacyId, Text title) implements Role {
        @Override
        public String wireName() {
            return "district_admin";
        }

        @Override
        public List<CleverId> schools() {
            return List.of();
        }
    }

    record Contact(Text sisId, Text phone, Text phoneType, List<Relationship> relationships) implements Role {
        public Contact {
            relationships = List.copyOf(relationships);
        }

        @Override
        public String wireName() {
            return "contact";
        }

        @Override
        public List<CleverId> schools() {
            return List.of();
        }

        public boolean isOf(CleverId student) {
            return relationships.stream()
                    .anyMatch(relationship -> relationship.student().equals(student));
        }

        public Contact withPhone(Text newPhone) {
            return new Contact(sisId, newPhone, phoneType, relationships);
        }

        public Contact withRelationships(List<Relationship> newRelationships) {
            return new Contact(sisId, phone, phoneType, newRelationships);
        }
    }
}
