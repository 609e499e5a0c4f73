package rollcall.cdk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// A call to AWS, as IAM sees it.
///
/// @param action such as `dynamodb:GetItem`
/// @param resource name of a table, queue or mail domain, a table's index such as `directory/index/people`, or what
///        telephone numbers are among
/// @param keys the partition keys it speaks of, if it is a table; of an index a policy cannot tell them apart
record Call(String action, String resource, Set<String> keys) {

    /// @param service as in ARNs
    static Stream<Call> of(String service, String operation, SdkRequest request) {
        return switch (service) {
            case "sqs" -> Stream.of(ofQueue(operation, request));
            case "ses" -> Stream.of(ofMail(operation, request));
            case "sns" -> Stream.of(ofTelephone(operation, request));
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

    /// A telephone number is no resource with a name.
    private static Call ofTelephone(String operation, SdkRequest request) {
        if (Stream.of("PhoneNumber", "phoneNumber")
                .allMatch(field -> request.getValueForField(field, String.class).isEmpty())) {
            throw new AssertionError("nobody expects to publish to a topic");
        }
        return new Call("sns:" + operation, "all but arn:aws:sns:*:*:*", Set.of());
    }

    private static Stream<Call> ofTables(String operation, SdkRequest request) {
        String action = "dynamodb:" + operation;
        return switch (request) {
            case BatchGetItemRequest batch ->
                batch.requestItems()
                        .entrySet()
                        .stream()
                        .map(table -> new Call(action, table.getKey(), keys(table.getValue().keys())));
            case TransactWriteItemsRequest transaction -> transaction.transactItems().stream().map(Call::ofPart);
            case QueryRequest query when query.indexName() != null ->
                Stream.of(new Call(action, query.tableName() + "/index/" + query.indexName(), Set.of()));
            case QueryRequest query -> Stream.of(new Call(action, query.tableName(), Set.of(key(query))));
            default -> Stream.of(
                    new Call(action, request.getValueForField("TableName", String.class).orElseThrow(), keys(request)));
        };
    }

    /// IAM knows no transactions, only what they are made of.
    private static Call ofPart(TransactWriteItem part) {
        Update update = Optional.ofNullable(part.update())
                .orElseThrow(() -> new AssertionError("nobody expects in a transaction " + part));
        return new Call("dynamodb:UpdateItem", update.tableName(), keys(List.of(update.key())));
    }

    private static String key(QueryRequest query) {
        String name = query.keyConditionExpression().replaceAll("^pk = (:\\w+).*", "$1");
        return query.expressionAttributeValues().get(name).s();
    }

    private static Set<String> keys(SdkRequest request) {
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
