package rollcall.directory.dynamodb;

import java.util.Map;
import java.util.Optional;
import rollcall.directory.PlannedWrite;
import rollcall.dynamodb.ItemReader;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes contact points: whose they are by the word of the SIS, and, apart from it, who has proven them.
record PointWrites(Table table) {
    /// The newer plan wins; within one plan, and between schools of one number, who came first.
    boolean put(PlannedWrite write, Change.ContactPointPut put) {
        Update update = new Update().set(DirectoryTable.NUMBER, write.number())
                .set(DirectoryTable.OWNER, put.owner().value())
                .set(DirectoryTable.SCHOOL, write.school().value());
        String number = update.name(DirectoryTable.NUMBER);
        String now = update.value(Update.number(write.number()));
        String owner = update.name(DirectoryTable.OWNER);
        String newOwner = update.value(AttributeValue.fromS(put.owner().value()));
        String sameOwner = "(attribute_not_exists(%1$s) OR %1$s = %2$s)".formatted(owner, newOwner);
        update.onlyIf("attribute_not_exists(%1$s) OR %1$s < %2$s OR (%1$s = %2$s AND %3$s)"
                .formatted(number, now, sameOwner));
        return table.update(Key.of(write.district(), put.point()), update) instanceof Table.Result.Done;
    }

    /// What belonged to somebody belongs to them again, on this school's word; what was free is released.
    boolean revert(PlannedWrite write, Change.Reverted reverted) {
        ContactPoint point = new ContactPoint(reverted.key().id());
        return reverted.before(Before.OfContactPoint.class)
                .map(before -> put(write, new Change.ContactPointPut(point, before.owner())))
                .orElseGet(() -> release(write, new Change.ContactPointReleased(point)));
    }

    /// Only the school on whose word it belongs to somebody can release it. One that belongs to nobody is released all
    /// the same: the number keeps an older plan, which may come late, from giving it to somebody.
    boolean release(PlannedWrite write, Change.ContactPointReleased released) {
        Update update = new Update().set(DirectoryTable.NUMBER, write.number())
                .remove(DirectoryTable.OWNER)
                .unlessNewer(DirectoryTable.NUMBER, write.number());
        String owner = update.name(DirectoryTable.OWNER);
        String school = update.name(DirectoryTable.SCHOOL);
        String mine = update.value(AttributeValue.fromS(write.school().value()));
        update.onlyIf("attribute_not_exists(" + owner + ") OR " + school + " = " + mine);
        return table.update(Key.of(write.district(), released.point()), update) instanceof Table.Result.Done;
    }

    /// If nobody else has proven it: settles the race between two users. Answers with who has, if somebody has.
    Optional<AccountId> prove(DistrictId district, ContactPoint point, AccountId account) {
        Update update = new Update().set(DirectoryTable.PROVEN_BY, account.value());
        String by = update.name(DirectoryTable.PROVEN_BY);
        update.onlyIf("attribute_not_exists(%1$s) OR %1$s = %2$s"
                .formatted(by, update.value(AttributeValue.fromS(account.value()))));
        return switch (table.update(Key.of(district, point), update)) {
            case Table.Result.Done _ -> Optional.empty();
            case Table.Result.Refused refused -> provenBy(refused.present());
        };
    }

    /// If this account has proven it.
    void giveUp(DistrictId district, ContactPoint point, AccountId account) {
        Update update = new Update().remove(DirectoryTable.PROVEN_BY)
                .ifEqual(DirectoryTable.PROVEN_BY, account.value());
        table.update(Key.of(district, point), update);
    }

    static Optional<AccountId> provenBy(Map<String, AttributeValue> item) {
        return new ItemReader(item).optionalText(DirectoryTable.PROVEN_BY).map(AccountId::new);
    }
}
