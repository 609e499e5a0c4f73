package rollcall.local.clever.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Listed;
import rollcall.local.clever.district.User;
import rollcall.local.clever.json.JsonEdit;

/// Faults in what well-formed answers say. Thread-safe. Paths as in [TransportFaults].
public final class ContentFaults {
    private static final byte[] UNKNOWN_FIELDS = "{\"not_in_any_specification\":{\"list\":[1,null]},"
            .getBytes(StandardCharsets.UTF_8);

    private final Map<CleverId, List<UnaryOperator<byte[]>>> edits = new ConcurrentHashMap<>();
    private final Set<String> emptyLists = ConcurrentHashMap.newKeySet();
    private final Set<String> duplicatedLists = ConcurrentHashMap.newKeySet();
    private volatile boolean unknownFields;
    private volatile boolean districtAdminInOneWord;
    private volatile int expiredCursorStatus;

    /// Every record has a field nobody knows.
    public void addUnknownFields() {
        unknownFields = true;
    }

    /// The role is spelt `districtadmin`, as Clever's own Go client expects it.
    public void spellDistrictAdminInOneWord() {
        districtAdminInOneWord = true;
    }

    /// One record's field, wherever it is in the record, has this JSON value: a number for a text, an unknown enum
    /// value, null.
    public void replaceField(CleverId id, String field, String rawJson) {
        edits.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>())
                .add(bytes -> JsonEdit.replace(bytes, field, rawJson));
    }

    /// One user has the role but no data in it.
    public void emptyRole(CleverId user, String role) {
        replaceField(user, role, "{}");
    }

    /// The list answers 200 and is empty.
    public void emptyList(String path) {
        emptyLists.add(path);
    }

    /// Each row of the list stands there twice.
    public void duplicateRows(String path) {
        duplicatedLists.add(path);
    }

    /// An event cursor older than the retention is refused with this status, instead of meaning the window's start.
    public void refuseExpiredCursor(int status) {
        expiredCursorStatus = status;
    }

    public void clear() {
        edits.clear();
        emptyLists.clear();
        duplicatedLists.clear();
        unknownFields = false;
        districtAdminInOneWord = false;
        expiredCursorStatus = 0;
    }

    public boolean isEmpty(String path) {
        return emptyLists.contains(path);
    }

    public boolean isDuplicated(String path) {
        return duplicatedLists.contains(path);
    }

    public OptionalInt expiredCursorStatus() {
        return expiredCursorStatus == 0 ? OptionalInt.empty() : OptionalInt.of(expiredCursorStatus);
    }

    /// The record as it goes out.
    public byte[] applied(Listed content, byte[] json) {
        byte[] result = json;
        for (UnaryOperator<byte[]> edit : edits.getOrDefault(content.id(), List.of())) {
            result = edit.apply(result);
        }
        if (districtAdminInOneWord && content instanceof User user && user.hasRole("district_admin")) {
            result = JsonEdit.rename(result, "district_admin", "districtadmin");
        }
        return unknownFields ? withUnknownFields(result) : result;
    }

    private static byte[] withUnknownFields(byte[] json) {
        byte[] result = new byte[UNKNOWN_FIELDS.length + json.length - 1];
        System.arraycopy(UNKNOWN_FIELDS, 0, result, 0, UNKNOWN_FIELDS.length);
        System.arraycopy(json, 1, result, UNKNOWN_FIELDS.length, json.length - 1);
        return result;
    }
}
