package rollcall.report;

/// Whom or what a finding is about, in the words of the people who look for it in the SIS. Empty where nothing is known.
/// Personal data: kept in documents that expire, never in a log.
///
/// @param className what the class is called, if it is one
public record Subject(String first, String last, String email, String phone, String school, String className) {
    @Override
    public String toString() {
        return "Subject[not shown]";
    }
}
