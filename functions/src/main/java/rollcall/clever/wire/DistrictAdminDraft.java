package rollcall.clever.wire;

import java.io.IOException;
import java.util.Set;
import rollcall.roster.Defect;
import rollcall.roster.Role;

/// `roles.district_admin`, of which nothing but its presence is used.
record DistrictAdminDraft(Values values) implements RoleDraft {

    @Override
    public void field(String field) throws IOException {
        values.skip();
    }

    @Override
    public Role role(Set<Defect> defects) {
        return new Role.DistrictAdministrator();
    }
}
