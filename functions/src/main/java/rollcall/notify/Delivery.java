package rollcall.notify;

import rollcall.roster.Identifiers;

/// What became of the attempt to hand a message over. Codes hold no personal data.
public sealed interface Delivery {

    /// It was taken over. That it arrives is not known.
    record Accepted() implements Delivery {}

    /// It was not taken over, and another time it would not be either.
    record Refused(String code) implements Delivery {
        public Refused {
            Identifiers.require("a code", code);
        }
    }

    /// It was not taken over, for nothing is just now: there were too many, or sending is paused.
    record Postponed(String code) implements Delivery {
        public Postponed {
            Identifiers.require("a code", code);
        }
    }

    /// It was not taken over, for who it is for wants no messages.
    record Stopped() implements Delivery {}

    /// Nobody knows: the answer got lost.
    record Unknown(String code) implements Delivery {
        public Unknown {
            Identifiers.require("a code", code);
        }
    }
}
