package rollcall.local.bench;

import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.clever.CleverSimulator;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.generate.DistrictGenerator;
import rollcall.local.clever.generate.DistrictSpecification;

/// What a worker works with: DynamoDB, SQS, and a Clever with one district.
final class Servers implements AutoCloseable {
    /// DynamoDB Local sorts all there is for each page of a scan: many segments of a page are faster than one of many.
    private static final int SEGMENTS = 512;

    private final EmbeddedAws aws = EmbeddedAws.inMemory();
    private final CleverSimulator clever;

    Servers(DistrictSpecification specification, Clock clock) {
        clever = CleverSimulator.Setup.of(clock, DistrictGenerator.generate(specification, clock)).start(0);
    }

    SimulatedDistrict district() {
        return clever.districts().getFirst();
    }

    CleverSimulator clever() {
        return clever;
    }

    /// What a worker's environment has to say to find them.
    Map<String, String> environment() {
        return Map.of(
                "CLEVER_API_URL", clever.baseUri().toString(),
                "CLEVER_AUTH_URL", clever.baseUri().toString(),
                "CLEVER_CLIENT_ID", clever.client().id(),
                "CLEVER_CLIENT_SECRET", clever.client().secret(),
                "AWS_ENDPOINT_URL_DYNAMODB", aws.dynamoEndpoint().toString(),
                "AWS_ENDPOINT_URL_SQS", aws.queueEndpoint().toString(),
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local");
    }

    /// Equal as long as no item of the directory is added, changed or removed.
    long directoryDigest() {
        return IntStream.range(0, SEGMENTS).mapToLong(this::segmentDigest).sum();
    }

    private long segmentDigest(int segment) {
        return aws.dynamo()
                .scanPaginator(request -> request.tableName(EmbeddedAws.DIRECTORY_TABLE)
                        .totalSegments(SEGMENTS)
                        .segment(segment))
                .items()
                .stream()
                .mapToLong(Map::hashCode)
                .sum();
    }

    @Override
    public void close() {
        clever.close();
        aws.close();
    }
}
