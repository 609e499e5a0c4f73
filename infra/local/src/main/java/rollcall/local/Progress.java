package rollcall.local;

/// How much of a night is left.
///
/// @param districts plan tasks that are not done
/// @param schools apply tasks that are not done
public record Progress(int districts, int schools) {}
