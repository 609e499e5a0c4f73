package rollcall.roster;

/// A source could not be read; carries the reason and no data.
public final class SourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SourceFailure failure;

    public SourceException(SourceFailure failure, Throwable cause) {
        super(failure.sentence(), cause);
        this.failure = failure;
    }

    public SourceException(SourceFailure failure) {
        super(failure.sentence());
        this.failure = failure;
    }

    public SourceFailure failure() {
        return failure;
    }
}
