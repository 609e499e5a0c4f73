package rollcall.local.clever.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import rollcall.local.clever.district.ApiVersion;
import rollcall.local.clever.district.Course;
import rollcall.local.clever.district.District;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.School;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.Term;
import rollcall.local.clever.district.User;

/// The wire form of a roster record.
public final class EntityJson {
    private EntityJson() {}

    /// One JSON object in UTF-8, without the wrapper that lists put around it.
    public static byte[] bytes(Entity entity, ApiVersion version) {
        return Json.object(out -> fields(out, entity, version));
    }

    private static void fields(JsonGenerator out, Entity entity, ApiVersion version) throws IOException {
        switch (entity) {
            case District district -> OrganisationJson.district(out, district, version);
            case School school -> OrganisationJson.school(out, school);
            case User user -> UserJson.user(out, user, version);
            case Section section -> OrganisationJson.section(out, section, version);
            case Course course -> OrganisationJson.course(out, course);
            case Term term -> OrganisationJson.term(out, term);
        }
    }
}
