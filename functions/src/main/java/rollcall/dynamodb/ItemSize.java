package rollcall.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How large DynamoDB takes an item to be, by the rules of its developer guide ("DynamoDB item sizes and formats").
public final class ItemSize {
    private static final int COLLECTION = 3;

    private ItemSize() {}

    /// The size of a whole item in bytes.
    public static int of(Map<String, AttributeValue> item) {
        return item.entrySet().stream().mapToInt(entry -> text(entry.getKey()) + of(entry.getValue())).sum();
    }

    /// The size of one value in bytes.
    public static int of(AttributeValue value) {
        return switch (value.type()) {
            case S -> text(value.s());
            case N -> number(value.n());
            case B -> value.b().asByteArrayUnsafe().length;
            case SS -> texts(value.ss());
            case NS -> value.ns().stream().mapToInt(ItemSize::number).sum();
            case BS -> value.bs().stream().mapToInt(bytes -> bytes.asByteArrayUnsafe().length).sum();
            case M -> COLLECTION + value.m().size() + of(value.m());
            case L -> COLLECTION + value.l().stream().mapToInt(element -> 1 + of(element)).sum();
            case BOOL, NUL -> 1;
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("a value without a type");
        };
    }

    private static int texts(Collection<String> values) {
        return values.stream().mapToInt(ItemSize::text).sum();
    }

    private static int text(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length;
    }

    /// A byte for two digits, and one more.
    private static int number(String value) {
        return value.length() / 2 + 2;
    }
}
