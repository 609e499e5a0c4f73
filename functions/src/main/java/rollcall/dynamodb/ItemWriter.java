package rollcall.dynamodb;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Builds an item or a map. What is absent or empty is not stored.
public final class ItemWriter {
    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

    public ItemWriter text(String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, AttributeValue.fromS(value));
        }
        return this;
    }

    public ItemWriter text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    public ItemWriter number(String name, long value) {
        attributes.put(name, AttributeValue.fromN(Long.toString(value)));
        return this;
    }

    public ItemWriter flag(String name, boolean value) {
        attributes.put(name, AttributeValue.fromBool(value));
        return this;
    }

    public ItemWriter instant(String name, Optional<Instant> value) {
        return text(name, value.map(Instant::toString));
    }

    /// A set without order.
    public ItemWriter set(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            attributes.put(name, AttributeValue.fromSs(List.copyOf(values)));
        }
        return this;
    }

    /// A list of many texts without line breaks that nobody asks DynamoDB about: as small as can be, for items are billed by
    /// the kilobyte.
    public ItemWriter packed(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            attributes.put(name, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(PackedTexts.pack(values))));
        }
        return this;
    }

    /// A list that keeps its order and its repetitions.
    public ItemWriter list(String name, Collection<String> values) {
        return maps(name, values.stream().map(AttributeValue::fromS).toList());
    }

    /// A list of anything.
    public ItemWriter maps(String name, List<AttributeValue> values) {
        if (!values.isEmpty()) {
            attributes.put(name, AttributeValue.fromL(values));
        }
        return this;
    }

    public ItemWriter map(String name, ItemWriter value) {
        if (!value.attributes.isEmpty()) {
            attributes.put(name, value.asValue());
        }
        return this;
    }

    /// A number for each of some names.
    public <E extends Enum<E>> ItemWriter numbers(String name, Map<E, Integer> numbers) {
        ItemWriter map = new ItemWriter();
        new TreeMap<>(numbers).forEach((key, number) -> map.number(key.name(), number));
        return map(name, map);
    }

    /// All of it as one attribute.
    public AttributeValue asValue() {
        return AttributeValue.fromM(Map.copyOf(attributes));
    }

    public Map<String, AttributeValue> asItem() {
        return Map.copyOf(attributes);
    }
}
