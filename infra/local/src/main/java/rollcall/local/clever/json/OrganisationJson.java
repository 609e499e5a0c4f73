package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import rollcall.local.clever.district.ApiVersion;
import rollcall.local.clever.district.Course;
import rollcall.local.clever.district.District;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.School.SchoolProfile;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.SyncState;
import rollcall.local.clever.district.Term;

/// The wire form of everything but users: fields only, without the enclosing braces.
final class OrganisationJson {
    private static final List<String> LOGIN_METHODS = List.of("Clever Passwords", "Clever Badges");

    private OrganisationJson() {}

    static void district(JsonGenerator out, District district, ApiVersion version) throws IOException {
        Fields.id(out, "id", district.id());
        out.writeStringField("name", district.name());
        out.writeStringField("mdr_number", "00999999");
        out.writeStringField("nces_id", "0600001");
        out.writeStringField("sis_type", "sftp");
        out.writeStringField("launch_date", "2024-08-05");
        out.writeStringField("portal_url", "https://clever.com/in/demo");
        Fields.texts(out, "login_methods", LOGIN_METHODS);
        syncState(out, district.sync());
        districtContact(out, district);
        if (version == ApiVersion.V3_1) {
            out.writeStringField("lms_state", "");
            out.writeStringField("lms_type", "");
        }
    }

    private static void syncState(JsonGenerator out, SyncState sync) throws IOException {
        out.writeStringField("state", sync.state());
        out.writeStringField("error", sync.error());
        if (sync.lastSync().isPresent()) {
            Fields.time(out, "last_sync", sync.lastSync().get());
        } else {
            out.writeNullField("last_sync");
        }
        Fields.text(out, "pause_start", sync.pauseStart());
        Fields.text(out, "pause_end", sync.pauseEnd());
    }

    private static void districtContact(JsonGenerator out, District district) throws IOException {
        out.writeObjectFieldStart("district_contact");
        Fields.id(out, "id", district.contact().id());
        Fields.id(out, "district", district.id());
        out.writeStringField("email", district.contact().email());
        out.writeStringField("title", "");
        Fields.name(out, "name", district.contact().name());
        out.writeEndObject();
    }

    static void school(JsonGenerator out, School school) throws IOException {
        SchoolProfile profile = school.profile();
        Fields.id(out, "id", school.id());
        Fields.id(out, "district", school.district());
        out.writeStringField("name", school.name());
        out.writeStringField("sis_id", school.sisId());
        out.writeStringField("school_number", school.sisId());
        Fields.empty(out, "state_id", "nces_id", "mdr_number");
        Fields.text(out, "low_grade", profile.lowGrade());
        Fields.text(out, "high_grade", profile.highGrade());
        Fields.text(out, "phone", profile.phone());
        out.writeObjectFieldStart("principal");
        Fields.text(out, "name", profile.principalName());
        Fields.text(out, "email", profile.principalEmail());
        out.writeEndObject();
        Fields.location(out, profile.location());
        Fields.stamp(out, school.stamp());
        Fields.extension(out, profile.extension());
    }

    static void section(JsonGenerator out, Section section, ApiVersion version) throws IOException {
        Fields.id(out, "id", section.id());
        Fields.id(out, "district", section.district());
        Fields.id(out, "school", section.school());
        out.writeStringField("sis_id", section.label().sisId());
        out.writeStringField("name", section.label().name());
        out.writeStringField("section_number", "");
        Fields.text(out, "period", section.label().period());
        Fields.text(out, "subject", section.label().subject());
        Fields.text(out, "grade", section.label().grade());
        if (section.course().isPresent()) {
            Fields.id(out, "course", section.course().get());
        }
        if (section.term().isPresent()) {
            Fields.id(out, "term_id", section.term().get());
        }
        members(out, section);
        Fields.stamp(out, section.stamp());
        if (version == ApiVersion.V3_1) {
            out.writeNullField("lms_status");
        }
    }

    private static void members(JsonGenerator out, Section section) throws IOException {
        if (!section.teachers().isEmpty()) {
            Fields.id(out, "teacher", section.teachers().getFirst());
        }
        Fields.ids(out, "teachers", section.teachers());
        Fields.ids(out, "students", section.students());
    }

    static void course(JsonGenerator out, Course course) throws IOException {
        Fields.id(out, "id", course.id());
        Fields.id(out, "district", course.district());
        out.writeStringField("name", course.name());
        out.writeStringField("number", course.number());
    }

    static void term(JsonGenerator out, Term term) throws IOException {
        Fields.id(out, "id", term.id());
        Fields.id(out, "district", term.district());
        out.writeStringField("name", term.name());
        out.writeStringField("start_date", term.start().toString());
        out.writeStringField("end_date", term.end().toString());
    }
}
