package rollcall.sync;

/// What of a held plan is not dangerous: a plan of its own, which is applied first.
///
/// @param number one less than the held plan's
/// @param fingerprint where the school's fingerprint will lie once this part is applied
public record SafePart(long number, FingerprintFiles fingerprint) {}
