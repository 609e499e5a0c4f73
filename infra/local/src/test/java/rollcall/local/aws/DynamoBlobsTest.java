package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.sync.BlobStore;
import rollcall.sync.BlobStoreContract;
import rollcall.sync.dynamodb.DynamoBlobs;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoBlobsTest extends BlobStoreContract {
    private final BlobStore store = new DynamoBlobs(Shared.AWS.dynamo(), EmbeddedAws.SYNC_TABLE, clock);

    @Override
    protected BlobStore store() {
        return store;
    }

    @Test
    void documentWithoutOneOfItsPiecesIsNotThere() {
        for (String piece : new String[]{"000", "001", "002"}) {
            store.put(name("plan-" + piece), new byte[900_000], Optional.empty());
            Shared.AWS.dynamo()
                    .deleteItem(request -> request.tableName(EmbeddedAws.SYNC_TABLE).key(key("plan-" + piece, piece)));
            assertThat(store.get(name("plan-" + piece))).as(piece).isEmpty();
        }
    }

    @Test
    void documentWithAnAlteredPieceIsNotThere() {
        store.put(name("plan-1"), new byte[900_000], Optional.empty());
        Shared.AWS.dynamo()
                .updateItem(
                        request -> request.tableName(EmbeddedAws.SYNC_TABLE)
                                .key(key("plan-1", "001"))
                                .updateExpression("SET content = :other")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":other",
                                                AttributeValue.fromB(SdkBytes.fromByteArray(new byte[]{1})))));
        assertThat(store.get(name("plan-1"))).isEmpty();
    }

    @Test
    void interruptedDeletionIsFinishedByTheNextOne() {
        store.put(name("plan-1"), new byte[900_000], Optional.empty());
        Shared.AWS.dynamo()
                .deleteItem(request -> request.tableName(EmbeddedAws.SYNC_TABLE).key(key("plan-1", "000")));
        store.delete(name("plan-1"));
        for (String piece : new String[]{"001", "002"}) {
            assertThat(
                    Shared.AWS.dynamo()
                            .getItem(
                                    request -> request.tableName(EmbeddedAws.SYNC_TABLE).key(key("plan-1", piece)))
                            .hasItem())
                    .as(piece)
                    .isFalse();
        }
    }

    private Map<String, AttributeValue> key(String document, String piece) {
        return Map.of(
                "pk",
                AttributeValue.fromS("BLOB#" + district + "#elm"),
                "sk",
                AttributeValue.fromS(document + "#" + piece));
    }
}
