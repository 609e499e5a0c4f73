package rollcall.plan;

import rollcall.roster.Role;

/// The roles an account can have.
public enum RoleName {
    TEACHER,
    STAFF,
    DISTRICT_ADMINISTRATOR,
    GUARDIAN,
    STUDENT;

    public static RoleName of(Role role) {
        return switch (role) {
            case Role.Teacher _ -> TEACHER;
            case Role.Staff _ -> STAFF;
            case Role.DistrictAdministrator _ -> DISTRICT_ADMINISTRATOR;
            case Role.Guardian _ -> GUARDIAN;
            case Role.Student _ -> STUDENT;
        };
    }
}
