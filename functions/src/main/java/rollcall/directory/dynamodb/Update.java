package rollcall.directory.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rollcall.dynamodb.ItemSize;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// One conditional UpdateItem in the making. All conditions must hold. If one does not,
/// the item comes back as it is.
final class Update {
    /// Less than an item's 400 KB, so that what is stored beside the value has room.
    private static final int LARGEST_VALUE = 350_000;

    private final Map<Clause, List<String>> clauses = new EnumMap<>(Clause.class);
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    private enum Clause {
        SET,
        REMOVE,
        ADD,
        DELETE
    }

    Update set(String attribute, AttributeValue value) {
        int size = ItemSize.of(value);
        if (size > LARGEST_VALUE) {
            throw new IllegalArgumentException(
                    "a value of " + size + " bytes cannot be stored, at most " + LARGEST_VALUE + " fit");
        }
        return clause(Clause.SET, name(attribute) + " = " + value(value));
    }

    Update set(String attribute, long number) {
        return set(attribute, number(number));
    }

    Update set(String attribute, boolean flag) {
        return set(attribute, AttributeValue.fromBool(flag));
    }

    Update set(String attribute, String text) {
        return set(attribute, AttributeValue.fromS(text));
    }

    /// Sets the attribute to what `preferred` is, if there is such an attribute, else to `text`.
    Update setUnlessPreferred(String attribute, String preferred, String text) {
        String value = value(AttributeValue.fromS(text));
        return clause(Clause.SET, "%s = if_not_exists(%s, %s)".formatted(name(attribute), name(preferred), value));
    }

    /// Sets the attribute unless there is one.
    Update setOnce(String attribute, String text) {
        return setUnlessPreferred(attribute, attribute, text);
    }

    Update remove(String attribute) {
        return clause(Clause.REMOVE, name(attribute));
    }

    /// Adds ids, at least one, to a set of strings.
    Update add(String attribute, Collection<?> ids) {
        return clause(Clause.ADD, name(attribute) + " " + value(texts(ids)));
    }

    /// Takes ids, at least one, out of a set of strings.
    Update delete(String attribute, Collection<?> ids) {
        return clause(Clause.DELETE, name(attribute) + " " + value(texts(ids)));
    }

    /// A condition in DynamoDB's words, made of [#name] and [#value].
    Update onlyIf(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    Update ifExists(String attribute) {
        return onlyIf("attribute_exists(" + name(attribute) + ")");
    }

    Update ifAbsent(String attribute) {
        return onlyIf("attribute_not_exists(" + name(attribute) + ")");
    }

    Update ifEqual(String attribute, String text) {
        return onlyIf(name(attribute) + " = " + value(AttributeValue.fromS(text)));
    }

    /// Unless a newer plan has written its number there: settles the race between plans.
    Update unlessNewer(String attribute, long number) {
        String name = name(attribute);
        return onlyIf("attribute_not_exists(" + name + ") OR " + name + " <= " + value(number(number)));
    }

    /// Unless a newer plan has written its number into this map: settles the race between plans.
    Update unlessNewerIn(String map, String attribute, long number) {
        String name = name(map);
        String inner = name + "." + name(attribute);
        return onlyIf("attribute_not_exists(" + name + ") OR " + inner + " <= " + value(number(number)));
    }

    /// The placeholder of an attribute's name.
    String name(String attribute) {
        String placeholder = "#" + names.size();
        names.put(placeholder, attribute);
        return placeholder;
    }

    /// The placeholder of a value.
    String value(AttributeValue value) {
        String placeholder = ":" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    UpdateItemRequest request(String table, Key key) {
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(table)
                .key(key.attributes())
                .updateExpression(expression())
                .conditionExpression(String.join(" AND ", conditions))
                .expressionAttributeNames(names)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        return values.isEmpty() ? request.build() : request.expressionAttributeValues(values).build();
    }

    /// The same as part of a transaction.
    software.amazon.awssdk.services.dynamodb.model.Update inTransaction(String table, Key key) {
        software.amazon.awssdk.services.dynamodb.model.Update.Builder part = software.amazon.awssdk.services.dynamodb.model.Update
                .builder()
                .tableName(table)
                .key(key.attributes())
                .updateExpression(expression())
                .conditionExpression(String.join(" AND ", conditions))
                .expressionAttributeNames(names);
        return values.isEmpty() ? part.build() : part.expressionAttributeValues(values).build();
    }

    static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    /// Every identifier and every contact address prints as its value.
    private static AttributeValue texts(Collection<?> ids) {
        return AttributeValue.fromSs(ids.stream().map(Object::toString).distinct().toList());
    }

    private String expression() {
        return clauses.entrySet()
                .stream()
                .map(clause -> clause.getKey() + " " + String.join(", ", clause.getValue()))
                .collect(Collectors.joining(" "));
    }

    private Update clause(Clause clause, String text) {
        clauses.computeIfAbsent(clause, _ -> new ArrayList<>()).add(text);
        return this;
    }
}
