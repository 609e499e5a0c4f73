package rollcall.cdk;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// A call to AWS, as IAM sees it.
///
/// @param action such as `dynamodb:GetItem`
/// @param resource name of a table, queue or mail domain
/// @param keys the partition keys it speaks of, if it is a table
record Call(String action, String resource, Set<String> keys) {

    /// @param service as in ARNs
    static Stream<Call> of(String service, String operation, SdkRequest request) {
        return switch (service) {
            case "sqs" -> Stream.of(ofQueue(operation, request));
            case "ses" -> Stream.of(ofMail(operation, request));
            case "dynamodb" -> ofTables(operation, request);
            default -> throw new AssertionError("nobody expects calls of " + service);
        };
    }

    /// What a function that makes it may need, such as `dynamodb:GetItem sync [BLOB#*]`.
    String needed() {
        Set<String> patterns = new TreeSet<>();
        keys.forEach(key -> patterns.add(key.replaceFirst("#.*", "#*")));
        return action + " " + resource + " " + patterns;
    }

    private static Call ofQueue(String operation, SdkRequest request) {
        String url = request.getValueForField("QueueUrl", String.class).orElseThrow();
        return new Call("sqs:" + operation.replace("Batch", ""), url.substring(url.lastIndexOf('/') + 1), Set.of());
    }

    /// Of the sender's domain.
    private static Call ofMail(String operation, SdkRequest request) {
        String sender = request.getValueForField("Source", String.class).orElseThrow();
        return new Call("ses:" + operation, sender.replaceAll(".*@|>", ""), Set.of());
    }

    private static Stream<Call> ofTables(String operation, SdkRequest request) {
        String action = "dynamodb:" + operation;
        if (operation.equals("BatchGetItem")) {
            Map<?, ?> tables = request.getValueForField("RequestItems", Map.class).orElseThrow();
            return tables.entrySet()
                    .stream()
                    .map(table -> new Call(
                            action, table.getKey().toString(), keys(((KeysAndAttributes) table.getValue()).keys())));
        }
        String table = request.getValueForField("TableName", String.class).orElseThrow();
        return Stream.of(new Call(action, table, keys(request)));
    }

    private static Set<String> keys(SdkRequest request) {
        if (request instanceof QueryRequest query) {
            String name = query.keyConditionExpression().replaceAll("^pk = (:\\w+).*", "$1");
            return Set.of(query.expressionAttributeValues().get(name).s());
        }
        return Stream.of("Key", "Item")
                .flatMap(field -> request.getValueForField(field, Map.class).stream())
                .map(item -> ((AttributeValue) item.get("pk")).s())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Collection<Map<String, AttributeValue>> items) {
        Set<String> keys = new TreeSet<>();
        items.forEach(item -> keys.add(item.get("pk").s()));
        return keys;
    }
}
