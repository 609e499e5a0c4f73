package rollcall.clever.wire;

import java.io.IOException;

/// An answer that is JSON but not what Clever promises. Carries nothing of the answer.
public final class BrokenAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenAnswerException(String what) {
        super(what);
    }
}
