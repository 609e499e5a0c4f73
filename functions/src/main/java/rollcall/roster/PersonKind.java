package rollcall.roster;

/// The one kind a person is counted as, in order of precedence: who comes first keeps a shared e-mail address.
public enum PersonKind {
    TEACHER,
    STAFF,
    GUARDIAN,
    STUDENT;

    /// The kind a role counts as.
    public static PersonKind of(Role role) {
        return switch (role) {
            case Role.Teacher _ -> TEACHER;
            case Role.Staff _,Role.DistrictAdministrator _ -> STAFF;
            case Role.Guardian _ -> GUARDIAN;
            case Role.Student _ -> STUDENT;
        };
    }
}
