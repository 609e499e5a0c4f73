package rollcall.cdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.cdk.Policy.Statement;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

class CallTest {
    private static final String TRANSACTION = "TransactWriteItems";

    @Test
    void transactionIsTheUpdatesItIsMadeOf() {
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder()
                .transactItems(update("access", "PERSON#1"), update("directory", "A#2"))
                .build();
        assertThat(Call.of("dynamodb", TRANSACTION, request)).containsExactly(
                new Call("dynamodb:UpdateItem", "access", Set.of("PERSON#1")),
                new Call("dynamodb:UpdateItem", "directory", Set.of("A#2")));
    }

    @Test
    void nothingInATransactionIsPassedOver() {
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder()
                .transactItems(TransactWriteItem.builder()
                        .delete(part -> part.tableName("access").key(key("PERSON#1")))
                        .build())
                .build();
        assertThatThrownBy(() -> Call.of("dynamodb", TRANSACTION, request).toList()).isInstanceOf(AssertionError.class);
    }

    @Test
    void queryOfAnIndexIsNotOneOfItsTable() {
        QueryRequest request = QueryRequest.builder()
                .tableName("directory")
                .indexName("people")
                .keyConditionExpression("fp = :in")
                .expressionAttributeValues(Map.of(":in", AttributeValue.fromS("any#sm")))
                .build();
        assertThat(Call.of("dynamodb", "Query", request))
                .containsExactly(new Call("dynamodb:Query", "directory/index/people", Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "dynamodb:GetItem, sync, SCHOOLS#*, true",
        "dynamodb:GetItem, sync, SCHOOLS#1, true",
        "dynamodb:GetItem, sync, SCHOOLS#2, false",
        "dynamodb:GetItem, sync, BLOB#*, false",
        "dynamodb:GetItem, sync, , false",
        "dynamodb:GetItem, access, SCHOOLS#*, false",
        "dynamodb:PutItem, sync, SCHOOLS#*, false"})
    void statementAllowsCallsOfItsActionResourceAndKeysAlone(
            String action, String resource, String keys, boolean allowed) {
        Call call = new Call("dynamodb:GetItem", "sync", Set.of("SCHOOLS#1"));
        assertThat(new Statement(action, resource, Optional.ofNullable(keys)).allows(call)).isEqualTo(allowed);
    }

    @Test
    void indexIsAllowedByItsNameAlone() {
        Call call = new Call("dynamodb:Query", "directory/index/people", Set.of());
        assertThat(List.of("directory/index/people", "directory"))
                .map(resource -> new Statement("dynamodb:Query", resource, Optional.empty()).allows(call))
                .containsExactly(true, false);
    }

    private static TransactWriteItem update(String table, String partition) {
        return TransactWriteItem.builder().update(part -> part.tableName(table).key(key(partition))).build();
    }

    private static Map<String, AttributeValue> key(String partition) {
        return Map.of("pk", AttributeValue.fromS(partition));
    }
}
