package rollcall.local.aws;

import org.junit.jupiter.api.Nested;
import rollcall.directory.AccountContract;
import rollcall.directory.ClassContract;
import rollcall.directory.ContactPointContract;
import rollcall.directory.Directory;
import rollcall.directory.LinkReversalContract;
import rollcall.directory.MergeContract;
import rollcall.directory.OwnSideContract;
import rollcall.directory.PeopleFinder;
import rollcall.directory.PeopleFinderContract;
import rollcall.directory.RenumberingContract;
import rollcall.directory.ReversalContract;
import rollcall.directory.dynamodb.DynamoDirectory;
import rollcall.directory.dynamodb.DynamoPeopleFinder;

class DynamoDirectoryTest {
    private final Directory dynamo = new DynamoDirectory(Shared.AWS.dynamo(), EmbeddedAws.DIRECTORY_TABLE);
    private final PeopleFinder finder = new DynamoPeopleFinder(Shared.AWS.dynamo(), EmbeddedAws.DIRECTORY_TABLE);

    @Nested
    class Accounts extends AccountContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }
    }

    @Nested
    class Renumbering extends RenumberingContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }
    }

    @Nested
    class Reversal extends ReversalContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }
    }

    @Nested
    class LinkReversal extends LinkReversalContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }
    }

    @Nested
    class OwnSide extends OwnSideContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }
    }

    @Nested
    class Merging extends MergeContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }
    }

    @Nested
    class Classes extends ClassContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }
    }

    @Nested
    class ContactPoints extends ContactPointContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }
    }

    @Nested
    class FindingPeople extends PeopleFinderContract {
        @Override
        protected Directory directory() {
            return dynamo;
        }

        @Override
        protected PeopleFinder finder() {
            return finder;
        }
    }
}
