package rollcall.directory.dynamodb;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.directory.ClassSize;
import rollcall.directory.PlannedWrite;
import rollcall.directory.UserChange;
import rollcall.directory.WriteOutcome;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.SisClass;
import rollcall.roster.DistrictId;
import rollcall.roster.SectionId;

/// Writes classes: the SIS's part by plans, the users' part by users.
record ClassWrites(Table table) {

    WriteOutcome put(PlannedWrite write, Change.ClassPut put) {
        ClassSize.check(put.values().members());
        Update update = part(write, put.section(), true).set(DirectoryTable.CLASS, ClassItem.write(put.values()));
        return send(write, put.section(), update, members(put.values()));
    }

    WriteOutcome remove(PlannedWrite write, Change.ClassRemoved removed) {
        return send(write, removed.section(), part(write, removed.section(), false), Set.of());
    }

    WriteOutcome revert(PlannedWrite write, Change.Reverted reverted) {
        Optional<Before.OfClass> before = reverted.before(Before.OfClass.class);
        boolean active = before.filter(Before.OfClass::active).isPresent();
        SectionId section = new SectionId(reverted.key().id());
        Update update = part(write, section, active);
        before.ifPresentOrElse(
                former -> update.set(DirectoryTable.CLASS, ClassItem.write(former.values())),
                () -> update.remove(DirectoryTable.CLASS));
        return send(write, section, update, active ? members(before.orElseThrow().values()) : Set.of());
    }

    void rename(DistrictId district, UserChange.ClassRenamed renamed) {
        change(district, renamed.schoolClass(), new Update().set(DirectoryTable.OWN_NAME, renamed.name()));
    }

    void add(DistrictId district, UserChange.MemberAdded added) {
        String member = added.member().value();
        Update update = new Update().add(DirectoryTable.ADDED, member).delete(DirectoryTable.REMOVED, member);
        change(district, added.schoolClass(), update);
    }

    void remove(DistrictId district, UserChange.MemberRemoved removed) {
        String member = removed.member().value();
        Update update = new Update().add(DirectoryTable.REMOVED, member).delete(DirectoryTable.ADDED, member);
        change(district, removed.schoolClass(), update);
    }

    private static Update part(PlannedWrite write, SectionId section, boolean active) {
        return new Update().set(DirectoryTable.SECTION, section.value())
                .set(DirectoryTable.NUMBER, write.number())
                .set(DirectoryTable.ACTIVE, active)
                .unlessNewer(DirectoryTable.NUMBER, write.number());
    }

    private WriteOutcome send(PlannedWrite write, SectionId section, Update update, Set<String> members) {
        return switch (table.update(Key.of(write.district(), ClassId.of(section)), update)) {
            case Table.Result.Done done -> {
                Set<String> former = ClassItem.members(done.former());
                yield new WriteOutcome.Written(without(members, former), without(former, members));
            }
            case Table.Result.Refused _ -> new WriteOutcome.Superseded();
        };
    }

    private void change(DistrictId district, ClassId id, Update update) {
        update.ifExists(DirectoryTable.CLASS);
        if (table.update(Key.of(district, id), update) instanceof Table.Result.Refused) {
            throw new NoSuchElementException("no such class");
        }
    }

    private static Set<String> members(SisClass values) {
        return values.members().stream().map(AccountId::value).collect(Collectors.toSet());
    }

    private static int without(Set<String> all, Set<String> others) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest.size();
    }
}
