package rollcall.report;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import rollcall.plan.AccountId;
import rollcall.plan.Before;
import rollcall.plan.Change;
import rollcall.plan.ClassId;
import rollcall.plan.EntityKey;
import rollcall.plan.EntityKind;
import rollcall.plan.Former;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.PersonName;
import rollcall.roster.SchoolId;

/// One school's plan as rows: one a changed field, and one a student who comes into a class or leaves it. Rows are made
/// as they are read; contact points have none of their own, for the rows of their people tell them.
public final class ChangeRows {
    private static final String MEMBER = "member";
    private static final String SOURCE_ID = "source ID";
    private final SchoolId school;
    private final List<Change> changes;
    private final Former former;
    private final Former after;
    private final NamesById names;
    private final Fields fields;
    /// People under their present id, with the id they had before.
    private final Map<EntityKey, EntityKey> renumbered = new HashMap<>();

    /// @param former what the directory has before the changes
    /// @param names what else is called what; the plan's own people and classes are known by it
    public ChangeRows(SchoolId school, List<Change> changes, Former former, NamesById names) {
        this.school = school;
        this.changes = changes;
        this.former = former;
        this.after = former.after(changes);
        this.names = PlanNames.of(former, after, names);
        this.fields = new Fields(this.names);
        changes.forEach(this::note);
    }

    /// The accounts whose names are asked for and that neither the plan nor the names given know.
    public static Set<AccountId> unnamed(List<Change> changes, Former former) {
        return PlanNames.unnamed(former, former.after(changes));
    }

    /// A person's name in one cell.
    public static String full(PersonName name) {
        return PlanNames.full(name);
    }

    /// The rows, in the order of the changes.
    public Stream<ChangeRow> rows() {
        return changes.stream().flatMap(this::rows);
    }

    /// Writes the whole table.
    ///
    /// @param out where it goes, as UTF-8; the caller closes it
    public void write(Appendable out) {
        CsvTable table = new CsvTable(out, ChangeRow.COLUMNS);
        rows().forEach(row -> table.row(row.cells()));
    }

    private void note(Change change) {
        switch (change) {
            case Change.PersonRenumbered(PersonId from, PersonId to, PersonKind kind) -> renumbered.put(
                    EntityKey.of(to), EntityKey.of(from));
            case Change.RenumberingReverted(PersonId from, PersonId to, PersonKind kind) -> renumbered.put(
                    EntityKey.of(from), EntityKey.of(to));
            case Change.PersonPut _,Change.PersonLeft _,Change.ClassPut _,Change.ClassRemoved _ -> {
            }
            case Change.AccountLinked _,Change.ContactPointPut _,Change.ContactPointReleased _,Change.Reverted _ -> {
            }
            case Change.LinkReverted _ -> {
            }
        }
    }

    private Stream<ChangeRow> rows(Change change) {
        return switch (change) {
            case Change.PersonRenumbered(PersonId from, PersonId to, PersonKind kind) -> relinked(from, to);
            case Change.RenumberingReverted(PersonId from, PersonId to, PersonKind kind) -> relinked(to, from);
            case Change.PersonLeft left when !left.platform() -> Stream.of(elsewhere(left.key()));
            case Change.PersonPut _,Change.PersonLeft _,Change.ClassPut _,Change.ClassRemoved _ -> rows(change.key());
            case Change.AccountLinked _,Change.ContactPointPut _,Change.ContactPointReleased _ -> Stream.empty();
            case Change.Reverted _,Change.LinkReverted _ -> rows(change.key());
        };
    }

    private Stream<ChangeRow> rows(EntityKey key) {
        return switch (key.type()) {
            case PERSON -> person(key);
            case CLASS -> schoolClass(key);
            case CONTACT_POINT -> Stream.empty();
        };
    }

    private Stream<ChangeRow> relinked(PersonId from, PersonId to) {
        EntityKey key = EntityKey.of(to);
        String name = names.of(AccountId.of(to));
        return Stream.of(row(ChangeWord.RE_LINK, after.of(key).kind(key), key, name, SOURCE_ID, from.value(),
                to.value()));
    }

