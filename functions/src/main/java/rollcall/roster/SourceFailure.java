package rollcall.roster;

/// Why a source could not be read. Each says in a sentence what happened and what to do; none names a person.
public enum SourceFailure {
    CREDENTIALS_REFUSED("Clever refused our client id and secret. Check the credentials of the application.", true),
    DISTRICT_NOT_SHARED("Clever no longer lists this district for us. Reconnect the application in Clever.", true),
    TOKEN_REFUSED("Clever refused the district's token. Reconnect the application in Clever.", true),
    WRONG_DISTRICT("The token belongs to another district. Reconnect the application in Clever.", true),
    UNREACHABLE("Clever could not be reached. It is tried again by itself.", false),
    SERVER_ERROR("Clever answered with an error of its own. It is tried again by itself.", false),
    REJECTED("Clever rejected our request. The operators of Rollcall have to look at it.", false),
    BROKEN_ANSWER("Clever's answer broke off or was not what it should be. It is tried again by itself.", false),
    KEEPS_CHANGING("The district kept changing while it was read. It is tried again by itself.", false),
    OUT_OF_TIME("Reading the district took longer than there was time for. It is tried again by itself.", false);

    private final String sentence;
    private final boolean disconnected;

    SourceFailure(String sentence, boolean disconnected) {
        this.sentence = sentence;
        this.disconnected = disconnected;
    }

    /// What happened and what to do, for an administrator.
    public String sentence() {
        return sentence;
    }

    /// True if only a person in the district can mend it: the district counts as disconnected.
    public boolean disconnected() {
        return disconnected;
    }
}
