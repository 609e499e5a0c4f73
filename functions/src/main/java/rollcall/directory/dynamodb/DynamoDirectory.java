package rollcall.directory.dynamodb;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.directory.MergeOutcome;
import rollcall.directory.OwnClass;
import rollcall.directory.PlannedWrite;
import rollcall.directory.SchoolClass;
import rollcall.directory.UserChange;
import rollcall.directory.WriteOutcome;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The directory in the table that [DirectoryTable] describes.
public final class DynamoDirectory implements Directory {
    /// DynamoDB Local sorts all there is for each page of a scan: some segments of few pages are twenty times as fast.
    private static final int SEGMENTS = 64;

    private final Table table;
    private final AccountWrites accounts;
    private final UserWrites users;
    private final Merges merges;
    private final AccountReversals reversals;
    private final ClassWrites classes;
    private final PointWrites points;
    private final Reads reads;

    public DynamoDirectory(DynamoDbClient client, String tableName) {
        table = new Table(client, tableName);
        Sender sender = new Sender(table);
        accounts = new AccountWrites(table, new Aliases(table), sender);
        reversals = new AccountReversals(table, sender);
        classes = new ClassWrites(table);
        points = new PointWrites(table);
        reads = new Reads(table);
        users = new UserWrites(sender, reads, classes, points);
        merges = new Merges(table, reads);
    }

    @Override
    public WriteOutcome write(PlannedWrite write) {
        return switch (write.change()) {
            case Change.PersonPut put -> outcome(accounts.put(write, put));
            case Change.PersonLeft left -> outcome(accounts.leave(write, left.person(), left.platform()));
            case Change.PersonRenumbered renumbered -> outcome(accounts.renumber(write, renumbered));
            case Change.AccountLinked linked -> outcome(accounts.link(write, linked));
            case Change.ClassPut put -> classes.put(write, put);
            case Change.ClassRemoved removed -> classes.remove(write, removed);
            case Change.ContactPointPut put -> outcome(points.put(write, put));
            case Change.ContactPointReleased released -> outcome(points.release(write, released));
            case Change.Reverted reverted -> revert(write, reverted);
            case Change.RenumberingReverted reverted -> outcome(reversals.renumbering(write, reverted));
            case Change.LinkReverted reverted -> outcome(reversals.link(write, reverted.person()));
        };
    }

    private WriteOutcome revert(PlannedWrite write, Change.Reverted reverted) {
        return switch (reverted.key().type()) {
            case PERSON -> outcome(reversals.person(write, reverted));
            case CLASS -> classes.revert(write, reverted);
            case CONTACT_POINT -> outcome(points.revert(write, reverted));
        };
    }

    @Override
    public void change(DistrictId district, UserChange change) {
        users.change(district, change);
    }

    @Override
    public MergeOutcome merge(DistrictId district, AccountId survivor, AccountId merged) {
        return merges.merge(district, survivor, merged);
    }

    @Override
    public MergeOutcome unmerge(DistrictId district, AccountId merged) {
        return merges.unmerge(district, merged);
    }

    @Override
    public Map<AccountId, Account> accounts(DistrictId district, Collection<AccountId> ids) {
        return reads.accounts(district, ids);
    }

    @Override
    public Map<ClassId, SchoolClass> classes(DistrictId district, Collection<ClassId> ids) {
        return reads.classes(district, ids);
    }

    @Override
    public Map<ClassId, OwnClass> ownClasses(DistrictId district, Collection<ClassId> ids) {
        return reads.ownClasses(district, ids);
    }

    @Override
    public Map<ContactPoint, AccountId> provenOwners(DistrictId district, Collection<ContactPoint> points) {
        return reads.provenOwners(district, points);
    }

    @Override
    public Map<ContactPoint, AccountId> owners(DistrictId district, Collection<ContactPoint> points) {
        return reads.owners(district, points);
    }

    @Override
    public void scan(Consumer<Entry> consumer) {
        IntStream.range(0, SEGMENTS).forEach(segment -> scan(segment, consumer));
    }

    private void scan(int segment, Consumer<Entry> consumer) {
        table.client()
                .scanPaginator(request -> request.tableName(table.name()).totalSegments(SEGMENTS).segment(segment))
                .items()
                .forEach(item -> entry(item).ifPresent(consumer));
    }

    private Optional<? extends Entry> entry(Map<String, AttributeValue> item) {
        Key key = Key.of(item);
        return switch (key.kind()) {
            case ACCOUNT -> account(key.district(), new AccountId(key.id()), item);
            case CLASS -> schoolClass(key.district(), new ClassId(key.id()), item);
            case POINT -> Optional.empty();
        };
    }

    private static Optional<? extends Entry> schoolClass(
            DistrictId district, ClassId id, Map<String, AttributeValue> item) {
        return ClassItem.read(district, id, item)
                .<Entry>map(Entry.OfClass::new)
                .or(() -> ClassItem.readOwn(district, id, item).map(Entry.OfOwnClass::new));
    }

    private Optional<? extends Entry> account(DistrictId district, AccountId id, Map<String, AttributeValue> item) {
        return AccountItem.standsFor(item)
                .<Entry>map(target -> new Entry.OfAlias(district, id, target))
                .or(() -> reads.whole(district, id, item).map(Entry.OfAccount::new));
    }

    private static WriteOutcome outcome(boolean written) {
        return written ? new WriteOutcome.Written() : new WriteOutcome.Superseded();
    }
}
