package rollcall.local.aws;

import org.junit.jupiter.api.Nested;
import rollcall.account.AccessStore;
import rollcall.account.AccessStoreContract;
import rollcall.account.AdministratorStore;
import rollcall.account.AdministratorStoreContract;
import rollcall.account.dynamodb.DynamoAccessStore;
import rollcall.account.dynamodb.DynamoAdministrators;
import rollcall.directory.AccountContract;
import rollcall.directory.ClassContract;
import rollcall.directory.ContactPointContract;
import rollcall.directory.Directory;
import rollcall.directory.LinkReversalContract;
import rollcall.directory.MergeContract;
import rollcall.directory.OwnSideContract;
import rollcall.directory.PeopleFinder;
import rollcall.directory.PeopleFinderContract;
import rollcall.directory.PlatformSchools;
import rollcall.directory.PlatformSchoolsContract;
import rollcall.directory.RenumberingContract;
import rollcall.directory.ReversalContract;
import rollcall.directory.dynamodb.DynamoDirectory;
import rollcall.directory.dynamodb.DynamoPeopleFinder;
import rollcall.notify.NoticeStore;
import rollcall.notify.NoticeStoreContract;
import rollcall.notify.OfficeStore;
import rollcall.notify.OfficeStoreContract;
import rollcall.notify.RoundStore;
import rollcall.notify.RoundStoreContract;
import rollcall.notify.Suppressions;
import rollcall.notify.SuppressionsContract;
import rollcall.notify.dynamodb.DynamoNotices;
import rollcall.notify.dynamodb.DynamoOfficeStore;
import rollcall.notify.dynamodb.DynamoRounds;
import rollcall.notify.dynamodb.DynamoSuppressions;
import rollcall.sync.AuditTrail;
import rollcall.sync.AuditTrailContract;
import rollcall.sync.BlobStore;
import rollcall.sync.BlobStoreContract;
import rollcall.sync.DistrictStore;
import rollcall.sync.DistrictStoreContract;
import rollcall.sync.MatchCases;
import rollcall.sync.MatchCasesContract;
import rollcall.sync.SchoolPairs;
import rollcall.sync.SchoolPairsContract;
import rollcall.sync.SchoolStore;
import rollcall.sync.SchoolStoreContract;
import rollcall.sync.dynamodb.DynamoAuditTrail;
import rollcall.sync.dynamodb.DynamoBlobs;
import rollcall.sync.dynamodb.DynamoDistricts;
import rollcall.sync.dynamodb.DynamoMatchCases;
import rollcall.sync.dynamodb.DynamoPlatformSchools;
import rollcall.sync.dynamodb.DynamoSchoolPairs;
import rollcall.sync.dynamodb.DynamoSchools;

/// What our stores ask of AWS, each the contract its fake keeps too. A new store belongs here as one more.
abstract class AwsStoresContract {

    /// The AWS under test, for all tests of the class.
    protected abstract AwsUnderTest aws();

    private Directory newDirectory() {
        return new DynamoDirectory(aws().dynamo(), aws().directory());
    }

    @Nested
    class Accounts extends AccountContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }
    }

    @Nested
    class Renumbering extends RenumberingContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }
    }

    @Nested
    class Reversal extends ReversalContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }
    }

    @Nested
    class LinkReversal extends LinkReversalContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }
    }

    @Nested
    class OwnSide extends OwnSideContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }
    }

    @Nested
    class Merging extends MergeContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }
    }

    @Nested
    class Classes extends ClassContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }
    }

    @Nested
    class ContactPoints extends ContactPointContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }
    }

    @Nested
    class FindingPeople extends PeopleFinderContract {
        @Override
        protected Directory directory() {
            return newDirectory();
        }

        @Override
        protected PeopleFinder finder() {
            return new DynamoPeopleFinder(aws().dynamo(), aws().directory());
        }
    }

    @Nested
    class Districts extends DistrictStoreContract {
        @Override
        protected DistrictStore store() {
            return new DynamoDistricts(aws().dynamo(), aws().sync());
        }
    }

    @Nested
    class Schools extends SchoolStoreContract {
        @Override
        protected SchoolStore store() {
            return new DynamoSchools(aws().dynamo(), aws().sync());
        }
    }

    @Nested
    class OurSchools extends PlatformSchoolsContract {
        @Override
        protected PlatformSchools store() {
            return new DynamoPlatformSchools(aws().dynamo(), aws().sync());
        }
    }

    @Nested
    class Pairs extends SchoolPairsContract {
        @Override
        protected SchoolPairs store() {
            return new DynamoSchoolPairs(aws().dynamo(), aws().sync());
        }
    }

    @Nested
    class Documents extends BlobStoreContract {
        @Override
        protected BlobStore store() {
            return new DynamoBlobs(aws().dynamo(), aws().sync(), clock);
        }
    }

    @Nested
    class Trail extends AuditTrailContract {
        @Override
        protected AuditTrail trail() {
            return new DynamoAuditTrail(aws().dynamo(), aws().sync(), clock);
        }
    }

    @Nested
    class Matches extends MatchCasesContract {
        @Override
        protected MatchCases cases() {
            return new DynamoMatchCases(aws().dynamo(), aws().sync(), clock);
        }
    }

    @Nested
    class Access extends AccessStoreContract {
        @Override
        protected AccessStore store() {
            return new DynamoAccessStore(aws().dynamo(), aws().access(), clock);
        }
    }

    @Nested
    class Appointed extends AdministratorStoreContract {
        @Override
        protected AdministratorStore store() {
            return new DynamoAdministrators(aws().dynamo(), aws().access());
        }
    }

    @Nested
    class Notices extends NoticeStoreContract {
        @Override
        protected NoticeStore store() {
            return new DynamoNotices(aws().dynamo(), aws().notices());
        }
    }

    @Nested
    class Rounds extends RoundStoreContract {
        @Override
        protected RoundStore store() {
            return new DynamoRounds(aws().dynamo(), aws().notices());
        }
    }

    @Nested
    class Offices extends OfficeStoreContract {
        @Override
        protected OfficeStore store() {
            return new DynamoOfficeStore(aws().dynamo(), aws().notices());
        }
    }

    @Nested
    class Suppressed extends SuppressionsContract {
        @Override
        protected Suppressions suppressions() {
            return new DynamoSuppressions(aws().dynamo(), aws().notices());
        }
    }
}
