package rollcall.sync.dynamodb;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Cuts a document into the attributes of pieces that fit into an item, and puts them together again.
///
/// The first piece says how many there are, and the digest of all of it.
final class Pieces {
    /// Less than an item's 400 KB.
    static final int LARGEST = 350_000;
    /// As many as a sort key with three digits tells apart.
    private static final int MOST = 1000;
    /// Binary: this piece.
    private static final String CONTENT = "content";
    /// Number, in the first piece: how many there are.
    private static final String COUNT = "pieces";
    /// Binary, in the first piece: the SHA-256 of the whole document.
    private static final String DIGEST = "sha256";

    private Pieces() {}

    static List<Map<String, AttributeValue>> cut(byte[] content) {
        int count = Math.max(1, Math.ceilDiv(content.length, LARGEST));
        if (count > MOST) {
            throw new IllegalArgumentException("a document of " + content.length + " bytes cannot be stored");
        }
        return IntStream.range(0, count)
                .mapToObj(number -> number == 0 ? first(content, count) : Map.of(CONTENT, piece(content, number)))
                .toList();
    }

    /// The document, if these are all of its pieces, in order.
    static Optional<byte[]> join(List<Map<String, AttributeValue>> pieces) {
        if (pieces.isEmpty() || pieces.size() != count(pieces.getFirst())) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        pieces.forEach(piece -> content.writeBytes(piece.get(CONTENT).b().asByteArrayUnsafe()));
        byte[] expected = pieces.getFirst().get(DIGEST).b().asByteArrayUnsafe();
        return Optional.of(content.toByteArray()).filter(bytes -> Arrays.equals(digest(bytes), expected));
    }

    /// How many pieces there are by the word of the first; 0 if this is not the first.
    static int count(Map<String, AttributeValue> first) {
        return first.containsKey(COUNT) ? Integer.parseInt(first.get(COUNT).n()) : 0;
    }

    private static Map<String, AttributeValue> first(byte[] content, int count) {
        return Map.of(
                CONTENT,
                piece(content, 0),
                COUNT,
                AttributeValue.fromN(Integer.toString(count)),
                DIGEST,
                AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(digest(content))));
    }

    private static AttributeValue piece(byte[] content, int number) {
        int start = number * LARGEST;
        int end = Math.min(content.length, start + LARGEST);
        return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(Arrays.copyOfRange(content, start, end)));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
