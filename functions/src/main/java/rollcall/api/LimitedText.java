package rollcall.api;

/// Text that does not grow over what one answer can carry: Lambda takes 6 MB, as JSON in UTF-8. A table for a client
/// that takes it compressed may be longer: it shrinks to a tenth.
final class LimitedText implements Appendable {
    private static final int MOST = 5_500_000;
    private static final int MOST_COMPRESSED = 40_000_000;
    private static final int ONE_BYTE = 0x80;
    private static final int THREE_BYTES = 3;
    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int bytes;

    private LimitedText(int most) {
        this.most = most;
    }

    /// For the answer to `request`.
    static LimitedText answering(Request request) {
        return new LimitedText(request.takesGzip() ? MOST_COMPRESSED : MOST);
    }

    @Override
    public LimitedText append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public LimitedText append(CharSequence more, int start, int end) {
        for (int i = start; i < end; i++) {
            append(more.charAt(i));
        }
        return this;
    }

    /// @throws ProblemException 413 if it grows too large
    @Override
    public LimitedText append(char next) {
        bytes += size(next);
        if (bytes > most) {
            throw new ProblemException(Problem.tooLarge());
        }
        text.append(next);
        return this;
    }

    private static int size(char next) {
        if (next == '"' || next == '\\' || next == '\r' || next == '\n') {
            return 2;
        }
        return next < ONE_BYTE ? 1 : THREE_BYTES;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
