package rollcall.lambda;

import java.time.Clock;
import rollcall.directory.Directory;
import rollcall.directory.PeopleFinder;
import rollcall.directory.PlatformSchools;
import rollcall.directory.dynamodb.DynamoDirectory;
import rollcall.directory.dynamodb.DynamoPeopleFinder;
import rollcall.roster.RosterSource;
import rollcall.sync.AuditTrail;
import rollcall.sync.BlobStore;
import rollcall.sync.DistrictStore;
import rollcall.sync.MatchCases;
import rollcall.sync.SchoolPairs;
import rollcall.sync.SchoolStore;
import rollcall.sync.TaskQueue;
import rollcall.sync.dynamodb.DynamoAuditTrail;
import rollcall.sync.dynamodb.DynamoBlobs;
import rollcall.sync.dynamodb.DynamoDistricts;
import rollcall.sync.dynamodb.DynamoMatchCases;
import rollcall.sync.dynamodb.DynamoPlatformSchools;
import rollcall.sync.dynamodb.DynamoSchoolPairs;
import rollcall.sync.dynamodb.DynamoSchools;
import rollcall.sync.sqs.SqsTasks;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Everything the system speaks to outside of itself.
///
/// @param plans how a plan task comes again
/// @param applies how a school task comes again
/// @param notices where people are told of their accounts
record Ports(
        RosterSource source,
        DistrictStore districts,
        SchoolStore schools,
        BlobStore blobs,
        AuditTrail trail,
        Directory directory,
        PlatformSchools platform,
        SchoolPairs pairs,
        PeopleFinder people,
        MatchCases cases,
        TaskQueue queue,
        Redelivery plans,
        Redelivery applies,
        NoticePorts notices) {

    /// The tables and queues the configuration names.
    static Ports onAws(Config config, DynamoDbClient dynamo, SqsClient sqs, RosterSource source, Clock clock) {
        String plans = config.planQueue().toString();
        String applies = config.schoolQueue().toString();
        return new Ports(
                source,
                new DynamoDistricts(dynamo, config.syncTable()),
                new DynamoSchools(dynamo, config.syncTable()),
                new DynamoBlobs(dynamo, config.syncTable(), clock),
                new DynamoAuditTrail(dynamo, config.syncTable(), clock),
                new DynamoDirectory(dynamo, config.directoryTable()),
                new DynamoPlatformSchools(dynamo, config.syncTable()),
                new DynamoSchoolPairs(dynamo, config.syncTable()),
                new DynamoPeopleFinder(dynamo, config.directoryTable()),
                new DynamoMatchCases(dynamo, config.syncTable(), clock),
                new SqsTasks(sqs, plans, applies),
                new SqsRedelivery(sqs, plans),
                new SqsRedelivery(sqs, applies),
                NoticePorts.onAws(config, dynamo, sqs));
    }
}
