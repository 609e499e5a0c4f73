package rollcall.sync;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import rollcall.directory.Account;
import rollcall.directory.Directory;
import rollcall.plan.AccountId;
import rollcall.plan.Change;
import rollcall.plan.ContactPoint;
import rollcall.plan.EntityKey;
import rollcall.plan.Fingerprint;
import rollcall.plan.Former;
import rollcall.plan.HoldPolicy;
import rollcall.plan.PersonPlan;
import rollcall.plan.Planner;
import rollcall.plan.SchoolPlan;
import rollcall.plan.Settlement;
import rollcall.report.Obstacle;
import rollcall.report.PersonTrace;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Roster;
import rollcall.roster.RosterSource;

/// Reads one person and has the planner itself judge the record, on a roster that is no larger than it needs.
///
/// What it plans is what the next reading of the district would plan of the person, unless somebody else's record has
/// changed since the last one in a way that matters here; then that reading writes the person once more. Who comes or
/// goes may be one with somebody else who goes or comes: that only a reading tells.
record PersonCases(
        RosterSource source, SchoolStore schools, SchoolArchive archive, Directory directory, Clock clock) {
    private static final Settlement NOBODY_MOVED = new Settlement(Set.of(), Set.of(), new TreeMap<>(), Set.of(),
            Set.of(),
            new TreeMap<>(), Set.of(), new TreeMap<>());

    PersonCase of(DistrictState district, PersonId person) {
        Roster read = source.person(district.district(), person).roster();
        Optional<Account> account = Optional.ofNullable(directory
                .accounts(district.district(), List.of(AccountId.of(person)))
                .get(AccountId.of(person)));
        List<SchoolState> states = schools.all(district.district());
        PersonRoster rosters = new PersonRoster(directory, district.district(), states);
        Optional<Person> record = Optional.ofNullable(read.people().get(person));
        SortedMap<ContactPoint, AccountId> owners = record.map(found -> rosters.owners(found, account))
                .orElseGet(TreeMap::new);
        Planner planner = new Planner(
                rosters.of(read, rivals(record, account, owners.values())), district.selection()::covers,
                HoldPolicy.DEFAULT);
        PersonClasses classes = new PersonClasses(directory, district.district(), person, account);
        List<PersonCase.AtSchool> parts = parts(planner, person, read, classes,
                touched(states, planner, person, account));
        Set<Obstacle> obstacles = obstacles(district, person, parts, owners);
        if (waits(states) && parts.stream().anyMatch(part -> takes(planner, part))) {
            obstacles.add(Obstacle.LOSES_A_STUDENT);
        }
        PersonTrace trace = new PersonTrace(
                district.district(), person, reading(read, person), match(account), owners,
                parts.stream().map(PersonCases::told).toList(), new TreeSet<>(obstacles));
        return new PersonCase(trace, parts);
    }

    /// Who may have a better right to what the person gives as theirs: others, and others of the same account.
    private static Set<AccountId> rivals(Optional<Person> record, Optional<Account> own, Collection<AccountId> owners) {
        Set<AccountId> rivals = new TreeSet<>(owners);
        record.flatMap(_ -> own).map(Account::id).ifPresent(rivals::add);
        return rivals;
    }

    /// The schools the person is at by the roster, or was by the directory.
    private List<SchoolState> touched(List<SchoolState> states, Planner planner, PersonId person,
            Optional<Account> account) {
        return states.stream()
                .filter(state -> account.filter(known -> known.enrolments()
                        .keySet()
                        .stream()
                        .anyMatch(at -> at.person().equals(person) && at.school().equals(state.school())))
                        .isPresent()
                        || planner.diff(state.school(), Fingerprint.EMPTY).added().containsKey(EntityKey.of(person)))
                .toList();
    }

    private List<PersonCase.AtSchool> parts(Planner planner, PersonId person, Roster read, PersonClasses classes,
            List<SchoolState> states) {
        List<PersonCase.AtSchool> parts = new ArrayList<>();
        for (SchoolState state : states) {
            Fingerprint from = archive.fingerprint(state);
            SchoolPlan whole = planner.plan(state.school(), from, NOBODY_MOVED, Former.NOTHING, true);
            SchoolPlan plan = PersonPlan.of(
                    whole, person, from, members(whole, person, read, classes, from));
            Former former = new FormerValues(directory).of(state.district(), state.school(), plan.delta().keySet());
            parts.add(new PersonCase.AtSchool(state, from, plan.with(former).counted(from)));
        }
        return parts;
    }

    private static List<Change.ClassPut> members(SchoolPlan whole, PersonId person, Roster read,
            PersonClasses classes, Fingerprint from) {
        return whole.changes()
                .stream()
                .filter(change -> change.key().equals(EntityKey.of(person)))
                .findFirst()
                .map(change -> classes.changed(whole.school(), read, change instanceof Change.PersonPut, from))
                .orElse(List.of());
    }

    private static PersonTrace.Reading reading(Roster read, PersonId person) {
        return Optional
                .ofNullable(read.people().get(person)).<PersonTrace
                        .Reading>map(
                                found -> new PersonTrace.Reading.Read(found, List.copyOf(
                                        read.sections().values())))
                .or(() -> read.unreadable()
                        .stream()
                        .filter(record -> record.id().filter(person.value()::equals).isPresent()).<PersonTrace
                                .Reading>map(record -> new PersonTrace.Reading.Unreadable(record.field()))
                        .findFirst())
                .orElseGet(PersonTrace.Reading.NotShared::new);
    }

    private static PersonTrace.Match match(Optional<Account> account) {
        return account.<PersonTrace.Match>map(known -> new PersonTrace.Match.Linked(known.id(), known.active()))
                .orElseGet(PersonTrace.Match.None::new);
    }

    private static PersonTrace.AtSchool told(PersonCase.AtSchool part) {
        return new PersonTrace.AtSchool(part.state().school(), part.state().name(),
                part.state().pending().map(PendingPlan::number), part.plan().findings(), part.plan().changes());
    }

    private Set<Obstacle> obstacles(DistrictState district, PersonId person, Collection<PersonCase.AtSchool> parts,
            SortedMap<ContactPoint, AccountId> owners) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        for (PersonCase.AtSchool part : parts) {
            if (district.settings().paused(part.state().school(), clock.instant())) {
                obstacles.add(Obstacle.PAUSED);
            }
            part.state().takenBack().ifPresent(_ -> obstacles.add(Obstacle.PLAN_TAKEN_BACK));
            part.state()
                    .pending()
                    .ifPresent(plan -> obstacles.add(
                            plan.held() ? Obstacle.SCHOOL_WAITS : Obstacle.SCHOOL_UNDER_WAY));
            if (archive.unproven(part.state(), part.from()).contains(EntityKey.of(person))) {
                obstacles.add(Obstacle.UNSURE);
            }
            if (part.plan().changes().stream().anyMatch(change -> takes(change, owners))) {
                obstacles.add(Obstacle.TAKES_A_CONTACT_POINT);
            }
        }
        if (comesOrGoes(person, parts)) {
            obstacles.add(Obstacle.COMES_OR_GOES);
        } else if (parts.stream().map(PersonCase.AtSchool::plan).anyMatch(PersonPlan::addsGuardian)) {
            obstacles.add(Obstacle.ADDS_A_GUARDIAN);
        }
        return obstacles;
    }

    private static boolean takes(Change change, SortedMap<ContactPoint, AccountId> owners) {
        return change instanceof Change.ContactPointPut put && owners.containsKey(put.point());
    }

    private static boolean waits(List<SchoolState> states) {
        return states.stream().anyMatch(state -> state.pending().filter(PendingPlan::held).isPresent());
    }

    private static boolean takes(Planner planner, PersonCase.AtSchool part) {
        return !planner.losers(part.plan(), NOBODY_MOVED).isEmpty();
    }

    /// Who comes or goes may have another id, or an account already.
    private static boolean comesOrGoes(PersonId person, Collection<PersonCase.AtSchool> parts) {
        boolean comes = parts.stream().noneMatch(part -> has(part.from(), person))
                && parts.stream().anyMatch(part -> part.plan().delta().containsKey(EntityKey.of(person)));
        boolean goes = parts.stream()
                .flatMap(part -> part.plan().changes().stream())
                .anyMatch(new Change.PersonLeft(person, true)::equals);
        return comes || goes;
    }

    private static boolean has(Fingerprint fingerprint, PersonId person) {
        return fingerprint.marks().containsKey(EntityKey.of(person));
    }
}
