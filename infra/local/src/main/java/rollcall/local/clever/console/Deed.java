package rollcall.local.clever.console;

import java.util.Arrays;
import java.util.Optional;

/// One button of the console.
public enum Deed {
    NIGHT("Let a night of usual changes pass", "Some students join, leave and move; names and phone numbers change."),
    REMOVE_THIRD("Remove a third of the students", "As after an export that broke off. The next sync holds it."),
    EMERGENCY("Add emergency contacts", "Ten students get a contact of the type Emergency. The next sync holds it."),
    SIX_GUARDIANS("Give a student six guardians", "The next sync holds the school of that student."),
    UNSHARE("Unshare a school", "The school, its sections and whoever is in no other school disappear."),
    RENAME("Rename a section", "The class has another name at the next sync, unless its teacher named it."),
    REKEY("Change all student IDs", "Everybody stays, under another Clever ID, as after a change of the SIS."),
    BREAK("Break the connection", "The district leaves our list of tokens. The next sync disconnects it."),
    REVOKE("Revoke the token", "The token is still listed, and Clever refuses it."),
    MEND("Mend the connection", "The district is in our list again, with a new token."),
    RESTORE("Restore the district", "All records are as they were when this page was first opened.");

    private final String label;
    private final String explanation;

    Deed(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }

    /// The deed of this name.
    public static Optional<Deed> of(String name) {
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }
}
