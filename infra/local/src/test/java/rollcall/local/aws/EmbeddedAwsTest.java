package rollcall.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.roster.DistrictId;
import rollcall.sync.DistrictState;
import rollcall.sync.DistrictStore;
import rollcall.sync.SyncSamples;
import rollcall.sync.dynamodb.DynamoDistricts;

class EmbeddedAwsTest {
    private static final DistrictId DISTRICT = new DistrictId("springfield");

    @Test
    void tablesInADirectorySurviveARestart(@TempDir Path directory) {
        Path fresh = directory.resolve("tables");
        try (EmbeddedAws aws = EmbeddedAws.in(fresh)) {
            DistrictStore store = new DynamoDistricts(aws.dynamo(), EmbeddedAws.SYNC_TABLE);
            assertThat(store.save(SyncSamples.district(DISTRICT, 0))).isTrue();
        }
        try (EmbeddedAws aws = EmbeddedAws.in(fresh)) {
            DistrictStore store = new DynamoDistricts(aws.dynamo(), EmbeddedAws.SYNC_TABLE);
            assertThat(store.all()).map(DistrictState::district).isEqualTo(List.of(DISTRICT));
        }
    }

    @Test
    void nobodyOutsideThisMachineCanReachIt() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            if (!network.isLoopback()) {
                network.inetAddresses().forEach(address -> {
                    assertThat(accepts(new InetSocketAddress(address, Shared.AWS.dynamoEndpoint().getPort())))
                            .isFalse();
                    assertThat(accepts(new InetSocketAddress(address, Shared.AWS.queueEndpoint().getPort()))).isFalse();
                });
            }
        }
        assertThat(accepts(loopback(Shared.AWS.dynamoEndpoint()))).isTrue();
        assertThat(accepts(loopback(Shared.AWS.queueEndpoint()))).isTrue();
    }

    private static SocketAddress loopback(URI endpoint) {
        return new InetSocketAddress(endpoint.getHost(), endpoint.getPort());
    }

    private static boolean accepts(SocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, 2_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
