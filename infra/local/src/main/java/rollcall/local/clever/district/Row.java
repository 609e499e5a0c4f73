package rollcall.local.clever.district;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// One list entry and its wire form, made once per API version, for a district is served far oftener than edited.
public final class Row<L extends Listed> {
    private final L content;
    private final AtomicReference<byte[]> version30 = new AtomicReference<>();
    private final AtomicReference<byte[]> version31 = new AtomicReference<>();

    Row(L content) {
        this.content = content;
    }

    public CleverId id() {
        return content.id();
    }

    public L content() {
        return content;
    }

    /// The cached bytes, not to be changed. Two readers may both render; they get the same bytes.
    public byte[] bytes(ApiVersion version, Supplier<byte[]> renderer) {
        AtomicReference<byte[]> slot = slot(version);
        byte[] known = slot.get();
        if (known != null) {
            return known;
        }
        byte[] bytes = renderer.get();
        slot.set(bytes);
        return bytes;
    }

    private AtomicReference<byte[]> slot(ApiVersion version) {
        return switch (version) {
            case V3_0 -> version30;
            case V3_1 -> version31;
        };
    }
}
