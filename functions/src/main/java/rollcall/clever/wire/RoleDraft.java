package rollcall.clever.wire;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import rollcall.roster.Defect;
import rollcall.roster.Language;
import rollcall.roster.Role;

/// One role of a user while its fields come in. A role without any field is still a role.
sealed interface RoleDraft permits StudentDraft, TeacherDraft, StaffDraft, ContactDraft, DistrictAdminDraft {

    void field(String field) throws IOException;

    /// The field without which there is no such role, if it did not come.
    default Optional<String> missing() {
        return Optional.empty();
    }

    /// The role; adds what was wrong with its values to `defects`.
    Role role(Set<Defect> defects);

    /// The language the person asked for in this role.
    default Optional<Language> language(Set<Defect> defects) {
        return Optional.empty();
    }
}
