package rollcall.directory.dynamodb;

import rollcall.directory.PlannedWrite;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes contact points. A point that its user proved is out of reach of every plan.
record PointWrites(Table table) {
    /// The newer plan wins; within one plan, and between schools of one number, who came first.
    boolean put(PlannedWrite write, Change.ContactPointPut put) {
        Update update = new Update().set(DirectoryTable.NUMBER, write.number())
                .set(DirectoryTable.OWNER, put.owner().value())
                .set(DirectoryTable.SCHOOL, write.school().value())
                .ifAbsent(DirectoryTable.VERIFIED);
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
                .ifAbsent(DirectoryTable.VERIFIED)
                .unlessNewer(DirectoryTable.NUMBER, write.number());
        String owner = update.name(DirectoryTable.OWNER);
        String school = update.name(DirectoryTable.SCHOOL);
        String mine = update.value(AttributeValue.fromS(write.school().value()));
        update.onlyIf("attribute_not_exists(" + owner + ") OR " + school + " = " + mine);
        return table.update(Key.of(write.district(), released.point()), update) instanceof Table.Result.Done;
    }
}
