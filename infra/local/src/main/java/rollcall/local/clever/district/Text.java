package rollcall.local.clever.district;

import java.util.Optional;

/// One optional text as Clever may send it: a value, `""`, null, or no field at all; the last three mean "none".
public sealed interface Text {
    Text ABSENT = new Absent();
    Text NULL = new Null();
    Text EMPTY = new Value("");

    /// The text, unless the field says "none" in one of its three ways.
    Optional<String> present();

    static Text of(String value) {
        return value.isEmpty() ? EMPTY : new Value(value);
    }

    /// A text on the wire, possibly `""`.
    record Value(String value) implements Text {
        @Override
        public Optional<String> present() {
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }
    }

    /// The field is there and null.
    record Null() implements Text {
        @Override
        public Optional<String> present() {
            return Optional.empty();
        }
    }

    /// The field is not there.
    record Absent() implements Text {
        @Override
        public Optional<String> present() {
            return Optional.empty();
        }
    }
}
