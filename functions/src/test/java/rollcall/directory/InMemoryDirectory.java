package rollcall.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;

/// A directory in memory, with the same conditions as the stored one; [DirectoryContract] holds for both.
public final class InMemoryDirectory implements Directory, PeopleFinder {
    private final Map<DistrictId, Part> districts = new TreeMap<>();

    @Override
    public synchronized WriteOutcome write(PlannedWrite write) {
        Part part = part(write.district());
        Stamp stamp = new Stamp(write.school(), write.number());
        return switch (write.change()) {
            case Change.PersonPut put -> outcome(part.accounts.put(stamp, put));
            case Change.PersonLeft left -> outcome(part.accounts.leave(stamp, left));
            case Change.PersonRenumbered renumbered -> outcome(part.accounts.renumber(stamp, renumbered));
            case Change.AccountLinked linked -> outcome(part.accounts.link(stamp, linked));
            case Change.ClassPut put -> part.classes.put(stamp, put);
            case Change.ClassRemoved removed -> part.classes.remove(stamp, removed);
            case Change.ContactPointPut put -> outcome(part.points.put(stamp, put));
            case Change.ContactPointReleased released -> outcome(part.points.release(stamp, released));
            case Change.Reverted reverted -> revert(part, stamp, reverted);
            case Change.RenumberingReverted reverted -> outcome(part.accounts.revert(stamp, reverted));
            case Change.LinkReverted reverted -> outcome(part.accounts.revert(stamp, reverted));
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
            case UserChange.AccountOpened opened -> part.accounts.open(opened);
            case UserChange.Claimed claimed -> part.accounts.own(
                    district, claimed.account(), own -> OwnProfiles.claimed(own, claimed.at()));
            case UserChange.LanguageChosen chosen -> part.accounts.own(
                    district, chosen.account(), own -> OwnProfiles.language(own, chosen.language()));
            case UserChange.ContactProven proven -> {
                part.points.prove(proven.address().point(), part.accounts.existing(district, proven.account()));
                part.accounts.own(district, proven.account(), own -> OwnProfiles.proven(own, proven.address()));
            }
            case UserChange.ContactGivenUp up -> {
                part.points.giveUp(up.address().point(), part.accounts.existing(district, up.account()));
                part.accounts.ownEverywhere(
                        district, up.account(), own -> OwnProfiles.givenUp(own, up.address()));
            }
            case UserChange.Exempted exempted -> part.accounts.own(
                    district, exempted.account(), own -> OwnProfiles.exempt(own, true));
            case UserChange.ExemptionLifted lifted -> part.accounts.ownEverywhere(
                    district, lifted.account(), own -> OwnProfiles.exempt(own, false));
            case UserChange.ClassMade made -> {
                part.accounts.own(
                        district, made.owner(), own -> OwnProfiles.member(own, made.schoolClass(), true));
                part.classes.make(made);
            }
            case UserChange.ClassRenamed renamed -> part.classes.rename(renamed);
            case UserChange.MemberAdded added -> part.member(district, added.schoolClass(), added.member(), true);
            case UserChange.MemberRemoved removed -> part.member(
                    district, removed.schoolClass(), removed.member(), false);
            case UserChange.ClassLeft left -> part.member(district, left.schoolClass(), left.member(), false);
        }
    }

    @Override
    public synchronized MergeOutcome merge(DistrictId district, AccountId survivor, AccountId merged) {
        return part(district).accounts.merge(district, survivor, merged);
    }

    @Override
    public synchronized MergeOutcome unmerge(DistrictId district, AccountId merged) {
        return part(district).accounts.unmerge(district, merged);
    }

    @Override
    public synchronized Map<ClassId, OwnClass> ownClasses(DistrictId district, Collection<ClassId> ids) {
        Part part = part(district);
        Map<ClassId, OwnClass> found = new LinkedHashMap<>();
        ids.forEach(id -> part.classes.findOwn(district, id).ifPresent(one -> found.put(id, one)));
        return found;
    }

    @Override
    public synchronized Map<ContactPoint, AccountId> provenOwners(
            DistrictId district, Collection<ContactPoint> points) {
        Part part = part(district);
        Map<ContactPoint, AccountId> found = new LinkedHashMap<>();
        points.forEach(point -> part.points.provenBy(point).ifPresent(owner -> found.put(point, owner)));
        return found;
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
    public synchronized Page find(DistrictId district, NameQuery query, Optional<String> after, int limit) {
        return new StoredNames(part(district).accounts.names()).find(query, after.orElse(""), limit);
    }

    @Override
    public synchronized void scan(Consumer<Entry> consumer) {
        districts.forEach((district, part) -> {
            part.accounts.all(district).forEach(account -> consumer.accept(new Entry.OfAccount(account)));
            part.classes.all(district).forEach(one -> consumer.accept(new Entry.OfClass(one)));
            part.classes.allOwn(district).forEach(one -> consumer.accept(new Entry.OfOwnClass(one)));
            part.accounts.aliases()
                    .forEach((alias, account) -> consumer.accept(new Entry.OfAlias(district, alias, account)));
        });
    }

    private Part part(DistrictId district) {
        return districts.computeIfAbsent(district, _ -> new Part());
    }

    private static WriteOutcome outcome(boolean written) {
        return written ? new WriteOutcome.Written() : new WriteOutcome.Superseded();
    }

    private static final class Part {
        final StoredAccounts accounts = new StoredAccounts();
        final StoredClasses classes = new StoredClasses();
        final StoredPoints points = new StoredPoints();

        void member(DistrictId district, ClassId schoolClass, AccountId member, boolean in) {
            Optional<Account> account = accounts.find(district, member);
            Set<AccountId> ids = new TreeSet<>(account.map(Account::ids).orElse(new TreeSet<>()));
            ids.add(member);
            if (in) {
                classes.add(schoolClass, member, ids);
                account.ifPresent(_ -> accounts.own(
                        district, member, own -> OwnProfiles.member(own, schoolClass, true)));
            } else {
                classes.remove(schoolClass, member, ids);
                account.ifPresent(_ -> accounts.ownEverywhere(
                        district, member, own -> OwnProfiles.member(own, schoolClass, false)));
            }
        }
    }
}
