package rollcall.clever.wire;

import java.util.Optional;

/// What is known of one page after it was read to its end: how many elements it had and where the list goes on.
public record Page(int elements, Optional<String> next) {

    /// True if the list ends here. A link may lead on from an empty page, or to one; both are the end.
    public boolean last() {
        return elements == 0 || next.isEmpty();
    }
}
