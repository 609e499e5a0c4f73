package rollcall.local.clever.district;

/// What a list can hold: a record of the roster or an event.
public sealed interface Listed permits Entity, Event {
    CleverId id();

    /// The path segment of its list, `users` for instance.
    String collection();
}
