package rollcall.sync;

/// A worker stopped by itself because its time was up. The task is to be delivered again.
public final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutOfTimeException() {
        super("the time of this worker is up; the task is repeated");
    }
}
