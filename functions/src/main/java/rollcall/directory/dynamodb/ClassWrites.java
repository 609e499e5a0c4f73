package rollcall.directory.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import rollcall.directory.ClassSize;
import rollcall.directory.PlannedWrite;
import rollcall.directory.UserChange;
import rollcall.directory.WriteOutcome;
import rollcall.dynamodb.ItemReader;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.roster.DistrictId;
import rollcall.roster.SectionId;

/// Writes classes: the SIS's part by plans, the users' part by users.
record ClassWrites(Table table) {

    WriteOutcome put(PlannedWrite write, Change.ClassPut put) {
        ClassSize.check(put.values().members());
        Update update = part(write, put.section(), true).set(DirectoryTable.CLASS, ClassItem.write(put.values()));
        return send(write, put.section(), update);
    }

    WriteOutcome remove(PlannedWrite write, Change.ClassRemoved removed) {
        return send(write, removed.section(), part(write, removed.section(), false));
    }

    WriteOutcome revert(PlannedWrite write, Change.Reverted reverted) {
        Optional<Before.OfClass> before = reverted.before(Before.OfClass.class);
        boolean active = before.filter(Before.OfClass::active).isPresent();
        SectionId section = new SectionId(reverted.key().id());
        Update update = part(write, section, active);
        before.ifPresentOrElse(
                former -> update.set(DirectoryTable.CLASS, ClassItem.write(former.values())),
                () -> update.remove(DirectoryTable.CLASS));
        return send(write, section, update);
    }

    /// If there is nothing, or already this class: settles the race between two users, and with a plan.
    void make(DistrictId district, UserChange.ClassMade made) {
        String owner = made.owner().value();
        Update update = new Update().set(DirectoryTable.MADE_BY, owner)
                .set(DirectoryTable.OWN_NAME, made.name())
                .ifAbsent(DirectoryTable.KEY);
        if (table.update(Key.of(district, made.schoolClass()), update) instanceof Table.Result.Refused refused
                && !new ItemReader(refused.present()).text(DirectoryTable.MADE_BY).equals(owner)) {
            throw new IllegalStateException("there is a class of this id already");
        }
    }

    void rename(DistrictId district, UserChange.ClassRenamed renamed) {
        change(district, renamed.schoolClass(), new Update().set(DirectoryTable.OWN_NAME, renamed.name()));
    }

    /// @param ids every id that may stand for the member; what users said of any of them before counts no more
    void add(DistrictId district, ClassId schoolClass, AccountId member, Collection<AccountId> ids) {
        Update update = new Update().add(DirectoryTable.ADDED, List.of(member)).delete(DirectoryTable.REMOVED, ids);
        change(district, schoolClass, update);
    }

    /// @param ids every id that may stand for the member; what users said of any of them before counts no more
    void remove(DistrictId district, ClassId schoolClass, AccountId member, Collection<AccountId> ids) {
        Update update = new Update().add(DirectoryTable.REMOVED, List.of(member)).delete(DirectoryTable.ADDED, ids);
        change(district, schoolClass, update);
    }

    private static Update part(PlannedWrite write, SectionId section, boolean active) {
        return new Update().set(DirectoryTable.SECTION, section.value())
                .set(DirectoryTable.NUMBER, write.number())
                .set(DirectoryTable.ACTIVE, active)
                .ifAbsent(DirectoryTable.MADE_BY)
                .unlessNewer(DirectoryTable.NUMBER, write.number());
    }

    private WriteOutcome send(PlannedWrite write, SectionId section, Update update) {
        return switch (table.update(Key.of(write.district(), ClassId.of(section)), update)) {
            case Table.Result.Done _ -> new WriteOutcome.Written();
            case Table.Result.Refused _ -> new WriteOutcome.Superseded();
        };
    }

    private void change(DistrictId district, ClassId id, Update update) {
        update.onlyIf("attribute_exists(" + update.name(DirectoryTable.CLASS) + ") OR attribute_exists("
                + update.name(DirectoryTable.MADE_BY) + ")");
        if (table.update(Key.of(district, id), update) instanceof Table.Result.Refused) {
            throw new NoSuchElementException("no such class");
        }
    }
}
