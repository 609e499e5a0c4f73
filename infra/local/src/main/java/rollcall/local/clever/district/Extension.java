package rollcall.local.clever.district;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The `ext` object: fields a district adds, keys and values as they come. Empty means the object is not sent.
public record Extension(Map<String, String> values) {
    public static final Extension NONE = new Extension(Map.of());

    // Sorted, for Map.copyOf iterates in another order in each JVM and the wire would differ from run to run.
    public Extension {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Extension with(String key, String value) {
        Map<String, String> copy = new TreeMap<>(values);
        copy.put(key, value);
        return new Extension(copy);
    }
}
