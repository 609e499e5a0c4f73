package rollcall.directory;

import org.junit.jupiter.api.Nested;

class InMemoryDirectoryTest {
    private final InMemoryDirectory memory = new InMemoryDirectory();

    @Nested
    class Accounts extends AccountContract {
        @Override
        protected Directory directory() {
            return memory;
        }
    }

    @Nested
    class Renumbering extends RenumberingContract {
        @Override
        protected Directory directory() {
            return memory;
        }
    }

    @Nested
    class Reversal extends ReversalContract {
        @Override
        protected Directory directory() {
            return memory;
        }
    }

    @Nested
    class LinkReversal extends LinkReversalContract {
        @Override
        protected Directory directory() {
            return memory;
        }
    }

    @Nested
    class OwnSide extends OwnSideContract {
        @Override
        protected Directory directory() {
            return memory;
        }
    }

    @Nested
    class Merging extends MergeContract {
        @Override
        protected Directory directory() {
            return memory;
        }
    }

    @Nested
    class Classes extends ClassContract {
        @Override
        protected Directory directory() {
            return memory;
        }
    }

    @Nested
    class ContactPoints extends ContactPointContract {
        @Override
        protected Directory directory() {
            return memory;
        }
    }

    @Nested
    class FindingPeople extends PeopleFinderContract {
        @Override
        protected Directory directory() {
            return memory;
        }

        @Override
        protected PeopleFinder finder() {
            return memory;
        }
    }
}
