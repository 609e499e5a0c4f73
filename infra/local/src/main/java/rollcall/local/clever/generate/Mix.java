package rollcall.local.clever.generate;

/// Shares, 0 to 1, of the shapes that are no flaw but not the plain case either.
///
/// @param twoSchools students in two schools
/// @param threeSchools students in three schools
/// @param coTaught sections with more than one teacher
/// @param multiRole teachers who are staff as well
/// @param contactsWithoutSisId contacts that get a new id at every edit
/// @param otherLanguages families that do not speak English
/// @param emergencyContacts contacts of the types Emergency and Secondary
public record Mix(
        double twoSchools,
        double threeSchools,
        double coTaught,
        double multiRole,
        double contactsWithoutSisId,
        double otherLanguages,
        double emergencyContacts) {
    /// As observed in Clever's demo data, with no emergency contacts.
    public static Mix usual() {
        return new Mix(0.22, 0.04, 0.12, 0.05, 0.7, 0.25, 0);
    }

    /// Each student in one school, each section with one teacher, each person with one role.
    public static Mix plain() {
        return new Mix(0, 0, 0, 0, 0.7, 0.25, 0);
    }

    public Mix withEmergencyContacts(double share) {
        return new Mix(twoSchools, threeSchools, coTaught, multiRole, contactsWithoutSisId, otherLanguages, share);
    }

    public Mix withContactsWithoutSisId(double share) {
        return new Mix(twoSchools, threeSchools, coTaught, multiRole, share, otherLanguages, emergencyContacts);
    }
}
