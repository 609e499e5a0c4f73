package rollcall.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.roster.SchoolId;

/// The contact points of one district in memory.
final class StoredPoints {
    private final Map<ContactPoint, Stored> points = new TreeMap<>();
    private final Map<ContactPoint, AccountId> proven = new HashMap<>();

    boolean put(Stamp stamp, Change.ContactPointPut put) {
        Stored former = points.get(put.point());
        boolean allowed = former == null || former.yieldsTo(stamp, put.owner());
        if (allowed) {
            Stored now = new Stored(stamp.number(), Optional.of(stamp.school()), Optional.of(put.owner()));
            points.put(put.point(), now);
        }
        return allowed;
    }

    boolean release(Stamp stamp, Change.ContactPointReleased released) {
        Stored former = points.get(released.point());
        boolean allowed = former == null || former.releasedBy(stamp);
        if (allowed) {
            points.put(
                    released.point(),
                    new Stored(stamp.number(), Optional.of(stamp.school()), Optional.empty()));
        }
        return allowed;
    }

    boolean revert(Stamp stamp, Change.Reverted reverted) {
        ContactPoint point = new ContactPoint(reverted.key().id());
        return reverted.before(Before.OfContactPoint.class)
                .map(before -> put(stamp, new Change.ContactPointPut(point, before.owner())))
                .orElseGet(() -> release(stamp, new Change.ContactPointReleased(point)));
    }

    void prove(ContactPoint point, Account account) {
        AccountId owner = proven.getOrDefault(point, account.id());
        if (!account.ids().contains(owner)) {
            throw new ContactPointTakenException();
        }
        proven.put(point, owner);
    }

    void giveUp(ContactPoint point, Account account) {
        provenBy(point).filter(account.ids()::contains).ifPresent(_ -> proven.remove(point));
    }

    Optional<AccountId> provenBy(ContactPoint point) {
        return Optional.ofNullable(proven.get(point));
    }

    Optional<AccountId> owner(ContactPoint point) {
        return Optional.ofNullable(points.get(point)).flatMap(Stored::owner);
    }

    private record Stored(long number, Optional<SchoolId> school, Optional<AccountId> owner) {

        boolean releasedBy(Stamp stamp) {
            boolean freeOrOwn = owner.isEmpty() || school.filter(stamp.school()::equals).isPresent();
            return freeOrOwn && number <= stamp.number();
        }

        boolean yieldsTo(Stamp stamp, AccountId newOwner) {
            boolean freeOrSame = owner.filter(present -> !present.equals(newOwner)).isEmpty();
            return number < stamp.number() || (number == stamp.number() && freeOrSame);
        }
    }
}
