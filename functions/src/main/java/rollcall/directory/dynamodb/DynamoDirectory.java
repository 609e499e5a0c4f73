package rollcall.directory.dynamodb;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import rollcall.directory.Account;
import rollcall.directory.Directory;
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
    private final Table table;
    private final AccountWrites accounts;
    private final AccountReversals reversals;
    private final ClassWrites classes;
    private final PointWrites points;
    private final Reads reads;

    public DynamoDirectory(DynamoDbClient client, String tableName) {
        table = new Table(client, tableName);
        accounts = new AccountWrites(table, new Aliases(table));
        reversals = new AccountReversals(table, accounts);
        classes = new ClassWrites(table);
        points = new PointWrites(table);
        reads = new Reads(new BatchReader(table));
    }

    @Override
    public WriteOutcome write(PlannedWrite write) {
        return switch (write.change()) {
            case Change.PersonPut put -> outcome(accounts.put(write, put));
            case Change.PersonLeft left -> outcome(accounts.leave(write, left.person(), left.platform()));
            case Change.GuardianRenumbered renumbered -> outcome(accounts.renumber(write, renumbered));
            case Change.ClassPut put -> classes.put(write, put);
            case Change.ClassRemoved removed -> classes.remove(write, removed);
            case Change.ContactPointPut put -> outcome(points.put(write, put));
            case Change.ContactPointReleased released -> outcome(points.release(write, released));
            case Change.Reverted reverted -> revert(write, reverted);
            case Change.RenumberingReverted reverted -> outcome(reversals.renumbering(write, reverted));
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
        switch (change) {
            case UserChange.ClassRenamed renamed -> classes.rename(district, renamed);
            case UserChange.LanguageChosen chosen -> accounts.choose(district, chosen);
            case UserChange.MemberAdded added -> classes.add(district, added);
            case UserChange.MemberRemoved removed -> classes.remove(district, removed);
        }
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
    public Map<ContactPoint, AccountId> owners(DistrictId district, Collection<ContactPoint> points) {
        return reads.owners(district, points);
    }

    @Override
    public void scan(Consumer<Entry> consumer) {
        table.client()
                .scanPaginator(request -> request.tableName(table.name()))
                .items()
                .forEach(item -> entry(item).ifPresent(consumer));
    }

    private static Optional<? extends Entry> entry(Map<String, AttributeValue> item) {
        Key key = Key.of(item);
        return switch (key.kind()) {
            case ACCOUNT -> account(key.district(), new AccountId(key.id()), item);
            case CLASS ->
                ClassItem.read(key.district(), new ClassId(key.id()), item).map(Entry.OfClass::new);
            case POINT -> Optional.empty();
        };
    }

    private static Optional<? extends Entry> account(
            DistrictId district, AccountId id, Map<String, AttributeValue> item) {
        return AccountItem.alias(item)
                .<Entry>map(target -> new Entry.OfAlias(district, id, target))
                .or(() -> AccountItem.read(district, id, item).map(Entry.OfAccount::new));
    }

    private static WriteOutcome outcome(boolean written) {
        return written ? new WriteOutcome.Written(0, 0) : new WriteOutcome.Superseded();
    }
}
