package rollcall.plan;

/// Something to mend in the SIS: what, and on which record. Holds ids, never a person's data.
public record Finding(FindingCode code, EntityKey.Type type, String id, String detail)
        implements Comparable<Finding> {
    @Override
    public int compareTo(Finding other) {
        int byCode = code.compareTo(other.code);
        int byId = byCode == 0 ? id.compareTo(other.id) : byCode;
        return byId == 0 ? detail.compareTo(other.detail) : byId;
    }
}
