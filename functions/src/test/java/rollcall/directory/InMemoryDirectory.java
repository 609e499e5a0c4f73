package rollcall.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// A directory in memory, with the same conditions as the stored one; [DirectoryContract] holds for both.
public final class InMemoryDirectory implements Directory {
    private final Map<DistrictId, Part> districts = new TreeMap<>();

    @Override
    public synchronized WriteOutcome write(PlannedWrite write) {
        Part part = part(write.district());
        Stamp stamp = new Stamp(write.school(), write.number());
        return switch (write.change()) {
            case Change.PersonPut put -> outcome(part.accounts.put(stamp, put));
            case Change.PersonLeft left -> outcome(part.accounts.leave(stamp, left));
            case Change.GuardianRenumbered renumbered -> outcome(part.accounts.renumber(stamp, renumbered));
            case Change.ClassPut put -> part.classes.put(stamp, put);
            case Change.ClassRemoved removed -> part.classes.remove(stamp, removed);
            case Change.ContactPointPut put -> outcome(part.points.put(stamp, put));
            case Change.ContactPointReleased released -> outcome(part.points.release(stamp, released));
            case Change.Reverted reverted -> revert(part, stamp, reverted);
            case Change.RenumberingReverted reverted -> outcome(part.accounts.revert(stamp, reverted));
        };
    }

    private static WriteOutcome revert(Part part, Stamp stamp, Change.Reverted reverted) {
        return switch (reverted.key().type()) {
            case PERSON -> outcome(part.accounts.revert(stamp, reverted));
            case CLASS -> part.classes.revert(stamp, reverted);
            case CONTACT_POINT -> outcome(part.points.revert(stamp, reverted));
        };
    }

    @Override
    public synchronized void change(DistrictId district, UserChange change) {
        Part part = part(district);
        switch (change) {
            case UserChange.ClassRenamed renamed -> part.classes.rename(renamed);
            case UserChange.LanguageChosen chosen -> part.accounts.choose(chosen);
            case UserChange.MemberAdded added -> part.classes.add(added);
            case UserChange.MemberRemoved removed -> part.classes.remove(removed);
        }
    }

    @Override
    public synchronized Map<AccountId, Account> accounts(DistrictId district, Collection<AccountId> ids) {
        Part part = part(district);
        Map<AccountId, Account> found = new LinkedHashMap<>();
        ids.forEach(id -> part.accounts.find(district, id).ifPresent(account -> found.put(id, account)));
        return found;
    }

    @Override
    public synchronized Map<ClassId, SchoolClass> classes(DistrictId district, Collection<ClassId> ids) {
        Part part = part(district);
        Map<ClassId, SchoolClass> found = new LinkedHashMap<>();
        ids.forEach(id -> part.classes.find(district, id).ifPresent(one -> found.put(id, one)));
        return found;
    }

    @Override
    public synchronized Map<ContactPoint, AccountId> owners(DistrictId district, Collection<ContactPoint> points) {
        Part part = part(district);
        Map<ContactPoint, AccountId> owners = new LinkedHashMap<>();
        points.forEach(point -> part.points.owner(point).ifPresent(owner -> owners.put(point, owner)));
        return owners;
    }

    @Override
    public synchronized void scan(Consumer<Entry> consumer) {
        districts.forEach((district, part) -> {
            part.accounts.all(district).forEach(account -> consumer.accept(new Entry.OfAccount(account)));
            part.classes.all(district).forEach(one -> consumer.accept(new Entry.OfClass(one)));
            part.accounts.aliases()
                    .forEach((alias, account) -> consumer.accept(new Entry.OfAlias(district, alias, account)));
        });
    }

    /// Lets a point belong to an account by its user's own proof, which no plan overrules.
    public synchronized void verify(DistrictId district, ContactPoint point, AccountId owner) {
        part(district).points.verify(point, owner);
    }

    private Part part(DistrictId district) {
        return districts.computeIfAbsent(district, _ -> new Part());
    }

    private static WriteOutcome outcome(boolean written) {
        return written ? new WriteOutcome.Written(0, 0) : new WriteOutcome.Superseded();
    }

    private static final class Part {
        final StoredAccounts accounts = new StoredAccounts();
        final StoredClasses classes = new StoredClasses();
        final StoredPoints points = new StoredPoints();
    }
}
