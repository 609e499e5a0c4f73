package rollcall.sync;

/// A document a school's state points to is not there: the state is an old one, or the store has lost it.
final class LostDocumentException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    LostDocumentException(String document) {
        super("the document " + document + " is lost");
    }
}
