package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import rollcall.local.clever.district.ApiVersion;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Personal;
import rollcall.local.clever.district.Places;
import rollcall.local.clever.district.Relationship;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.User;

/// The wire form of a user: fields only, without the enclosing braces.
final class UserJson {
    private UserJson() {}

    static void user(JsonGenerator out, User user, ApiVersion version) throws IOException {
        Fields.id(out, "id", user.id());
        Fields.id(out, "district", user.district());
        Fields.text(out, "email", user.email());
        Fields.stamp(out, user.stamp());
        Fields.name(out, "name", user.name());
        out.writeObjectFieldStart("roles");
        for (Role role : user.roles()) {
            out.writeObjectFieldStart(role.wireName());
            role(out, role, version);
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void role(JsonGenerator out, Role role, ApiVersion version) throws IOException {
        switch (role) {
            case Role.Student student -> student(out, student, version);
            case Role.Teacher teacher -> teacher(out, teacher);
            case Role.Staff staff -> staff(out, staff);
            case Role.DistrictAdmin administrator -> administrator(out, administrator);
            case Role.Contact contact -> contact(out, contact);
        }
    }

    private static void student(JsonGenerator out, Role.Student student, ApiVersion version) throws IOException {
        out.writeStringField("sis_id", student.numbers().sisId());
        Fields.text(out, "state_id", student.numbers().stateId());
        Fields.text(out, "student_number", student.numbers().studentNumber());
        places(out, student.places());
        out.writeArrayFieldStart("enrollments");
        out.writeEndArray();
        Fields.text(out, "grade", student.grade());
        out.writeStringField("graduation_year", "");
        personal(out, student.personal());
        username(out, student.numbers().username());
        Fields.extension(out, student.extension());
        if (version == ApiVersion.V3_1) {
            addedByVersion31(out, student);
        }
    }

    private static void addedByVersion31(JsonGenerator out, Role.Student student) throws IOException {
        Fields.empty(out, "frl_status", "gifted_status", "section_504_status", "iep_status");
        Fields.text(out, "home_language", student.language().name());
        Fields.text(out, "home_language_code", student.language().code());
        Fields.name(out, "preferred_name", student.preferredName());
    }

    private static void personal(JsonGenerator out, Personal personal) throws IOException {
        Fields.text(out, "dob", personal.birthDate());
        Fields.text(out, "gender", personal.gender());
        Fields.text(out, "race", personal.race());
        Fields.text(out, "hispanic_ethnicity", personal.hispanic());
        Fields.location(out, personal.location());
    }

    private static void teacher(JsonGenerator out, Role.Teacher teacher) throws IOException {
        Fields.id(out, "legacy_id", teacher.legacyId());
        out.writeStringField("sis_id", teacher.sisId());
        out.writeStringField("teacher_number", teacher.sisId());
        out.writeStringField("state_id", "");
        Fields.text(out, "title", teacher.title());
        places(out, teacher.places());
        username(out, teacher.username());
        Fields.extension(out, teacher.extension());
    }

    private static void staff(JsonGenerator out, Role.Staff staff) throws IOException {
        Fields.id(out, "legacy_id", staff.legacyId());
        out.writeStringField("staff_id", staff.staffId());
        Fields.text(out, "title", staff.title());
        Fields.text(out, "department", staff.department());
        Fields.texts(out, "roles", staff.staffRoles());
        Fields.ids(out, "schools", staff.schools());
    }

    private static void administrator(JsonGenerator out, Role.DistrictAdmin administrator) throws IOException {
        Fields.id(out, "legacy_id", administrator.legacyId());
        Fields.text(out, "title", administrator.title());
    }

    private static void contact(JsonGenerator out, Role.Contact contact) throws IOException {
        Fields.text(out, "sis_id", contact.sisId());
        Fields.text(out, "phone", contact.phone());
        Fields.text(out, "phone_type", contact.phoneType());
        out.writeArrayFieldStart("student_relationships");
        for (Relationship relationship : contact.relationships()) {
            relationship(out, relationship.student(), relationship);
        }
        out.writeEndArray();
    }

    private static void relationship(JsonGenerator out, CleverId student, Relationship kind) throws IOException {
        out.writeStartObject();
        Fields.id(out, "student", student);
        out.writeStringField("relationship", kind.relationship());
        out.writeStringField("type", kind.type());
        out.writeEndObject();
    }

    private static void places(JsonGenerator out, Places places) throws IOException {
        Fields.id(out, "school", places.primary());
        Fields.ids(out, "schools", places.all());
    }

    private static void username(JsonGenerator out, String username) throws IOException {
        out.writeObjectFieldStart("credentials");
        out.writeStringField("district_username", username);
        out.writeEndObject();
    }
}
