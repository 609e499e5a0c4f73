package rollcall.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Mark;

/// Fingerprints and their deltas as bytes: sorted by key, deflated; about 20 bytes an entity.
final class FingerprintCodec {
    private static final int VERSION = 1;
    private static final String DROPPED = "";

    private FingerprintCodec() {}

    static byte[] write(Map<EntityKey, Optional<Mark>> marks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeByte(VERSION);
            out.writeInt(marks.size());
            for (Map.Entry<EntityKey, Optional<Mark>> entry : new TreeMap<>(marks).entrySet()) {
                write(out, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    static Map<EntityKey, Optional<Mark>> read(byte[] content) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IllegalStateException("a fingerprint of version " + version + " cannot be read");
            }
            Map<EntityKey, Optional<Mark>> marks = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                marks.put(new EntityKey(EntityKey.Type.valueOf(in.readUTF()), in.readUTF()), mark(in));
            }
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException("a fingerprint is damaged", e);
        }
    }

    private static void write(DataOutputStream out, EntityKey key, Optional<Mark> mark) throws IOException {
        out.writeUTF(key.type().name());
        out.writeUTF(key.id());
        if (mark.isEmpty()) {
            out.writeUTF(DROPPED);
        } else {
            out.writeUTF(mark.get().kind().name());
            out.writeLong(mark.get().hash());
        }
    }

    private static Optional<Mark> mark(DataInputStream in) throws IOException {
        String kind = in.readUTF();
        return kind.equals(DROPPED)
                ? Optional.empty()
                : Optional.of(new Mark(in.readLong(), EntityKind.valueOf(kind)));
    }
}
