package rollcall.local.clever.district;

/// The two API versions served; v3.1 only adds fields to v3.0.
public enum ApiVersion {
    V3_0("v3.0"),
    V3_1("v3.1");

    private final String segment;

    ApiVersion(String segment) {
        this.segment = segment;
    }

    /// The first segment of the path.
    public String segment() {
        return segment;
    }
}
