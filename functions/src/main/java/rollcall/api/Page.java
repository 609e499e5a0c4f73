package rollcall.api;

import java.util.List;
import java.util.Optional;

/// Some rows of a listing, and the cursor of those that follow, if any do.
record Page<T>(List<T> rows, Optional<String> next) {}
