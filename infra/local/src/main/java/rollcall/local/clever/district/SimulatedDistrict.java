package rollcall.local.clever.district;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One district as Clever holds it: edited by tests and by `Evolution`, read by the server at the same time.
///
/// Each edit appends an event while the feed is on and moves `last_sync`.
public final class SimulatedDistrict {
    private final Clock clock;
    private final IdSequence ids;
    private final CleverId id;
    private final EventFeed events;
    private final Ledger ledger;
    private final Table<District> districts;
    private final Table<School> schools;
    private final Table<User> users;
    private final Table<Section> sections;
    private final Table<Term> terms;
    private final Table<Course> courses;
    private final Sharing sharing;

    /// `ids` gives out the ids of records and events alike; `clock` times events and `last_sync`.
    public SimulatedDistrict(District district, IdSequence ids, Clock clock) {
        this.clock = clock;
        this.ids = ids;
        this.id = district.id();
        this.events = new EventFeed(clock, ids);
        this.ledger = new Ledger(clock, events);
        this.districts = new Table<>("districts", District.class, ledger);
        this.schools = new Table<>("schools", School.class, ledger);
        this.users = new Table<>("users", User.class, ledger);
        this.sections = new Table<>("sections", Section.class, ledger);
        this.terms = new Table<>("terms", Term.class, ledger);
        this.courses = new Table<>("courses", Course.class, ledger);
        this.sharing = new Sharing(this);
        districts.replaceSilently(district);
        ledger.afterEdit(this::syncNow);
    }

    public CleverId id() {
        return id;
    }

    public District district() {
        return districts.get(id);
    }

    /// Holds the one district.
    public Table<District> districts() {
        return districts;
    }

    public Table<School> schools() {
        return schools;
    }

    public Table<User> users() {
        return users;
    }

    public Table<Section> sections() {
        return sections;
    }

    public Table<Term> terms() {
        return terms;
    }

    public Table<Course> courses() {
        return courses;
    }

    public EventFeed events() {
        return events;
    }

    /// The users with a role, by its wire name, ascending by id.
    public Stream<User> usersWithRole(String wireName) {
        return users.all().filter(user -> user.hasRole(wireName));
    }

    /// A fresh id, larger than all given out before.
    public CleverId nextId() {
        return ids.next(clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    /// Removes the record of this id, of whatever kind, and says whether there was one.
    public boolean remove(CleverId record) {
        return Stream.of(users, sections, schools, courses, terms).anyMatch(table -> table.remove(record));
    }

    /// Stops sharing a school: it, its sections and whoever is in no other shared school disappear.
    public void unshareSchool(CleverId school) {
        ledger.edit(() -> sharing.unshare(school));
    }

    /// Shares a school again; what disappeared returns under its old ids.
    public void shareSchool(CleverId school) {
        ledger.edit(() -> sharing.share(school));
    }

    /// Runs several edits without another's edit in between; readers still see each at once.
    public void edit(Runnable changes) {
        ledger.edit(changes);
    }

    /// Clever has synced: `last_sync` is now. Happens after every edit and may happen without one.
    public void syncNow() {
        District now = district();
        districts.replaceSilently(now.withSync(now.sync().syncedAt(clock.instant())));
    }

    /// Everything that is shared, for comparing two districts.
    public List<Entity> snapshot() {
        return Stream.<Table<? extends Entity>>of(districts, schools, terms, courses, users, sections)
                .<Entity>flatMap(Table::all)
                .toList();
    }
}
