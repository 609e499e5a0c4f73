package rollcall.directory.dynamodb;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import rollcall.directory.PlannedWrite;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.SisPerson;
import rollcall.roster.PersonId;

/// Takes back what plans did to accounts. What is absent again keeps its number, so that older plans stay out.
record AccountReversals(Table table, Sender sender) {

    boolean person(PlannedWrite write, Change.Reverted reverted) {
        PersonId person = new PersonId(reverted.key().id());
        Optional<Before.OfPerson> before = reverted.before(Before.OfPerson.class);
        return sender.toPart(write.district(), AccountId.of(person), () -> part(write, person, before));
    }

    /// First the new id leaves the account, then it is no alias any more. A crash in between is mended by the
    /// repetition.
    boolean renumbering(PlannedWrite write, Change.RenumberingReverted reverted) {
        PersonId to = reverted.to();
        boolean left = sender.toPart(write.district(), AccountId.of(reverted.from()),
                () -> part(write, to, Optional.empty()).unlessNewer(
                        DirectoryTable.NUMBER_OF + reverted.from(), write.number()));
        return left && separate(write, to);
    }

    /// The same for somebody who was given an account there was already.
    boolean link(PlannedWrite write, PersonId person) {
        boolean left = sender.toPart(
                write.district(), AccountId.of(person), () -> part(write, person, Optional.empty()));
        return left && separate(write, person);
    }

    private boolean separate(PlannedWrite write, PersonId to) {
        Key key = Key.of(write.district(), AccountId.of(to));
        Optional<AccountId> target = AccountItem.alias(table.get(key));
        return target.isEmpty() || table.update(key, part(write, to, Optional.empty())
                .remove(DirectoryTable.ALIAS)
                .ifEqual(DirectoryTable.ALIAS, target.get().value())) instanceof Table.Result.Done;
    }

    private static Update part(PlannedWrite write, PersonId person, Optional<Before.OfPerson> before) {
        SortedSet<ClassId> classes = before.map(Before.OfPerson::classes).orElse(Collections.emptySortedSet());
        boolean active = before.filter(Before.OfPerson::active).isPresent();
        Update update = AccountWrites.part(AccountWrites.enrolment(write, person, classes), write, person, active);
        Optional<SisPerson> values = before.flatMap(Before.OfPerson::values);
        values.flatMap(former -> SearchName.of(write.district(), former.name())).ifPresent(name -> name.in(update));
        return values.map(former -> update.set(DirectoryTable.VALUES + person, PersonMap.write(former)))
                .orElseGet(() -> update.remove(DirectoryTable.VALUES + person));
    }
}
