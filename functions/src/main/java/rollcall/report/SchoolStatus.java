package rollcall.report;

/// Whether a school is being kept true to its roster.
public enum SchoolStatus {
    CONNECTED("Connected"),
    ON_HOLD("On hold"),
    NOT_CONNECTED("Not connected"),
    PAUSED("Paused");

    private final String words;

    SchoolStatus(String words) {
        this.words = words;
    }

    /// As an administrator reads it.
    public String words() {
        return words;
    }
}
