package rollcall.local.endtoend;

/// The end of a worker: no handler can catch it and go on.
final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed() {
        super("the worker was killed");
    }
}
