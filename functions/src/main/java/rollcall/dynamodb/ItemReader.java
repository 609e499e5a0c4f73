package rollcall.dynamodb;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads an item or a map that [ItemWriter] wrote: what is not there is empty.
public record ItemReader(Map<String, AttributeValue> attributes) {

    /// The text, or none if it is not there; an empty text was not stored.
    public String text(String name) {
        return optionalText(name).orElse("");
    }

    public Optional<String> optionalText(String name) {
        return value(name, AttributeValue::s);
    }

    /// The number, or 0 if it is not there.
    public long number(String name) {
        return value(name, AttributeValue::n).map(Long::parseLong).orElse(0L);
    }

    public boolean flag(String name) {
        return value(name, AttributeValue::bool).orElse(false);
    }

    public Optional<Instant> instant(String name) {
        return optionalText(name).map(Instant::parse);
    }

    public Set<String> set(String name) {
        return Set.copyOf(value(name, AttributeValue::ss).orElse(List.of()));
    }

    /// What [ItemWriter#packed] wrote.
    public List<String> packed(String name) {
        return value(name, AttributeValue::b).map(bytes -> PackedTexts.unpack(bytes.asByteArrayUnsafe()))
                .orElse(List.of());
    }

    public List<String> list(String name) {
        return value(name, AttributeValue::l).orElse(List.of()).stream().map(AttributeValue::s).toList();
    }

    /// The maps of a list.
    public List<ItemReader> maps(String name) {
        return value(name, AttributeValue::l).orElse(List.of())
                .stream()
                .map(each -> new ItemReader(each.m()))
                .toList();
    }

    public Optional<ItemReader> map(String name) {
        return value(name, AttributeValue::m).map(ItemReader::new);
    }

    /// What [ItemWriter#numbers] wrote.
    public <E extends Enum<E>> Map<E, Integer> numbers(String name, Class<E> keys) {
        Map<E, Integer> numbers = new EnumMap<>(keys);
        map(name).ifPresent(map -> map.attributes()
                .keySet()
                .forEach(key -> numbers.put(Enum.valueOf(keys, key), Math.toIntExact(map.number(key)))));
        return numbers;
    }

    /// The names of the attributes that begin with `prefix`, without it.
    public Set<String> namesAfter(String prefix) {
        return attributes.keySet()
                .stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private <T> Optional<T> value(String name, Function<AttributeValue, T> type) {
        return Optional.ofNullable(attributes.get(name)).map(type);
    }
}
