package rollcall.plan;

import java.util.stream.Stream;

/// What is wrong with the record at hand; see [Finding].
record Flaw(FindingCode code, String detail) {
    static Flaw of(FindingCode code) {
        return new Flaw(code, "");
    }

    static Stream<Flaw> when(boolean wrong, FindingCode code) {
        return wrong ? Stream.of(of(code)) : Stream.empty();
    }

    Finding on(RecordKind kind, String id) {
        return new Finding(code, kind, id, detail);
    }
}
