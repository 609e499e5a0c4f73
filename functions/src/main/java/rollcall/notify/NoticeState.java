package rollcall.notify;

/// What became of a notice.
public enum NoticeState {
    /// It was about to be sent, and nobody knows whether it was: the worker died, or the answer got lost. It is not sent
    /// again, for nobody is told twice.
    BEGUN("perhaps sent"),
    SENT("sent"),
    /// It was not sent, for nothing could be sent just then; it will be.
    POSTPONED("waits"),
    /// It was not taken over, and would not be now.
    REFUSED("refused"),
    /// It came back.
    UNDELIVERABLE("undeliverable"),
    /// Who got it called it unwanted.
    COMPLAINED("unwanted");

    private final String word;

    NoticeState(String word) {
        this.word = word;
    }

    /// The word for people.
    public String word() {
        return word;
    }

    Standing standing() {
        return switch (this) {
            case SENT,COMPLAINED -> Standing.TOLD;
            case BEGUN -> Standing.UNSURE;
            case POSTPONED -> Standing.WAITING;
            case REFUSED,UNDELIVERABLE -> Standing.FAILED;
        };
    }

    /// True of what becomes known only after it was taken over.
    public boolean later() {
        return switch (this) {
            case UNDELIVERABLE, COMPLAINED -> true;
            case BEGUN, SENT, POSTPONED, REFUSED -> false;
        };
    }

    /// True if the person has it, as far as is known, and so never gets it again.
    public boolean told() {
        return switch (this) {
            case BEGUN,SENT,COMPLAINED -> true;
            case POSTPONED,REFUSED,UNDELIVERABLE -> false;
        };
    }
}