    /// Who leaves this school but not the platform.
    private ChangeRow elsewhere(EntityKey key) {
        return row(ChangeWord.MOVE, after.of(key).kind(key), key, name(key), Fields.SCHOOL, names.of(school), "");
    }

    private Stream<ChangeRow> person(EntityKey key) {
        EntityKey formerKey = renumbered.getOrDefault(key, key);
        return rows(key, former.of(formerKey), after.of(key), values(former.of(formerKey)), values(after.of(key)));
    }

    private Stream<ChangeRow> schoolClass(EntityKey key) {
        Before before = former.of(key);
        Before now = after.of(key);
        return Stream.concat(rows(key, before, now, values(before), values(now)), members(key, before, now));
    }

    private Stream<ChangeRow> rows(EntityKey key, Before before, Before now, SequencedMap<String, String> old,
            SequencedMap<String, String> values) {
        EntityKind kind = (now.inForce() ? now : before).kind(key);
        String name = name(key);
        if (before.inForce() && !now.inForce()) {
            return Stream.of(row(ChangeWord.REMOVE, kind, key, name, "", name, ""));
        }
        boolean comes = now.inForce() && !before.inForce();
        boolean returns = comes && !old.isEmpty();
        Stream<ChangeRow> back = returns
                ? Stream.of(row(ChangeWord.RETURN, kind, key, name, "", "", name))
                : Stream.empty();
        Stream<ChangeRow> changed = values.entrySet()
                .stream()
                .filter(field -> !field.getValue().equals(old.getOrDefault(field.getKey(), "")))
                .map(field -> row(word(comes && !returns, field.getKey()), kind, key, name, field.getKey(),
                        old.getOrDefault(field.getKey(), ""), field.getValue()));
        return Stream.concat(back, changed);
    }

    private Stream<ChangeRow> members(EntityKey key, Before before, Before now) {
        Collection<AccountId> old = members(before);
        Collection<AccountId> present = members(now);
        return Stream.concat(
                present.stream()
                        .filter(member -> !old.contains(member))
                        .map(
                                member -> member(ChangeWord.CREATE, key, member, "", MEMBER)),
                old.stream()
                        .filter(member -> !present.contains(member))
                        .map(
                                member -> member(ChangeWord.REMOVE, key, member, MEMBER, "")));
    }

    private ChangeRow member(ChangeWord word, EntityKey key, AccountId member, String before, String now) {
        return new ChangeRow(word, MEMBER, member.value(), names.of(member), names.of(school),
                names.of(new ClassId(key.id())), MEMBER, before, now);
    }

    private ChangeRow row(ChangeWord word, EntityKind kind, EntityKey key, String name, String field, String before,
            String now) {
        return new ChangeRow(word, Fields.words(kind.name()), key.id(), name, names.of(school), "", field, before, now);
    }

    private String name(EntityKey key) {
        return switch (key.type()) {
            case PERSON -> names.of(new AccountId(key.id()));
            case CLASS -> names.of(new ClassId(key.id()));
            case CONTACT_POINT -> "";
        };
    }

    private static ChangeWord word(boolean created, String field) {
        ChangeWord changed = field.equals(Fields.SCHOOL) ? ChangeWord.MOVE : ChangeWord.UPDATE;
        return created ? ChangeWord.CREATE : changed;
    }

    private SequencedMap<String, String> values(Before before) {
        return switch (before) {
            case Before.OfPerson person -> person.values()
                    .map(fields::of)
                    .orElse(
                            Collections.emptyNavigableMap());
            case Before.OfClass one -> fields.of(one.values());
            case Before.Absent _,Before.OfContactPoint _ -> Collections.emptyNavigableMap();
        };
    }

    private static Collection<AccountId> members(Before before) {
        return before instanceof Before.OfClass one && one.active() ? one.values().members() : Set.of();
    }
}
