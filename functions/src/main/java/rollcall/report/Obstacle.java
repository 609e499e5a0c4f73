package rollcall.report;

/// Why one person cannot be synced alone.
public enum Obstacle {
    ATTEMPT_UNDER_WAY("The district is being read just now. Try again when that has ended.", false),
    PAUSED("The school is paused. End the pause first.", false),
    SCHOOL_WAITS("A plan of the school waits for a person's yes. Clear it or check for new data first.", false),
    SCHOOL_UNDER_WAY("A plan of the school is being applied just now. Try again when that has ended.", false),
    PLAN_TAKEN_BACK("A plan of the school was taken back; its next changes wait for a person's yes.", false),
    COMES_OR_GOES("The person is new or gone. Whether it is somebody we know under another id, only a reading of the"
            + " whole district tells.", true),
    TAKES_A_CONTACT_POINT("An e-mail address or telephone number would go over from somebody else; that takes a reading"
            + " of the whole district.", true),
    LOSES_A_STUDENT(
            "The person would be the guardian of fewer students while a school waits for a person's yes. Whether"
                    + " they hang on that, only a reading of the whole district tells.",
            true),
    UNSURE("An earlier plan was not applied to its end, so nobody knows what the directory has of this person; that"
            + " takes a reading of the whole district.", true),
    ADDS_A_GUARDIAN("The person would become a guardian or an emergency contact of somebody. Whether that may wait for"
            + " a person's yes, only a reading of the whole district tells.", true),
    NOT_YOURS("It goes beyond the schools that you administer. Ask a district administrator.", false);

    private final String sentence;
    private final boolean reading;

    Obstacle(String sentence, boolean reading) {
        this.sentence = sentence;
        this.reading = reading;
    }

    /// What is in the way and what to do, for an administrator.
    public String sentence() {
        return sentence;
    }

    /// True if a reading of the whole district gets over it.
    public boolean reading() {
        return reading;
    }
}
