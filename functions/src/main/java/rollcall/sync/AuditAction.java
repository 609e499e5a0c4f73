package rollcall.sync;

/// What somebody did that another may ask about later.
public enum AuditAction {
    DISTRICT_PLANNED("read the district and planned it"),
    CONNECTION_ALLOWED("allowed the district to be read"),
    SCHOOLS_CHOSEN("chose the schools"),
    SYNC_STARTED("started the sync"),
    HOLD_CLEARED("cleared a hold"),
    RECHECK_STARTED("checked for new data"),
    FIX_REPORTED("said that the connection is mended"),
    PLAN_UNDONE("took a plan back"),
    UNDO_REPLACED("took the place of an undo that waited"),
    PERSON_SYNCED("synced one person"),
    PAUSED("paused the sync"),
    RESUMED("resumed the sync"),
    SETTINGS_CHANGED("changed the settings"),
    NOTICES_STARTED("had people told of their accounts"),
    PERSON_EXEMPTED("exempted a person from enforcement"),
    EXEMPTION_LIFTED("let a person in again"),
    ACCOUNTS_MERGED("merged two accounts"),
    MERGE_UNDONE("took a merge back"),
    MATCH_DECIDED("decided whether a record belongs to an account"),
    ADMINISTRATOR_APPOINTED("appointed an administrator"),
    ADMINISTRATOR_DISMISSED("ended an administrator's appointment");

    private final String words;

    AuditAction(String words) {
        this.words = words;
    }

    /// What was done, to follow who did it in a sentence.
    public String words() {
        return words;
    }
}
