package rollcall.api;

import rollcall.plan.FindingCode;

/// A kind of finding, explained, and how often it was found.
record CodeCount(FindingCode code, String level, String title, String meaning, String fix, int count) {

    static CodeCount of(FindingCode code, int count) {
        return new CodeCount(code, code.level().name(), code.title(), code.meaning(), code.fix(), count);
    }
}
