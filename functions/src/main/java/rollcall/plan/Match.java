package rollcall.plan;

import rollcall.roster.PersonId;

/// Somebody who vanished, and somebody who is new: perhaps one person under two ids.
public record Match(PersonId from, PersonId to) {

    /// What a human decided about it.
    public enum Decision {
        /// They are one person: the new id gets the former one's account.
        ACCEPT,
        /// They are two people. Either may still be somebody else.
        REJECT,
        /// The new one is nobody who was there before.
        CREATE
    }
}
